import { decodeRuns } from './decode.ts';
import { HiddenTexts, sectionAt } from './hidden-texts.ts';
import type { Hiding, Sections } from './hidden-texts.ts';
import { findForeignAttacks } from './injection-other-scripts.ts';
import { findMarkup } from './injection-markup.ts';
import { findCommands } from './injection-commands.ts';
import { gathered } from './injection-gathering.ts';
import { strongestMatches } from './injection-match.ts';
import type { InjectionMatch } from './injection-match.ts';
import { findSequences } from './injection-sequences.ts';
import { findConcepts } from './lexicon.ts';
import type { ConceptHits } from './lexicon.ts';
import type { WordRange } from './likeness.ts';
import { originalSpan } from './normal-text.ts';
import { normaliseSections } from './normalise.ts';
import { addTurned } from './turned.ts';
import { oneSection, splitWords } from './words.ts';
import type { Words } from './words.ts';

export type { InjectionMatch } from './injection-match.ts';

// A text hidden in a text hidden in a text is read; what lies deeper is not.
const maxDepth = 2;

interface Reading {
  sections: Sections;
  depth: number;
  /** Of each section, whether it was turned round or shifted already: doing so again leads back. */
  isTurned: readonly boolean[];
}

/** Attacks on the model in `text`, in order. Spans are of `text`; of a decoded run, the run as it stands there. */
export function findInjection(text: string): InjectionMatch[] {
  const [matches = []] = findIn({ sections: oneSection(text), depth: 0, isTurned: [false] });
  return strongestMatches(matches).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The matches of each section. */
function findIn({ sections, depth, isTurned }: Reading): InjectionMatch[][] {
  const { normal, sections: plain } = normaliseSections(sections);
  const { text, starts } = plain;
  const split = splitWords(plain);
  const hits = findConcepts(text, split);
  const found: InjectionMatch[][] = starts.map(() => []);
  const direct = [
    ...findSequences({ split, hits }),
    ...findMarkup(text),
    ...findCommands(text),
    ...(normal.origins === null ? [] : findForeignAttacks(text)),
  ];
  for (const match of direct) found[sectionAt(starts, match.start)]?.push(match);
  if (depth < maxDepth) addHidden({ split, hits, depth, isTurned, found });
  const ranges = rangesOf(split, hits);
  return found.map((matches, section) => {
    const range = ranges[section] ?? noWords;
    if (matches.length === 0 && range.firstHit === range.nextHit) return matches;
    return gathered({ matches: strongestMatches(matches), split, hits, range }).map((match) => ({
      ...match,
      ...originalSpan(normal, match.start, match.end),
    }));
  });
}

function addHidden(args: {
  split: Words;
  hits: ConceptHits;
  depth: number;
  isTurned: readonly boolean[];
  found: InjectionMatch[][];
}): void {
  const { split, hits, depth, isTurned, found } = args;
  const hidden = new HiddenTexts();
  decodeRuns(split, hidden);
  addTurned({ split, hits, isTurned, into: hidden });
  if (hidden.hidings.length === 0) return;
  const outer = hidden.hidings.map(({ start }) => sectionAt(split.sectionStarts, start));
  const inner = findIn({
    sections: hidden.sections(),
    depth: depth + 1,
    isTurned: hidden.hidings.map((hiding, i) => hiding.isTurned || isTurned[outer[i] ?? 0] === true),
  });
  for (const [i, hiding] of hidden.hidings.entries())
    found[outer[i] ?? 0]?.push(...hiddenBy(hiding, inner[i] ?? []));
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

const noWords: WordRange = { first: 0, next: 0, firstHit: 0, nextHit: 0 };

/** The words and hits of each section. */
function rangesOf(split: Words, hits: ConceptHits): WordRange[] {
  let nextHit = 0;
  return split.sectionStarts.map((_, section) => {
    const first = split.firsts[section] ?? 0;
    // The word between two sections has no hits.
    const next = split.firsts[section + 1] ?? 0;
    const firstHit = nextHit;
    while (nextHit < hits.at.length && (hits.at[nextHit] ?? 0) < next) nextHit += 1;
    return { first, next: section + 2 < split.firsts.length ? next - 1 : next, firstHit, nextHit };
  });
}
