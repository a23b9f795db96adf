// What the linear model of likeness learns from, and how: the texts in own/ but those held back, all written for this project, and, as
// harmless text, the README files of installed packages under the licences below. No text of any file that is measured on.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  beginText,
  findWordPlaces,
  isNews,
  placesOfHit,
  shareOfSum,
  stretchesOf,
  tableSize,
  wordPlaces,
} from '../../dist/reflex/injection/likeness-features.js';
import { findConcepts } from '../../dist/reflex/lexicon/lexicon.js';
import { normalise } from '../../dist/reflex/text/normalise.js';
import { oneSection, splitWords } from '../../dist/reflex/text/words.js';
import { ownTemplateRows, seededRandom, writtenRows } from './own-texts.mjs';
import { groupBy } from './statistics.mjs';

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));
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

const random = seededRandom(11);

/** The texts to learn from, as features: { source, isAttack, weight, isJoined, words, places, stretches, entire }. */
export async function makeExamples() {
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

function keptFeatures(examples) {
  const texts = new Uint16Array(tableSize);
  for (const { places } of examples) for (const place of new Set(places)) texts[place] += 1;
  return texts.map((count) => (count >= fewestTexts ? 1 : 0));
}

/** The model of all examples: { weights, bias }. */
export function trainOnAll(examples) {
  return train(examples, keptFeatures(examples));
}

/** For each of a few parts of the families, a model that has not seen them: { sources, model }. */
export function trainWithout(examples) {
  const isKept = keptFeatures(examples);
  const families = [...groupBy(examples, ({ source }) => source).keys()].sort();
  return Array.from({ length: folds }, (_, fold) => {
    const sources = new Set(families.filter((_family, i) => i % folds === fold));
    return {
      sources,
      model: train(
        examples.filter(({ source }) => !sources.has(source)),
        isKept,
      ),
    };
  });
}

/**
 * Logistic regression by AdaGrad on the stretch of each text that scores highest, half of whose features are left out each time;
 * the mean of the models after the later passes.
 */
function train(rows, isKept) {
  const shuffled = seededRandom(3);
  const model = { weights: new Float64Array(tableSize), bias: -0.5 };
  const mean = { weights: new Float64Array(tableSize), bias: 0 };
  const squares = new Float64Array(tableSize).fill(0.1);
  const order = rows.map((_, i) => i);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, shuffled);
    for (const i of order) learnFrom({ model, squares, row: rows[i], isKept, chance: shuffled });
    if (pass < passes / 2) continue;
    const part = 1 / (passes - Math.ceil(passes / 2));
    for (let place = 0; place < tableSize; place += 1) mean.weights[place] += part * model.weights[place];
    mean.bias += part * model.bias;
  }
  return mean;
}

function learnFrom({ model, squares, row, isKept, chance }) {
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

/** Of each example, its scores under the model that has not seen its family. */
export function scoresLeftOut(examples, models) {
  return models.flatMap(({ sources, model }) =>
    examples
      .filter(({ source }) => sources.has(source))
      .map((row) => ({
        ...row,
        score: best(model, row).score,
        entireScore: scoreOf(model, row, row.entire),
      })),
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

function shuffle(order, chance) {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const other = Math.floor(chance() * (i + 1));
    [order[i], order[other]] = [order[other], order[i]];
  }
}
