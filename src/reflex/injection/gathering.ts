import { maskOf, overlaps, setOf } from '../lexicon/concepts.ts';
import type { Concept } from '../lexicon/concepts.ts';
import type { ConceptHits } from '../lexicon/lexicon.ts';
import type { Words } from '../text/words.ts';
import { disguised } from './disguise.ts';
import type { WordRange } from './likeness-features.ts';
import { findLikeness, isShortText } from './likeness.ts';
import type { LikeStretch } from './likeness.ts';
import { isFirm } from './match.ts';
import type { InjectionMatch } from './match.ts';

// A weak match, and one sign beside it.
const company = 3;
const addressed = 'injection.override.to-model';
const reach = 900;
const enough = 6;
// A tale holds more words of attacks than a short request.
const enoughInLong = 10;
// In a short text it often is what the match was found for.
const likenessWeight = { short: 2, long: 6 };
// Who hides what reads like an attack means it.
const disguisedWeight = 4;
const weightOf = { certain: 0, likely: 3, possible: 2 } as const;
const telling: readonly Concept[] = [
  'unbound',
  'harm',
  'policy',
  'character',
  'twoWays',
  'regardless',
  'anything',
  'openWith',
  'noLonger',
  'exempt',
];
const likeness = {
  type: 'INSTRUCTION_OVERRIDE',
  severity: 'medium',
  confidence: 'likely',
  ruleId: 'injection.likeness',
  reason: 'Reads like attacks on the instructions of a model.',
  isPlain: true,
  isVague: true,
} as const;
const tellingMask = maskOf(telling);
const keys = new Map<string, number>();
const keysOfTelling = telling.map((concept) => ({ key: keyOf(concept), mask: maskOf([concept]) }));
const likenessKey = keyOf(likeness.ruleId);

/**
 * Weighs the matches of a section, whose words `range` names, together. A short text leaves no room for another meaning: what is
 * firm there is certain. Other likely matches are raised where enough other signs stand within `reach` characters. What is
 * only possible is never raised, for it may be talk. Stretches that read like attacks as a whole are added.
 */
export function gathered(args: {
  matches: InjectionMatch[];
  split: Words;
  hits: ConceptHits;
  range: WordRange;
  /** Likeness is not asked about what was decoded by guess: it takes gibberish for attacks. */
  isGuess: boolean;
}): InjectionMatch[] {
  const { matches, range } = args;
  if (matches.some(({ confidence }) => confidence === 'certain')) return matches;
  const isShort = isShortText(range);
  if (isShort && matches.some(isFirm)) return matches.map((match) => (isFirm(match) ? raised(match) : match));
  const like = args.isGuess ? [] : findLikeness(args);
  const sure = like.filter(({ isSure }) => isSure);
  if (sure.length > 0) return withSure(matches, sure);
  if (matches.length === 0) return likeMatches(like);
  const signs = signsIn({ ...args, like });
  // Orders of a shop, or rules of a game, are not told from attacks by what else reads like one.
  const [weak, dense, denser] = densePlaces(signs, [company, enough, enoughInLong]);
  const raisedWithin = (isPlain: boolean) => (isShort && isPlain ? dense : denser);
  const weighed = matches.map((match) =>
    match.confidence === 'likely' && isWithin(match.start, raisedWithin(match.isPlain))
      ? raised(match)
      : match,
  );
  const left = isShort ? weighed : accompanied(weighed, weak);
  return left.some(({ confidence }) => confidence !== 'possible') ? left : [...left, ...likeMatches(like)];
}

/** What was found in a text that hardly any harmless one is like. Of a sandbox's code the rules alone tell. */
function withSure(matches: InjectionMatch[], sure: readonly LikeStretch[]): InjectionMatch[] {
  if (matches.some(({ type }) => type === 'COMMAND_INJECTION')) return matches;
  if (!matches.some(isPlainlyLikely)) return [...matches, ...likeMatches(sure).map(raised)];
  return matches.map((match) => (isPlainlyLikely(match) ? raised(match) : match));
}

function isPlainlyLikely({ isPlain, confidence }: InjectionMatch): boolean {
  return isPlain && confidence === 'likely';
}

/** In a long text what is only possible counts where another sign stands beside it. */
function accompanied(matches: readonly InjectionMatch[], places: readonly Stretch[]): InjectionMatch[] {
  return matches.filter(
    ({ confidence, start, ruleId }) =>
      confidence !== 'possible' || ruleId === addressed || isWithin(start, places),
  );
}

/** One match for stretches that touch. */
function likeMatches(like: readonly LikeStretch[]): InjectionMatch[] {
  const found: InjectionMatch[] = [];
  for (const { start, end, standsAlone } of like) {
    if (!standsAlone) continue;
    const previous = found.at(-1);
    if (previous !== undefined && start <= previous.end) previous.end = end;
    else found.push({ ...likeness, start, end });
  }
  return found;
}

/** Something that alone proves nothing: a weaker match, or a word that jailbreaks are full of. Each key counts once. */
interface Signs {
  starts: number[];
  keys: number[];
  weights: number[];
}

function signsIn(args: {
  matches: readonly InjectionMatch[];
  like: readonly LikeStretch[];
  split: Words;
  hits: ConceptHits;
  range: WordRange;
}): Signs {
  const { matches, like, split, hits, range } = args;
  const signs: Signs = { starts: [], keys: [], weights: [] };
  for (const { ruleId, start, confidence } of matches)
    addSign(signs, {
      start,
      key: keyOf(ruleId),
      weight: ruleId === disguised ? disguisedWeight : weightOf[confidence],
    });
  const weight = isShortText(range) ? likenessWeight.short : likenessWeight.long;
  for (const { start, isSign } of like) if (isSign) addSign(signs, { start, key: likenessKey, weight });
  for (let hit = range.firstHit; hit < range.nextHit; hit += 1) {
    const set = setOf(hits.sets[hit] ?? 0);
    if (!overlaps(set, tellingMask)) continue;
    const start = split.starts[hits.at[hit] ?? 0] ?? 0;
    for (const { key, mask } of keysOfTelling)
      if (overlaps(set, mask)) addSign(signs, { start, key, weight: 1 });
  }
  return signs;
}

function addSign(signs: Signs, { start, key, weight }: { start: number; key: number; weight: number }): void {
  signs.starts.push(start);
  signs.keys.push(key);
  signs.weights.push(weight);
}

function keyOf(ruleId: string): number {
  const known = keys.get(ruleId);
  if (known !== undefined) return known;
  const fresh = keys.size;
  keys.set(ruleId, fresh);
  return fresh;
}

interface Stretch {
  from: number;
  to: number;
}

/** For each of three sums, the stretches in which the weights of different keys reach it; those that overlap are one. */
function densePlaces(
  signs: Signs,
  reached: readonly [number, number, number],
): [Stretch[], Stretch[], Stretch[]] {
  const { starts, keys: keyOfSign, weights } = signs;
  // Ascending lists one after the other: an array's sort merges them.
  const order = starts.map((_, sign) => sign).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
  const counts = new Uint32Array(keys.size);
  const counted = new Uint8Array(keys.size);
  const places: [Stretch[], Stretch[], Stretch[]] = [[], [], []];
  let sum = 0;
  let first = 0;
  for (const sign of order) {
    const start = starts[sign] ?? 0;
    const key = keyOfSign[sign] ?? 0;
    const weight = Math.max(counted[key] ?? 0, weights[sign] ?? 0);
    sum += weight - (counted[key] ?? 0);
    counted[key] = weight;
    counts[key] = (counts[key] ?? 0) + 1;
    for (; start - (starts[order[first] ?? 0] ?? 0) > reach; first += 1) {
      const left = keyOfSign[order[first] ?? 0] ?? 0;
      counts[left] = (counts[left] ?? 1) - 1;
      if (counts[left] > 0) continue;
      sum -= counted[left] ?? 0;
      counted[left] = 0;
    }
    const place = { from: starts[order[first] ?? 0] ?? 0, to: start };
    for (const [i, atLeast] of reached.entries()) if (sum >= atLeast) addPlace(places[i] ?? [], place);
  }
  return places;
}

function addPlace(places: Stretch[], { from, to }: Stretch): void {
  const last = places.at(-1);
  if (last !== undefined && from <= last.to) last.to = to;
  else places.push({ from, to });
}

/** `places` are in order and apart from each other. */
function isWithin(start: number, places: readonly Stretch[]): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.to ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return start >= (places[low]?.from ?? Infinity);
}

function raised(match: InjectionMatch): InjectionMatch {
  return { ...match, confidence: 'certain' };
}
