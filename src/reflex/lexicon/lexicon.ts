import { hashSeed, hashText, hashWith } from '../text/hash.ts';
import { normalise } from '../text/normalise.ts';
import { giveBackColumns } from '../text/word-columns.ts';
import { oneSection, splitWords } from '../text/words.ts';
import type { Words } from '../text/words.ts';
import { inPigLatin, localWays, pigLatinBit, wholeWays } from './ciphers.ts';
import { commonWords, isCommonWord, isSpeltOddly } from './common-words.ts';
import { concepts, joined, maskOf, noConcepts, numberOf } from './concepts.ts';
import type { Mask } from './concepts.ts';
import { readForeign } from './foreign-letters.ts';
import { languages } from './languages/languages.ts';
import { phraseProducts } from './vocabulary-products.ts';
import { vocabulary } from './vocabulary.ts';

interface Phrase {
  /** Hashes of the words that follow. */
  rest: number[];
  mask: Mask;
}

interface Entry {
  word: string;
  hash: number;
  /** The next one whose hash ends in the same sixteen bits. */
  other: Entry | undefined;
  mask: Mask;
  /** Of `mask`, as `numberOf` gives it. */
  number: number;
  /** By the hash of their second word. */
  phrases: Map<number, Phrase[]>;
  /** What else it means where all its letters are capitals: DAN is a persona, Dan a man. */
  inCapitals: Mask | undefined;
  /** The bits of the ways in which it is a telling word turned. */
  ways: number;
}

// By the last sixteen bits of the hash: a place among `firstEntries`, of which the one at 0 stands for none.
const placeOfHash = new Uint16Array(0x10000);
const firstEntries: (Entry | undefined)[] = [undefined];
const mayBeSecond = new Uint8Array(0x10000);
// Of the first letter of single words, and of their first three.
const mayBeFirst = new Uint8Array(0x100);
const mayOpenWord = new Uint8Array(0x10000);
const shortestWord = 3;
const longestWord = 14;

for (const concept of concepts) {
  for (const words of [vocabulary, ...languages, phraseProducts])
    for (const entry of words[concept]?.split(', ') ?? []) addEntry(normalise(entry).text, maskOf([concept]));
}
entryOf('dan').inCapitals = maskOf(['persona']);
entryOf('pwned').inCapitals = maskOf(['canary']);
// Words that give away a text that was turned, which no language spells so.
const telling =
  'ignore disregard forget previous instructions instruction prompt reveal system bypass restrictions without rules everything password safety unrestricted pretend jailbreak developer answer override repeat guidelines anything secret hidden your told above filters content';
const shortestPiece = 4;
const capitalised = telling.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
for (const { bit, turn } of [...wholeWays, ...localWays]) {
  for (const form of turn(telling).split(' ')) addTelling(form, bit);
  for (const form of turn(capitalised).split(' ')) if (!/^[a-z]*$/i.test(form)) addTelling(form, bit);
}
for (const word of `${telling} and all the you`.split(' '))
  for (const form of inPigLatin(word)) addTelling(form, pigLatinBit);

/** By its longest piece where marks or capitals part it. */
function addTelling(turned: string, bit: number): void {
  const longest = /^[a-z]*$/.test(turned) ? turned : longestPieceOf(turned);
  if (longest.length >= shortestPiece) entryOf(longest).ways |= bit;
}

function longestPieceOf(turned: string): string {
  const split = splitWords(oneSection(turned));
  let longest = '';
  for (let word = 0; word < split.count; word += 1) {
    const piece = turned.slice(split.starts[word], split.ends[word]);
    if (piece.length > longest.length) longest = piece;
  }
  giveBackColumns(split);
  return longest.toLowerCase();
}

function entryOf(word: string): Entry {
  const hash = hashText(word);
  return lookUp(hash) ?? newEntry(word, hash);
}

function newEntry(word: string, hash: number): Entry {
  const other = firstEntries[placeOfHash[hash & 0xffff] ?? 0];
  const entry = {
    word,
    hash,
    other,
    mask: noConcepts,
    number: 0,
    phrases: new Map(),
    inCapitals: undefined,
    ways: 0,
  };
  placeOfHash[hash & 0xffff] = firstEntries.push(entry) - 1;
  return entry;
}

function addEntry(text: string, mask: Mask): void {
  const [first = '', ...rest] = text.split(' ');
  const entry = entryOf(first);
  if (rest.length > 0) addPhrase(entry, { rest: rest.map(hashText), mask });
  else {
    entry.mask = joined(entry.mask, mask);
    mayBeFirst[first.charCodeAt(0) & 0xff] = 1;
    mayOpenWord[hashText(first.slice(0, shortestWord)) & 0xffff] = 1;
  }
  entry.number = numberOf(entry.mask);
}

function addPhrase(entry: Entry, phrase: Phrase): void {
  const second = phrase.rest[0] ?? 0;
  const same = entry.phrases.get(second);
  if (same === undefined) entry.phrases.set(second, [phrase]);
  else same.push(phrase);
  mayBeSecond[second & 0xffff] = 1;
}

function lookUp(hash: number): Entry | undefined {
  let entry = firstEntries[placeOfHash[hash & 0xffff] ?? 0];
  while (entry !== undefined && entry.hash !== hash) entry = entry.other;
  return entry;
}

// Of the first three letters of all that `isKnownWord` knows.
const mayOpenKnown = new Uint8Array(0x10000);
for (const word of [...commonWords, ...firstEntries.flatMap((entry) => entry?.word ?? [])])
  mayOpenKnown[hashText(word.slice(0, shortestWord)) & 0xffff] = 1;

/** Whether a known word may begin with three letters, given by their hash. */
export function mayBeginKnown(hash: number): boolean {
  return mayOpenKnown[hash & 0xffff] === 1;
}

/** Whether a word, given by its hash, is of the vocabulary or one that most texts are made of. */
export function isKnownWord(hash: number): boolean {
  if (isCommonWord(hash)) return true;
  const entry = lookUp(hash);
  return entry !== undefined && (entry.number !== 0 || entry.phrases.size > 0);
}

export interface ConceptHits {
  /** Index of the word, ascending. */
  at: number[];
  /** Of the word's set of concepts, as `numberOf` gives it. */
  sets: number[];
  /** Words that read as attack vocabulary once they are turned back, ascending, and the bits of the ways that turned each. */
  turned: number[];
  ways: number[];
  /** Ordinary words, and words of the vocabulary, that digits or look-alike letters stand in. */
  disguised: number[];
}

/** The concepts of every word that has some; a phrase counts at its first word. A word in hiding gets the hash of what it stands for. */
export function findConcepts(text: string, split: Words): ConceptHits {
  const hits: ConceptHits = { at: [], sets: [], turned: [], ways: [], disguised: [] };
  if (split.hasDisguised) hits.disguised = readDisguised(split);
  if (split.hasForeign) readForeign(split, isKnownWord);
  const { hashes, count } = split;
  for (let i = 0; i < count; i += 1) {
    const entry = lookUp(hashes[i] ?? 0);
    if (entry === undefined) continue;
    if (entry.ways !== 0) {
      hits.turned.push(i);
      hits.ways.push(entry.ways);
    }
    const set = isPlain(entry) ? entry.number : setAt({ entry, text, split, at: i });
    if (set === 0) continue;
    hits.at.push(i);
    hits.sets.push(set);
  }
  return hits;
}

/** Gives each word in disguise the hash of what it stands for; answers which of them are known words. */
function readDisguised(split: Words): number[] {
  const { hashes, readings, count } = split;
  const known: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const reading = readings[i] ?? 0;
    if (reading <= 0 || lookUp(hashes[i] ?? 0) !== undefined) continue;
    hashes[i] = reading;
    if ((isCommonWord(reading) || lookUp(reading) !== undefined) && isSpeltOddly(split, i)) known.push(i);
  }
  return known;
}

/** Means the same whatever follows and in any letter case. */
function isPlain({ phrases, inCapitals }: Entry): boolean {
  return phrases.size === 0 && inCapitals === undefined;
}

function setAt(args: { entry: Entry; text: string; split: Words; at: number }): number {
  const { entry, text, split, at } = args;
  let mask = entry.mask;
  const next = at + 1 < split.count ? (split.hashes[at + 1] ?? 0) : 0;
  if (mayBeSecond[next & 0xffff] === 1) {
    for (const phrase of entry.phrases.get(next) ?? []) {
      if (continues(split, at, phrase.rest)) mask = joined(mask, phrase.mask);
    }
  }
  const { word, inCapitals } = entry;
  if (inCapitals !== undefined && text.slice(split.starts[at], split.ends[at]) === word.toUpperCase())
    mask = joined(mask, inCapitals);
  return mask === entry.mask ? entry.number : numberOf(mask);
}

function continues(split: Words, at: number, rest: readonly number[]): boolean {
  if (at + rest.length >= split.count) return false;
  return rest.every((hash, offset) => split.hashes[at + 1 + offset] === hash);
}

/** The length of the longest word of three letters or more that starts there and ends at `to` at most; 0 where none does. */
export function longestMeaning(letters: Uint16Array, at: number, to: number): number {
  if (to - at < shortestWord || mayBeFirst[(letters[at] ?? 0) & 0xff] === 0) return 0;
  const end = Math.min(to, at + longestWord);
  let hash = hashSeed;
  let longest = 0;
  for (let next = at; next < end; next += 1) {
    hash = hashWith(hash, letters[next] ?? 0);
    const length = next + 1 - at;
    if (length < shortestWord) continue;
    if (length === shortestWord && mayOpenWord[hash & 0xffff] === 0) return 0;
    if ((lookUp(hash)?.number ?? 0) !== 0) longest = length;
  }
  return longest;
}
