import { maskOf, overlaps, setOf } from './concepts.ts';
import type { Concept } from './concepts.ts';
import type { InjectionMatch } from './injection-match.ts';
import type { ConceptHits } from './lexicon.ts';
import { findLikeness } from './likeness.ts';
import type { LikeStretch } from './likeness.ts';
import type { Words } from './words.ts';

/** Something that alone proves nothing: a weaker match, or a word that jailbreaks are full of. Each key counts once. */
interface Sign {
  key: string;
  start: number;
  weight: number;
}

const reach = 900;
const enough = 6;
const weightOf = { certain: 0, likely: 3, possible: 2 } as const;
const mostSigns = 3_000;
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
} as const;
const tellingMask = maskOf(telling);
const maskOfTelling = telling.map((concept) => ({ concept, mask: maskOf([concept]) }));

/**
 * Adds stretches that read like attacks as a whole, and raises likely matches that have enough other signs within `reach`
 * characters: two likely attacks close together are one certain attack. What is only possible stays so: it may be talk.
 */
export function gathered(args: {
  matches: InjectionMatch[];
  split: Words;
  hits: ConceptHits;
}): InjectionMatch[] {
  const { matches } = args;
  const like = findLikeness(args);
  const all = [...matches, ...likeMatches(like, matches)];
  if (!matches.some(({ confidence }) => confidence === 'likely')) return all;
  if (matches.some(({ confidence }) => confidence === 'certain')) return all;
  const signs = [...matches.map(signOf), ...like.map(signOfLikeness), ...signsIn(args)];
  const dense = densePlaces(signs.slice(0, mostSigns));
  if (dense.length === 0) return all;
  return all.map((match) =>
    match.confidence === 'likely' && dense.some(({ from, to }) => match.start >= from && match.start <= to)
      ? raised(match)
      : match,
  );
}

/** One match for stretches that touch, where no other match says more. */
function likeMatches(like: readonly LikeStretch[], matches: readonly InjectionMatch[]): InjectionMatch[] {
  if (matches.length > 0) return [];
  const found: InjectionMatch[] = [];
  for (const { start, end, standsAlone } of like) {
    if (!standsAlone) continue;
    const previous = found.at(-1);
    if (previous !== undefined && start <= previous.end) previous.end = end;
    else found.push({ ...likeness, start, end });
  }
  return found;
}

function signOfLikeness({ start }: LikeStretch): Sign {
  return { key: likeness.ruleId, start, weight: weightOf.likely };
}

function signOf({ ruleId, start, confidence }: InjectionMatch): Sign {
  return { key: ruleId, start, weight: weightOf[confidence] };
}

function signsIn({ split, hits }: { split: Words; hits: ConceptHits }): Sign[] {
  const signs: Sign[] = [];
  for (let hit = 0; hit < hits.at.length && signs.length < mostSigns; hit += 1) {
    const set = setOf(hits.sets[hit] ?? 0);
    if (!overlaps(set, tellingMask)) continue;
    const start = split.starts[hits.at[hit] ?? 0] ?? 0;
    for (const { concept, mask } of maskOfTelling) {
      if (overlaps(set, mask)) signs.push({ key: concept, start, weight: 1 });
    }
  }
  return signs;
}

/** Stretches in which the weights of different keys add up to `enough`. */
function densePlaces(signs: Sign[]): { from: number; to: number }[] {
  const sorted = signs.sort((a, b) => a.start - b.start);
  const counts = new Map<string, number>();
  const places: { from: number; to: number }[] = [];
  let sum = 0;
  let first = 0;
  for (const sign of sorted) {
    const count = counts.get(sign.key) ?? 0;
    if (count === 0) sum += sign.weight;
    counts.set(sign.key, count + 1);
    for (let oldest = sorted[first]; oldest !== undefined && sign.start - oldest.start > reach;) {
      const left = (counts.get(oldest.key) ?? 1) - 1;
      counts.set(oldest.key, left);
      if (left === 0) sum -= oldest.weight;
      first += 1;
      oldest = sorted[first];
    }
    if (sum >= enough) places.push({ from: sorted[first]?.start ?? 0, to: sign.start });
  }
  return places;
}

function raised(match: InjectionMatch): InjectionMatch {
  return { ...match, confidence: 'certain' };
}
