// npm run reflex:train: makes src/reflex/injection/likeness-weights.ts anew, the same at every run over the same texts.
// What it learns from: the texts in own/ but those held back, all written for this project, and, as harmless text, the README
// files of installed packages under the licences below. No text of any file that is measured on.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  beginText,
  findWordPlaces,
  isNews,
  placesOfHit,
  shareOfSum,
  shortWords,
  stretchesOf,
  tableSize,
  wholeWords,
  wordPlaces,
} from '../../dist/reflex/injection/likeness-features.js';
import { findConcepts } from '../../dist/reflex/lexicon/lexicon.js';
import { normalise } from '../../dist/reflex/text/normalise.js';
import { oneSection, splitWords } from '../../dist/reflex/text/words.js';
import { ownTemplateRows, seededRandom, writtenRows } from './own-texts.mjs';
import { groupBy, quantile } from './statistics.mjs';

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const target = fileURLToPath(new URL('../../src/reflex/injection/likeness-weights.ts', import.meta.url));
const licences = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MIT-0']);
const textsOfTemplate = 8;
const readmeTexts = 1_500;
const readmeWeight = 0.5;
const joinedTexts = 1_000;
const joinedWeight = 0.5;
const passes = 12;
const rate = 0.02;
// A feature of a single text tells nothing about others.
const fewestTexts = 2;
// Of the features of a text at each visit, so that the model does not lean on a few of them.
const leftOutShare = 0.5;
const folds = 6;
// Shares of the harmless texts written for this, most of them full of the words of attacks, that a threshold lets through, of
// texts of up to 40 words, of up to 128, of stretches of longer ones, and of longer ones from their first word to their last.
const exceeded = {
  short: { sign: 0.027, alone: 0.046, sure: 0.003 },
  whole: { sign: 0.002, alone: 0.002, sure: 0.001 },
  long: { sign: 0.003, alone: 0.003 },
  entire: { alone: 0.003, sure: 0.003 },
};
// What is added to the threshold: the longer texts of strangers are nearer to attacks than those written for this.
const margins = {
  whole: { sure: 0.5 },
  long: { sign: 0.8, alone: 0.6 },
  entire: { alone: 0.7, sure: 1.5 },
};

const random = seededRandom(11);
const examples = await makeExamples();
const isKept = keptFeatures();
const leftOut = scoresLeftOut();
const thresholds = thresholdsOf(leftOut);
console.log(thresholds);
printLeftOut(leftOut, thresholds);
await writeWeights(train(examples), thresholds);

async function makeExamples() {
  const templates = await ownTemplateRows({ random, textsOfTemplate });
  const paragraphs = await readmeParagraphs();
  const readmes = Array.from({ length: readmeTexts }, () => ({
    text: pick(paragraphs),
    source: 'readme',
    weight: readmeWeight,
  }));
  const written = await writtenRows();
  const harmless = [...written.filter(({ label }) => label === 'benign'), ...readmes];
  return [...templates, ...written, ...readmes, ...joinedRows(harmless)]
    .map(({ text, label, source, weight = 1, isJoined = false }) => ({
      source,
      isAttack: label === 'injection',
      weight,
      isJoined,
      ...featuresOf(text),
    }))
    .filter(({ words }) => words > 0);
}

/** Longer harmless texts, each of a few of one family. */
function joinedRows(harmless) {
  const families = [...groupBy(harmless, ({ source }) => source).values()];
  return Array.from({ length: joinedTexts }, () => {
    const family = pick(families);
    const parts = Array.from({ length: 2 + Math.floor(random() * 6) }, () => pick(family).text);
    const text = parts.join(random() < 0.5 ? '\n' : ' ');
    return { text, source: family[0].source, weight: joinedWeight, isJoined: true };
  });
}

/** The places of its features, and each stretch as the part of them that is its own; as `src/reflex/injection/likeness.ts` cuts them. */
function featuresOf(text) {
  const plain = normalise(text).text;
  const split = splitWords(oneSection(plain));
  const hits = findConcepts(plain, split);
  const places = [];
  const until = [0];
  const counted = [0];
  let hit = 0;
  beginText(split.count);
  for (let word = 0; word < split.count; word += 1) {
    counted.push(counted[word] + findWordPlaces(split, 0, word));
    const here = [...wordPlaces.at.subarray(0, wordPlaces.count)];
    for (; hits.at[hit] === word; hit += 1) here.push(...placesOfHit({ hits, first: 0, hit }));
    places.push(...here.filter((place) => isNews(place, word)));
    until.push(places.length);
  }
  const { from, words } = stretchesOf({ first: 0, next: split.count });
  const stretches = from.map((first) => {
    const next = Math.min(split.count, first + words);
    return { from: until[first], to: until[next], share: shareOfSum(counted[next] - counted[first]) };
  });
  const entire = { from: 0, to: places.length, share: shareOfSum(counted[split.count] ?? 0) };
  return { words: split.count, places: Int32Array.from(places), stretches, entire };
}

function keptFeatures() {
  const texts = new Uint16Array(tableSize);
  for (const { places } of examples) for (const place of new Set(places)) texts[place] += 1;
  return texts.map((count) => (count >= fewestTexts ? 1 : 0));
}

/**
 * Logistic regression by AdaGrad on the stretch of each text that scores highest, half of whose features are left out each time;
 * the mean of the models after the later passes.
 */
function train(rows) {
  const shuffled = seededRandom(3);
  const model = { weights: new Float64Array(tableSize), bias: -0.5 };
  const mean = { weights: new Float64Array(tableSize), bias: 0 };
  const squares = new Float64Array(tableSize).fill(0.1);
  const order = rows.map((_, i) => i);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, shuffled);
    for (const i of order) learnFrom({ model, squares, row: rows[i], chance: shuffled });
    if (pass < passes / 2) continue;
    const part = 1 / (passes - Math.ceil(passes / 2));
    for (let place = 0; place < tableSize; place += 1) mean.weights[place] += part * model.weights[place];
    mean.bias += part * model.bias;
  }
  return mean;
}

function learnFrom({ model, squares, row, chance }) {
  const { from, to, share } = best(model, row).stretch;
  const seen = row.places
    .subarray(from, to)
    .filter((place) => isKept[place] === 1 && chance() >= leftOutShare);
  const scale = share / (1 - leftOutShare);
  const score = sumOf(model, seen, 0, seen.length) * scale + model.bias;
  const error = (1 / (1 + Math.exp(-score)) - (row.isAttack ? 1 : 0)) * row.weight;
  for (const place of seen) {
    const slope = error * scale;
    squares[place] += slope * slope;
    model.weights[place] -= (rate * slope) / Math.sqrt(squares[place]);
  }
  model.bias -= 0.01 * error;
}

function sumOf({ weights }, places, from, to) {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += weights[places[i]];
  return sum;
}

/** The stretch that scores highest, and its score. */
function best(model, { places, stretches }) {
  let found = { score: -Infinity, stretch: stretches[0] };
  for (const stretch of stretches) {
    const score = scoreOf(model, { places }, stretch);
    if (score > found.score) found = { score, stretch };
  }
  return found;
}

function scoreOf(model, { places }, { from, to, share }) {
  return sumOf(model, places, from, to) * share + model.bias;
}

/** Of each text the score under a model that has not seen its family. */
function scoresLeftOut() {
  const families = [...groupBy(examples, ({ source }) => source).keys()].sort();
  const foldOf = new Map(families.map((family, i) => [family, i % folds]));
  return Array.from({ length: folds }, (_, fold) => {
    const model = train(examples.filter(({ source }) => foldOf.get(source) !== fold));
    return examples
      .filter(({ source }) => foldOf.get(source) === fold)
      .map((row) => ({
        ...row,
        score: best(model, row).score,
        entireScore: scoreOf(model, row, row.entire),
      }));
  }).flat();
}

/** What given shares of harmless texts exceed under models that have not seen their family. */
function thresholdsOf(scored) {
  const harmless = scored.filter(({ isAttack, source }) => !isAttack && source.startsWith('own/written/'));
  return Object.fromEntries(
    Object.entries(exceeded).map(([kind, shares]) => {
      const scores = harmless.flatMap((row) =>
        scoresOf(row).flatMap((one) => (one.kind === kind ? one.score : [])),
      );
      return [
        kind,
        Object.fromEntries(
          Object.entries(shares).map(([name, share]) => [
            name,
            quantile(scores, 1 - share) + (margins[kind]?.[name] ?? 0),
          ]),
        ),
      ];
    }),
  );
}

/** What each threshold is asked of. */
function scoresOf({ words, score, entireScore }) {
  if (words <= wholeWords) return [{ kind: words <= shortWords ? 'short' : 'whole', score }];
  return [
    { kind: 'long', score },
    { kind: 'entire', score: entireScore },
  ];
}

function printLeftOut(scored, limits) {
  const names = ['sign', 'alone', 'sure'];
  const shareOf = (rows, name) =>
    (
      rows.filter((row) => scoresOf(row).some(({ kind, score }) => score > (limits[kind][name] ?? Infinity)))
        .length / rows.length
    ).toFixed(3);
  const print = (title, rows) =>
    console.log(
      `${title}: ${rows.length} texts, ${names.map((name) => `${shareOf(rows, name)} above ${name}`).join(', ')}`,
    );
  for (const [source, rows] of [...groupBy(scored, (row) => row.source)].sort())
    print(`${source}, left out`, rows);
  for (const isAttack of [true, false])
    for (const [kind, rows] of groupBy(scored, (row) => scoresOf(row)[0].kind))
      print(
        `${isAttack ? 'attacks' : 'harmless'}, ${kind}`,
        rows.filter((row) => row.isAttack === isAttack && row.source.startsWith('own/written/')),
      );
}

async function writeWeights({ weights, bias }, limits) {
  const lines = Object.entries(limits).map(([kind, asked]) => {
    const values = Object.entries(asked).map(([name, value]) => `${name}: ${Number(value.toFixed(3))}`);
    return `  ${kind}: { ${values.join(', ')} },`;
  });
  const { scale, base64 } = inBytes(weights);
  await writeFile(
    target,
    `// Made by \`npm run reflex:train\` (eval/reflex/train.mjs); not to be edited by hand.
export const likenessModel = {
  scale: ${scale},
  bias: ${bias},
${lines.join('\n')}
  /** One signed byte for each place, in base64. */
  weights:
    '${base64}',
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

function shuffle(order, chance) {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const other = Math.floor(chance() * (i + 1));
    [order[i], order[other]] = [order[other], order[i]];
  }
}
