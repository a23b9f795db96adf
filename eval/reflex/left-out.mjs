// npm run reflex:left-out -- [--json OUT]: the whole screening over the texts of own/written, each under a model of likeness that has
// not seen its family. The rules have seen them all. Takes about a minute.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { tiersBy } from './detectors.mjs';
import { weightsModule } from './likeness-module.mjs';
import { thresholdsOf } from './likeness-thresholds.mjs';
import { makeExamples, scoresLeftOut, trainWithout } from './likeness-training.mjs';
import { writtenRows } from './own-texts.mjs';
import { scoreInjection } from './score-injection.mjs';
import { injectionTable, sourcesTable } from './tables.mjs';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

console.log('Learning several models, each without a part of the families ...');
const examples = await makeExamples();
const models = trainWithout(examples);
const thresholds = thresholdsOf(scoresLeftOut(examples, models));
const rows = await writtenRows();
const judged = [];
for (const { sources, model } of models) {
  const detect = await screeningWith(weightsModule(model, thresholds));
  const unseen = rows.filter(({ source }) => sources.has(source));
  judged.push(...unseen.map(({ text, label, source }) => ({ label, source, ...detect(text) })));
  console.log(`${judged.length} of ${rows.length} texts screened`);
}
const score = scoreInjection(judged);
console.log(`\n${sourcesTable(score)}\n\n${injectionTable({ 'families left out': score })}`);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(score, null, 2)}\n`);

/** The built screening with other weights: a copy of it, loaded once and deleted. */
async function screeningWith(weights) {
  const copy = await mkdtemp(join(dist, 'left-out-'));
  try {
    for (const room of ['domain', 'reflex'])
      await cp(join(dist, room), join(copy, room), { recursive: true });
    await writeFile(join(copy, 'reflex/injection/likeness-weights.js'), weights);
    const load = (path) => import(pathToFileURL(join(copy, 'reflex', path)).href);
    const [{ screenText }, { policyFor }] = await Promise.all([load('screen.js'), load('policy.js')]);
    return tiersBy(screenText, policyFor('standard'));
  } finally {
    await rm(copy, { recursive: true });
  }
}
