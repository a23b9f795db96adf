import { decodeRareRuns, decodeRuns } from '../hidden/decode.ts';
import { HiddenTexts } from '../hidden/hidden-texts.ts';
import type { Hiding } from '../hidden/hidden-texts.ts';
import { addPiecedWords } from '../hidden/pieced-words.ts';
import { addTurned } from '../hidden/turned.ts';
import { addUpsideDown } from '../hidden/upside-down.ts';
import { findConcepts } from '../lexicon/lexicon.ts';
import type { ConceptHits } from '../lexicon/lexicon.ts';
import { codesOf } from '../text/codes.ts';
import { inOrder } from '../text/in-order.ts';
import { originalSpan } from '../text/normal-text.ts';
import type { NormalText } from '../text/normal-text.ts';
import { normaliseSections } from '../text/normalise.ts';
import { sectionAt } from '../text/sections.ts';
import type { Sections } from '../text/sections.ts';
import { isDigit, isLetter } from '../text/units.ts';
import { giveBackColumns } from '../text/word-columns.ts';
import { oneSection, splitWords } from '../text/words.ts';
import type { Words } from '../text/words.ts';
import { findCommands } from './commands.ts';
import { findDisguise, unmasked } from './disguise.ts';
import { gathered } from './gathering.ts';
import type { WordRange } from './likeness-features.ts';
import { findMarkup } from './markup.ts';
import { isFull, strongestMatches } from './match.ts';
import type { InjectionMatch } from './match.ts';
import { findForeignAttacks } from './other-scripts.ts';
import { findSequences } from './sequences.ts';
import { findSmuggled } from './smuggled.ts';

export type { InjectionMatch } from './match.ts';

// A text hidden in a text hidden in a text is read; what lies deeper is not.
const maxDepth = 2;
// Hidden texts are read in batches of about so many units: where one is refused many times over, the others change nothing.
const batchUnits = 0x20000;
// In units, more than a request holds. Rare forms are looked for in shorter texts only, for each takes time of its own.
const mostForRareForms = 0x40000;

interface Reading {
  sections: Sections;
  depth: number;
  /** Whether this text, with all that is hidden as deep, is short enough for rare forms. */
  isShort: boolean;
  /** Of each section, whether it was turned round or shifted already: doing so again leads back. */
  isTurned: readonly boolean[];
  /** Of each section, whether it was decoded by guess. */
  isGuess: readonly boolean[];
}

/**
 * Attacks on the model in `text`, given also as its units, in order. Spans are of `text`; of a decoded run, the run as it stands
 * there.
 */
export function findInjection(text: string, codes = codesOf(text)): InjectionMatch[] {
  const sections = oneSection(text, codes);
  if (isPlainAndShort(sections)) return [];
  const isShort = sections.codes.length <= mostForRareForms;
  const found = findIn({ sections, depth: 0, isShort, isTurned: [false], isGuess: [false] });
  return inOrder(strongestMatches(found.get(0) ?? []));
}

const shortest = 3;
// A run that is decoded has sixteen units, spaced out letters five gaps at the least.
const plainLength = 16;
const plainText = /^[\w ,.@+/-]+$/;
const mostGaps = 4;
const underscore = 95;
const plainNumbers = /^[\da-f:.]+$/i;

/** Too short for an attack, or short and without a mark, a word of the vocabulary or another script. */
function isPlainAndShort(sections: Sections): boolean {
  const { text } = sections;
  if (text.length < shortest) return true;
  if (text.length >= plainLength || text.includes('__')) return false;
  const isPlain = plainText.test(text) ? gapsIn(sections.codes) <= mostGaps : plainNumbers.test(text);
  if (!isPlain) return false;
  const split = splitWords(sections);
  const { at, turned } = findConcepts(text, split);
  giveBackColumns(split);
  return at.length + turned.length === 0;
}

/** How many units are no letters, digits or underscores. */
function gapsIn(codes: Uint16Array): number {
  let gaps = 0;
  for (const code of codes) if (!isDigit(code) && !isLetter(code) && code !== underscore) gaps += 1;
  return gaps;
}

/** The matches of each section that has some, by its number. */
type MatchesOfSections = Map<number, InjectionMatch[]>;

function findIn({ sections, depth, isShort, isTurned, isGuess }: Reading): MatchesOfSections {
  const { normal, sections: plain } = normaliseSections(sections);
  const { text, starts } = plain;
  const split = splitWords(plain);
  const hits = findConcepts(text, split);
  const found: MatchesOfSections = new Map();
  const direct = [
    ...findSequences({ split, hits }),
    ...findMarkup(text),
    ...findCommands(split),
    ...(isShort && hits.disguised.length > 0 ? findCommands(unmasked(split)) : []),
    ...[...findDisguise(split, hits), ...(normal.origins === null ? [] : findForeignAttacks(plain))].filter(
      ({ start }) => isGuess[sectionAt(starts, start)] !== true,
    ),
  ];
  for (const match of direct) addTo(found, sectionAt(starts, match.start), [match]);
  // In a text that is refused many times over, what is hidden, and what else reads like an attack, changes nothing.
  const isRefused = isFull(direct);
  if (depth < maxDepth && !isRefused)
    addHidden({ split, hits, depth, isShort, isTurned, isGuess, found, isPlain: normal.origins === null });
  const ranges = isRefused ? [] : rangesToWeigh({ split, hits, found, depth });
  for (const range of ranges) {
    const matches = strongestMatches(found.get(range.section) ?? []);
    const all = gathered({ matches, split, hits, range, isGuess: isGuess[range.section] === true });
    if (all.length > 0) found.set(range.section, all);
    else found.delete(range.section);
  }
  giveBackColumns(split);
  if (normal.origins === null) return found;
  for (const matches of found.values()) moveToOriginal(normal, matches);
  if (depth < maxDepth && !isRefused) addSmuggled({ sections, depth, isTurned, isGuess }, found);
  return found;
}

/** What invisible characters say: making a text normal takes them away. */
function addSmuggled(
  { sections, depth, isTurned, isGuess }: Omit<Reading, 'isShort'>,
  found: MatchesOfSections,
): void {
  const hidden = new HiddenTexts();
  for (const match of findSmuggled(sections.codes, hidden))
    addTo(found, sectionAt(sections.starts, match.start), [match]);
  addInner({ hidden, starts: sections.starts, depth, isTurned, isGuess, found });
}

function addTo(found: MatchesOfSections, section: number, matches: InjectionMatch[]): void {
  const known = found.get(section);
  if (known === undefined) found.set(section, matches);
  else for (const match of matches) known.push(match);
}

function moveToOriginal(normal: NormalText, matches: InjectionMatch[]): void {
  for (const match of matches) Object.assign(match, originalSpan(normal, match.start, match.end));
}

function addHidden(args: {
  split: Words;
  hits: ConceptHits;
  depth: number;
  isShort: boolean;
  isTurned: readonly boolean[];
  isGuess: readonly boolean[];
  found: MatchesOfSections;
  /** Whether making it normal changed nothing. */
  isPlain: boolean;
}): void {
  const { split, hits, depth, isShort, isTurned, isGuess, found } = args;
  const hidden = new HiddenTexts();
  decodeRuns(split, hidden);
  addTurned({ split, hits, isTurned, into: hidden });
  if (isShort) {
    decodeRareRuns(split, args.isPlain, hidden);
    addPiecedWords(split, hidden);
    addUpsideDown({ split, isTurned, into: hidden });
  }
  addInner({ hidden, starts: split.sectionStarts, depth, isTurned, isGuess, found });
}

/** What is found in hidden texts, as matches of the sections that hide them. */
function addInner(args: {
  hidden: HiddenTexts;
  starts: readonly number[];
  depth: number;
  isTurned: readonly boolean[];
  isGuess: readonly boolean[];
  found: MatchesOfSections;
}): void {
  const { hidden, starts, depth, isTurned, isGuess, found } = args;
  const told: InjectionMatch[] = [];
  for (const { sections, hidings } of hidden.batches(batchUnits)) {
    const outer = hidings.map(({ start }) => sectionAt(starts, start));
    const inner = findIn({
      sections,
      depth: depth + 1,
      isShort: hidden.units <= mostForRareForms,
      isTurned: hidings.map((hiding, i) => hiding.isTurned || isTurned[outer[i] ?? 0] === true),
      isGuess: hidings.map((hiding, i) => hiding.isGuess === true || isGuess[outer[i] ?? 0] === true),
    });
    for (const [i, matches] of [...inner].sort(([a], [b]) => a - b)) {
      const hiding = hidings[i];
      if (hiding === undefined) continue;
      const toldBy = hiddenBy(hiding, matches);
      addTo(found, outer[i] ?? 0, toldBy);
      for (const match of toldBy) told.push(match);
    }
    if (isFull(told)) return;
  }
}

/** What a decoded run holds counts as one finding over the run: nobody encodes an instruction by accident. */
function hiddenBy({ start, end }: Hiding, matches: InjectionMatch[]): InjectionMatch[] {
  return strongestMatches(matches)
    .filter(({ confidence }) => confidence !== 'possible')
    .map((match) => ({
      ...match,
      type: 'ENCODED_INSTRUCTION',
      start,
      end,
      reason: 'Hides an attack behind an encoding.',
    }));
}

interface SectionRange extends WordRange {
  section: number;
}

function rangesToWeigh(args: {
  split: Words;
  hits: ConceptHits;
  found: MatchesOfSections;
  depth: number;
}): SectionRange[] {
  const { split, hits, found, depth } = args;
  const withHits = rangesWithHits(split, hits);
  const ranges = [...withHits, ...rangesWithout(withHits, found)];
  // A text may read like an attack without any word of the vocabulary; what was hidden in it must hold one.
  if (depth > 0 || ranges.length > 0) return ranges;
  return [{ section: 0, first: 0, next: split.count, firstHit: 0, nextHit: 0 }];
}

/** The words and hits of each section that has hits, in order. */
function rangesWithHits(split: Words, hits: ConceptHits): SectionRange[] {
  const { firsts } = split;
  const ranges: SectionRange[] = [];
  let section = 0;
  for (let nextHit = 0; nextHit < hits.at.length;) {
    const firstHit = nextHit;
    while ((hits.at[firstHit] ?? 0) >= (firsts[section + 1] ?? Infinity)) section += 1;
    const next = firsts[section + 1] ?? split.count;
    while (nextHit < hits.at.length && (hits.at[nextHit] ?? 0) < next) nextHit += 1;
    // The word between two sections belongs to neither.
    const isLast = section + 2 >= firsts.length;
    ranges.push({ section, first: firsts[section] ?? 0, next: isLast ? next : next - 1, firstHit, nextHit });
  }
  return ranges;
}

/** Of sections in which only marks or hidden texts have matched. */
function rangesWithout(ranges: readonly SectionRange[], found: MatchesOfSections): SectionRange[] {
  const withHits = new Set(ranges.map(({ section }) => section));
  const others = [...found.keys()].filter((section) => !withHits.has(section));
  return others.map((section) => ({ section, first: 0, next: 0, firstHit: 0, nextHit: 0 }));
}
