// npm run reflex:train: makes src/reflex/injection/likeness-weights.ts anew, the same at every run over the same texts.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { weightsModule } from './likeness-module.mjs';
import { printLeftOut, thresholdsOf } from './likeness-thresholds.mjs';
import { makeExamples, scoresLeftOut, trainOnAll, trainWithout } from './likeness-training.mjs';

const target = fileURLToPath(new URL('../../src/reflex/injection/likeness-weights.ts', import.meta.url));

const examples = await makeExamples();
const leftOut = scoresLeftOut(examples, trainWithout(examples));
const thresholds = thresholdsOf(leftOut);
console.log(thresholds);
printLeftOut(leftOut, thresholds);
await writeFile(target, weightsModule(trainOnAll(examples), thresholds));
