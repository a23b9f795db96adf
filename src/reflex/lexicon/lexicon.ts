import { hashSeed, hashText, hashWith } from '../text/hash.ts';
import { normalise } from '../text/normalise.ts';
import { giveBackColumns } from '../text/word-columns.ts';
import { hashAt, oneSection, splitWords } from '../text/words.ts';
import type { Words } from '../text/words.ts';
import { inPigLatin, localWays, pigLatinBit, wholeWays } from './ciphers.ts';
import { commonWords, isCommonWord, isSpeltOddly } from './common-words.ts';
import { concepts, joined, maskOf, noConcepts, numberOf, setOf } from './concepts.ts';
import type { Concept, Mask } from './concepts.ts';
import { readForeign } from './foreign-letters.ts';
import { HashTable } from './hash-table.ts';
import { languages } from './languages/languages.ts';
import { phraseProducts } from './vocabulary-products.ts';
import { vocabulary } from './vocabulary.ts';

// What is known of a word: bits, above them the number of its set of concepts as `numberOf` gives it. Own words are those of
// `vocabulary` and `phraseProducts`, not those of a single language.
const known = { opensPhrases: 1, isTelling: 2, changesInCapitals: 4, isOwn: 8 } as const;
const bitsOfKnown = 4;
const words = new HashTable();
// By the hash of all words of a phrase or of its beginning: two bits, above them the number of its set of concepts.
const phrases = new HashTable();
const goesOn = 1;
const isPhrase = 2;
const bitsOfPhrase = 2;
// Of the second word of phrases, by the last bits of its hash.
const mayBeSecond = new Uint8Array(0x10000);
// Of their first two words together, likewise.
const opensPhrase = new Uint8Array(0x40000);
const lastPair = opensPhrase.length - 1;
// Of the first letter of single words that `segment` cuts out, and of their first three.
const mayBeFirst = new Uint8Array(0x100);
const mayOpenWord = new Uint8Array(0x10000);
// Of the first three letters of all that `isKnownWord` knows.
const mayOpenKnown = new Uint8Array(0x10000);
const shortestWord = 3;
const longestWord = 14;
// What else a word means where all its letters are capitals: DAN is a persona, Dan a man.
const inCapitals = new Map<number, { word: string; mask: Mask }>();
// The bits of the ways in which a word is a telling word turned.
const waysOf = new Map<number, number>();

for (const concept of concepts) {
  for (const list of [vocabulary, phraseProducts]) addList(list[concept], { concept, isOwn: true });
  for (const language of languages) addList(language[concept], { concept, isOwn: false });
}
for (const word of commonWords) mayOpenKnown[hashText(word.slice(0, shortestWord)) & 0xffff] = 1;
addInCapitals('dan', 'persona');
addInCapitals('pwned', 'canary');
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
  if (longest.length < shortestPiece) return;
  const hash = hashText(longest);
  note(hash, known.isTelling);
  waysOf.set(hash, (waysOf.get(hash) ?? 0) | bit);
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

/** Entries are parted by a comma and a blank. */
function addList(list: string | undefined, meant: { concept: Concept; isOwn: boolean }): void {
  if (list === undefined) return;
  const mask = maskOf([meant.concept]);
  for (const entry of normalise(list).text.split(', ')) addEntry(entry, { mask, isOwn: meant.isOwn });
}

function addEntry(text: string, { mask, isOwn }: { mask: Mask; isOwn: boolean }): void {
  const [first = '', ...rest] = text.split(' ');
  const hash = hashText(first);
  if (isOwn) mayOpenKnown[hashText(first.slice(0, shortestWord)) & 0xffff] = 1;
  if (rest.length > 0) {
    note(hash, known.opensPhrases | (isOwn ? known.isOwn : 0));
    addPhrase(hash, rest.map(hashText), mask);
    return;
  }
  note(hash, isOwn ? known.isOwn : 0, mask);
  if (!isOwn) return;
  mayBeFirst[first.charCodeAt(0) & 0xff] = 1;
  mayOpenWord[hashText(first.slice(0, shortestWord)) & 0xffff] = 1;
}

function note(hash: number, bits: number, mask = noConcepts): void {
  const before = words.get(hash);
  const all = joined(setOf(before >> bitsOfKnown), mask);
  words.set(hash, (numberOf(all) << bitsOfKnown) | (before & ((1 << bitsOfKnown) - 1)) | bits);
}

function addPhrase(first: number, rest: readonly number[], mask: Mask): void {
  mayBeSecond[(rest[0] ?? 0) & 0xffff] = 1;
  opensPhrase[hashOfPhrase(first, rest[0] ?? 0) & lastPair] = 1;
  let hash = first;
  for (const [i, word] of rest.entries()) {
    hash = hashOfPhrase(hash, word);
    const before = phrases.get(hash);
    const isLast = i === rest.length - 1;
    const all = isLast ? joined(setOf(before >> bitsOfPhrase), mask) : setOf(before >> bitsOfPhrase);
    const bits = (before & (goesOn | isPhrase)) | (isLast ? isPhrase : goesOn);
    phrases.set(hash, (numberOf(all) << bitsOfPhrase) | bits);
  }
}

function hashOfPhrase(before: number, word: number): number {
  return hashWith(Math.imul(before, 31), word);
}

function addInCapitals(word: string, concept: Concept): void {
  const hash = hashText(word);
  note(hash, known.changesInCapitals | known.isOwn);
  inCapitals.set(hash, { word, mask: maskOf([concept]) });
}

/** Whether a known word may begin with three letters, given by their hash. */
export function mayBeginKnown(hash: number): boolean {
  return mayOpenKnown[hash & 0xffff] === 1;
}

/** Whether a word, given by its hash, is one that most texts are made of, or an own word of the vocabulary of attacks. */
export function isKnownWord(hash: number): boolean {
  return isCommonWord(hash) || (words.get(hash) & known.isOwn) !== 0;
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
    const word = words.get(hashes[i] ?? 0);
    if (word === 0) continue;
    if ((word & known.isTelling) !== 0) {
      hits.turned.push(i);
      hits.ways.push(waysOf.get(hashes[i] ?? 0) ?? 0);
    }
    const isPlain =
      (word & known.changesInCapitals) === 0 &&
      ((word & known.opensPhrases) === 0 || !mayOpenPhrase(split, i));
    const set = isPlain ? word >> bitsOfKnown : setAt({ word, text, split, at: i });
    if (set === 0) continue;
    hits.at.push(i);
    hits.sets.push(set);
  }
  return hits;
}

/** Gives each word in disguise the hash of what it stands for; answers which of them are known words. */
function readDisguised(split: Words): number[] {
  const { hashes, readings, count } = split;
  const found: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const reading = readings[i] ?? 0;
    if (reading <= 0 || words.get(hashes[i] ?? 0) !== 0) continue;
    hashes[i] = reading;
    if (isKnownWord(reading) && isSpeltOddly(split, i)) found.push(i);
  }
  return found;
}

function mayOpenPhrase(split: Words, at: number): boolean {
  const second = hashAt(split, at + 1);
  return (
    mayBeSecond[second & 0xffff] === 1 &&
    opensPhrase[hashOfPhrase(hashAt(split, at), second) & lastPair] === 1
  );
}

function setAt(args: { word: number; text: string; split: Words; at: number }): number {
  const { word, text, split, at } = args;
  const own = word >> bitsOfKnown;
  let mask = setOf(own);
  if ((word & known.opensPhrases) !== 0) mask = withPhrases(mask, split, at);
  const capitals = (word & known.changesInCapitals) === 0 ? undefined : inCapitals.get(hashAt(split, at));
  if (capitals !== undefined && text.slice(split.starts[at], split.ends[at]) === capitals.word.toUpperCase())
    mask = joined(mask, capitals.mask);
  return mask === setOf(own) ? own : numberOf(mask);
}

/** With what the phrases mean that begin at a word. */
function withPhrases(mask: Mask, split: Words, at: number): Mask {
  let all = mask;
  let hash = hashAt(split, at);
  for (let next = at + 1; next < split.count; next += 1) {
    hash = hashOfPhrase(hash, hashAt(split, next));
    const phrase = phrases.get(hash);
    if ((phrase & isPhrase) !== 0) all = joined(all, setOf(phrase >> bitsOfPhrase));
    if ((phrase & goesOn) === 0) break;
  }
  return all;
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
    if (isWordOfAttacks(hash)) longest = length;
  }
  return longest;
}

function isWordOfAttacks(hash: number): boolean {
  const word = words.get(hash);
  return (word & known.isOwn) !== 0 && word >> bitsOfKnown !== 0;
}
