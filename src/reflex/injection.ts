import { decodedViews, turnedViews } from './decode.ts';
import type { DecodedView } from './decode.ts';
import { findForeignAttacks } from './injection-other-scripts.ts';
import { findMarkup } from './injection-markup.ts';
import { findCommands } from './injection-commands.ts';
import { gathered } from './injection-gathering.ts';
import { strongestMatches } from './injection-match.ts';
import type { InjectionMatch } from './injection-match.ts';
import { findSequences } from './injection-sequences.ts';
import { findConcepts } from './lexicon.ts';
import type { ConceptHits } from './lexicon.ts';
import { originalSpan } from './normal-text.ts';
import { normalise } from './normalise.ts';
import { splitWords } from './words.ts';
import type { Words } from './words.ts';

export type { InjectionMatch } from './injection-match.ts';

// A text hidden in a text hidden in a text is read; what lies deeper is not.
const maxDepth = 2;

interface Reading {
  text: string;
  depth: number;
  /** Whether it was turned round or shifted already: doing so again leads back. */
  isTurned: boolean;
}

/** Attacks on the model in `text`, in order. Spans are of `text`; of a decoded run, the run as it stands there. */
export function findInjection(text: string): InjectionMatch[] {
  return strongestMatches(findIn({ text, depth: 0, isTurned: false })).sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

function findIn(reading: Reading): InjectionMatch[] {
  const normal = normalise(reading.text);
  const { text } = normal;
  const split = splitWords(text);
  const hits = findConcepts(text, split);
  const direct = [
    ...findSequences({ split, hits }),
    ...findMarkup(text),
    ...findCommands(text),
    ...(normal.origins === null ? [] : findForeignAttacks(text)),
  ];
  const hidden = reading.depth < maxDepth ? findHidden({ reading, text, split, hits }) : [];
  const matches = gathered({ matches: strongestMatches([...direct, ...hidden]), split, hits });
  return matches.map((match) => ({ ...match, ...originalSpan(normal, match.start, match.end) }));
}

function findHidden(args: {
  reading: Reading;
  text: string;
  split: Words;
  hits: ConceptHits;
}): InjectionMatch[] {
  const { text, split, hits } = args;
  const { depth, isTurned } = args.reading;
  const turned = isTurned ? [] : turnedViews(text, hits);
  return [
    ...decodedViews({ text, split }).flatMap((view) => hiddenIn(view, { depth: depth + 1, isTurned })),
    ...turned.flatMap((view) => hiddenIn(view, { depth: depth + 1, isTurned: true })),
  ];
}

/** What a decoded run holds counts as one finding over the run: nobody encodes an instruction by accident. */
function hiddenIn(view: DecodedView, reading: Omit<Reading, 'text'>): InjectionMatch[] {
  return strongestMatches(findIn({ ...reading, text: view.text }))
    .filter(({ confidence }) => confidence !== 'possible')
    .map((match) => ({
      ...match,
      type: 'ENCODED_INSTRUCTION',
      start: view.start,
      end: view.end,
      reason: 'Hides an attack behind an encoding.',
    }));
}
