// npm run reflex:train: makes src/reflex/likeness-weights.ts anew, the same at every run over the same texts.
// What it learns from: the templates in own/, written for this project, and, as harmless text and as what attacks are wrapped
// in, the README files of installed packages under the licences below. No text of any file that is measured on.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  conceptsOfSet,
  pairTableSize,
  placeOfConcept,
  placeOfPair,
  placeOfWord,
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
const decay = 3e-5;
const lowest = -20;
// Shares of harmless texts, each of them full of the words of attacks, that a threshold lets through.
const exceeded = {
  short: { sign: 0.1, alone: 0.05, sure: 0.015 },
  long: { sign: 0.03, alone: 0.001 },
  wide: { sign: 0.02, alone: 0.001 },
};

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
    if (sets.length === 0) continue;
    const seen = sets.flatMap(conceptsOfSet);
    const inWords = Array.from(split.hashes.subarray(first, end), placeOfWord);
    found.push({ places: [...inWords, ...seen.map(placeOfConcept)], pairs: placesOfPairs(seen) });
  }
  return found;
}

function placesOfPairs(seen) {
  const different = [...new Set(seen)];
  return different.flatMap((one, i) => different.slice(i + 1).map((other) => placeOfPair(one, other)));
}

/**
 * Logistic regression by AdaGrad on the stretch of each text that scores highest: first of words and concepts, then, of what
 * these leave open, of pairs of concepts.
 */
function train(rows) {
  const words = fit(rows, { size: tableSize, bias: -3, featuresOf: ({ places }) => places, baseOf: () => 0 });
  const pairs = fit(rows, {
    size: pairTableSize,
    bias: 0,
    featuresOf: (stretch) => stretch.pairs,
    baseOf: ({ places }) => sumOf(words, places),
  });
  return { words, pairs };
}

function fit(rows, { size, bias, featuresOf, baseOf }) {
  const model = { weights: new Float64Array(size), bias };
  const squares = new Float64Array(size).fill(1e-2);
  const known = rows.map((row) => ({
    ...row,
    stretches: row.stretches.map((stretch) => ({ places: featuresOf(stretch), base: baseOf(stretch) })),
  }));
  const order = known.map((_, i) => i);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order);
    for (const i of order) learnFrom({ model, squares, row: known[i] });
  }
  return model;
}

function learnFrom({ model, squares, row }) {
  const { score, places } = best(row.stretches, ({ base, places }) => base + sumOf(model, places));
  const error = (1 / (1 + Math.exp(-score)) - (row.isAttack ? 1 : 0)) * row.weight;
  for (const place of places) {
    const slope = error + decay * model.weights[place];
    squares[place] += slope * slope;
    model.weights[place] -= (rate * slope) / Math.sqrt(squares[place]);
  }
  model.bias -= 0.003 * error;
}

function sumOf({ weights, bias }, places) {
  return places.reduce((sum, place) => sum + weights[place], bias);
}

/** The stretch that scores highest, and its score; where there is none, a score below all. */
function best(all, scoreIt) {
  let found = { score: lowest, places: [] };
  for (const stretch of all) {
    const score = scoreIt(stretch);
    if (score > found.score) found = { ...stretch, score };
  }
  return found;
}

/**
 * What given shares of harmless texts exceed under models that have not seen their family: of short ones by themselves, of long
 * ones, or short ones amid other text, in any stretch and as a whole.
 */
function thresholdsOf(groups) {
  const harmless = [...groups].filter(([source, [{ isAttack }]]) => !isAttack && source !== 'readme');
  const scores = { short: [], long: [], wide: [] };
  for (const [source, rows] of harmless) {
    const model = train(examples.filter((row) => row.source !== source));
    for (const { text } of rows.filter(({ text }) => isShort(text)))
      scores.short.push(shortScoreOf(model, text));
    for (const { text } of rows) {
      const long = isShort(text) ? wrapped(text) : text;
      scores.long.push(scoreOf(model, long));
      scores.wide.push(scoreOf(model, long, wideSteps * stepWords));
    }
  }
  return Object.fromEntries(
    Object.entries(exceeded).map(([kind, shares]) => [
      kind,
      Object.fromEntries(
        Object.entries(shares).map(([name, share]) => [name, quantile(scores[kind], 1 - share)]),
      ),
    ]),
  );
}

function isShort(text) {
  return text.split(/\s+/).length <= shortWords;
}

function scoreOf(model, text, words = stretchWords) {
  return best(stretches(text, words), ({ places }) => sumOf(model.words, places)).score;
}

function shortScoreOf(model, text) {
  return best(stretches(text), ({ places, pairs }) => sumOf(model.words, places) + sumOf(model.pairs, pairs))
    .score;
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
  return rows.map(({ text }) => shortScoreOf(model, text));
}

async function writeWeights({ words, pairs }, thresholds) {
  const limits = Object.entries(thresholds)
    .map(([kind, { sign, alone, sure }]) => {
      const last = sure === undefined ? '' : `, sure: ${sure.toFixed(3)}`;
      return `  ${kind}: { sign: ${sign.toFixed(3)}, alone: ${alone.toFixed(3)}${last} },`;
    })
    .join('\n');
  const table = inBytes(words.weights);
  const pairTable = inBytes(pairs.weights);
  await writeFile(
    target,
    `// Made by \`npm run reflex:train\` (eval/reflex/train.mjs); not to be edited by hand.
export const likenessModel = {
  scale: ${table.scale},
  bias: ${words.bias},
  pairScale: ${pairTable.scale},
  pairBias: ${pairs.bias},
${limits}
  /** One signed byte for each place, in base64. */
  weights:
    '${table.base64}',
  /** The same for each pair of concepts. */
  pairs:
    '${pairTable.base64}',
};
`,
  );
}

function inBytes(weights) {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { scale, base64: Buffer.from(bytes.buffer).toString('base64') };
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
