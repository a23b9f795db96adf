// npm run reflex:train: makes src/reflex/likeness-weights.ts anew, the same at every run over the same texts.
// What it learns from: the templates in own/, written for this project, and, as harmless text and as what attacks are wrapped
// in, the README files of installed packages under the licences below. No text of any file that is measured on.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  placeOfWord,
  placesOfSet,
  shortWords,
  stepWords,
  stretchWords,
  tableSize,
  wideSteps,
} from '../../dist/reflex/likeness-features.js';
import { findConcepts } from '../../dist/reflex/lexicon.js';
import { normalise } from '../../dist/reflex/normalise.js';
import { oneSection, splitWords } from '../../dist/reflex/words.js';
import { ownTemplateRows, seededRandom } from './own-texts.mjs';
import { groupBy, mean, quantile } from './statistics.mjs';

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const target = fileURLToPath(new URL('../../src/reflex/likeness-weights.ts', import.meta.url));
const licences = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MIT-0']);
const textsOfTemplate = 24;
const harmlessTexts = 3_500;
const wrappedShare = 0.3;
const benignWeight = 1.5;
const passes = 8;
const rate = 0.1;
const SHARES = (process.env.SHARES ?? '0.1,0.05,0.03,0.01,0.05,0.02').split(',').map(Number);
const decay = 3e-5;

const random = seededRandom(11);
const paragraphs = await readmeParagraphs();
const examples = await makeExamples();
const families = groupBy(examples, ({ source }) => source);
const thresholds = thresholdsOf(families);
console.log(thresholds);
printLeftOut(families, thresholds.short);
await writeWeights(train(examples), thresholds);

async function makeExamples() {
  const rows = await ownTemplateRows({ random, textsOfTemplate });
  const made = rows.map(({ text, label, source }) => ({
    source,
    text,
    isAttack: label === 'injection',
    weight: label === 'injection' ? 1 : benignWeight,
    stretches: stretches(label === 'injection' && random() < wrappedShare ? wrapped(text) : text),
  }));
  const harmless = Array.from({ length: harmlessTexts }, () => ({
    source: 'readme',
    isAttack: false,
    weight: 1,
    stretches: stretches(pick(paragraphs)),
  }));
  return [...made, ...harmless];
}

function wrapped(text) {
  const before = random() < 0.6 ? `${pick(paragraphs).slice(0, 500)} ` : '';
  return `${before}${text} ${pick(paragraphs).slice(0, 500)}`;
}

/** The places of each stretch that holds a concept, as `src/reflex/likeness.ts` cuts them. */
function stretches(text, words = stretchWords) {
  const plain = normalise(text).text;
  const split = splitWords(oneSection(plain));
  const hits = findConcepts(plain, split);
  const found = [];
  for (let first = 0; first === 0 || first + words - stepWords < split.count; first += stepWords) {
    const end = Math.min(split.count, first + words);
    const sets = hits.sets.filter((_, hit) => hits.at[hit] >= first && hits.at[hit] < end);
    if (sets.length > 0)
      found.push([
        ...Array.from(split.hashes.subarray(first, end), placeOfWord),
        ...sets.flatMap(placesOfSet),
      ]);
  }
  return found;
}

/** Logistic regression by AdaGrad on the stretch of each text that scores highest. */
function train(rows) {
  const model = { weights: new Float64Array(tableSize), bias: -3 };
  const squares = new Float64Array(tableSize).fill(1e-2);
  const order = rows.map((_, i) => i);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order);
    for (const i of order) learnFrom({ model, squares, row: rows[i] });
  }
  return model;
}

function learnFrom({ model, squares, row }) {
  const { score, places } = best(model, row.stretches);
  const error = (1 / (1 + Math.exp(-score)) - (row.isAttack ? 1 : 0)) * row.weight;
  for (const place of places) {
    const slope = error + decay * model.weights[place];
    squares[place] += slope * slope;
    model.weights[place] -= (rate * slope) / Math.sqrt(squares[place]);
  }
  model.bias -= 0.003 * error;
}

function best({ weights, bias }, all) {
  let found = { score: -Infinity, places: [] };
  for (const places of all) {
    const score = places.reduce((sum, place) => sum + weights[place], bias);
    if (score > found.score) found = { score, places };
  }
  return found.score === -Infinity ? { score: bias, places: [] } : found;
}

/**
 * What harmless families score under models that have not seen them: of short texts 5 % are above `alone`, of long ones, several
 * texts in a row, 1 % in any stretch and 2 % as a whole. All of them are full of the words of attacks.
 */
function thresholdsOf(groups) {
  const harmless = [...groups].filter(([source, [{ isAttack }]]) => !isAttack && source !== 'readme');
  const scores = { short: [], long: [], wide: [] };
  for (const [source, rows] of harmless) {
    const model = train(examples.filter((row) => row.source !== source));
    for (const { text } of rows.filter(({ text }) => isShort(text)))
      scores.short.push(scoreOf(model, text));
    for (const { text } of rows) {
      const long = isShort(text) ? wrapped(text) : text;
      scores.long.push(scoreOf(model, long));
      scores.wide.push(scoreOf(model, long, wideSteps * stepWords));
    }
  }
  for (const k of ['long','wide']) console.log(k, [0.9,0.95,0.97,0.98,0.99,0.995,0.998].map(q=>quantile(scores[k],q).toFixed(2)).join(' '));
  const shares = {
    short: { sign: SHARES[0], alone: SHARES[1] },
    long: { sign: SHARES[2], alone: SHARES[3] },
    wide: { sign: SHARES[4], alone: SHARES[5] },
  };
  return Object.fromEntries(
    Object.entries(shares).map(([kind, { sign, alone }]) => [
      kind,
      { sign: quantile(scores[kind], 1 - sign), alone: quantile(scores[kind], 1 - alone) },
    ]),
  );
}

function isShort(text) {
  return text.split(/\s+/).length <= shortWords;
}

function scoreOf(model, text, words = stretchWords) {
  return best(model, stretches(text, words)).score;
}

function printLeftOut(groups, { sign, alone }) {
  const attacks = [...groups].filter(([, [{ isAttack }]]) => isAttack);
  const shares = attacks.map(([source, rows]) => {
    const scores = scoresLeftOut(source, rows);
    const above = (threshold) => scores.filter((score) => score > threshold).length / scores.length;
    console.log(
      `${source}, left out: ${above(sign).toFixed(2)} above sign, ${above(alone).toFixed(2)} above alone`,
    );
    return above(alone);
  });
  console.log(`mean over families left out, above alone: ${mean(shares).toFixed(2)}`);
}

function scoresLeftOut(source, rows) {
  const model = train(examples.filter((row) => row.source !== source));
  return rows.map((row) => best(model, row.stretches).score);
}

async function writeWeights({ weights, bias }, thresholds) {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  const limits = Object.entries(thresholds)
    .map(([kind, { sign, alone }]) => `  ${kind}: { sign: ${sign.toFixed(3)}, alone: ${alone.toFixed(3)} },`)
    .join('\n');
  const base64 = Buffer.from(bytes.buffer).toString('base64');
  await writeFile(
    target,
    `// Made by \`npm run reflex:train\` (eval/reflex/train.mjs); not to be edited by hand.
export const likenessModel = {
  scale: ${scale},
  bias: ${bias},
${limits}
  /** One signed byte for each place, in base64. */
  weights:
    '${base64}',
};
`,
  );
}

async function readmeParagraphs() {
  const folders = (await readdir(packages, { recursive: true }))
    .filter((path) => /(?:^|\/)readme\.md$/i.test(path))
    .sort()
    .map((path) => packages + path);
  const texts = [];
  for (const path of folders) if (await isPermissive(path)) texts.push(await readFile(path, 'utf8'));
  return texts
    .filter((text) => text.length < 100_000)
    .flatMap((text) => text.split(/\n{2,}/).filter((part) => part.length > 60 && part.length < 1_500));
}

async function isPermissive(readme) {
  try {
    const manifest = JSON.parse(await readFile(readme.replace(/[^/]+$/, 'package.json'), 'utf8'));
    return licences.has(manifest.license);
  } catch {
    return false;
  }
}

function pick(list) {
  return list[Math.floor(random() * list.length)];
}

function shuffle(order) {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const other = Math.floor(random() * (i + 1));
    [order[i], order[other]] = [order[other], order[i]];
  }
}
