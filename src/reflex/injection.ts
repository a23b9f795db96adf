import { decodedViews } from './decode.ts';
import { findForeignOverrides } from './injection-other-scripts.ts';
import { findMarkup } from './injection-markup.ts';
import { findCommands } from './injection-commands.ts';
import { gathered } from './injection-gathering.ts';
import { strongestMatches } from './injection-match.ts';
import type { InjectionMatch } from './injection-match.ts';
import { findSequences } from './injection-sequences.ts';
import { findConcepts } from './lexicon.ts';
import { originalSpan } from './normal-text.ts';
import { normalise } from './normalise.ts';
import { splitWords } from './words.ts';

export type { InjectionMatch } from './injection-match.ts';

// A text hidden in a text hidden in a text is read; what lies deeper is not.
const maxDepth = 2;

/** Attacks on the model in `text`, in order. Spans are of `text`; of a decoded run, the run as it stands there. */
export function findInjection(text: string): InjectionMatch[] {
  return strongestMatches(findAtDepth(text, 0)).sort((a, b) => a.start - b.start || a.end - b.end);
}

function findAtDepth(original: string, depth: number): InjectionMatch[] {
  const normal = normalise(original);
  const { text } = normal;
  const split = splitWords(text);
  const hits = findConcepts(text, split);
  const direct = [
    ...findSequences({ split, hits }),
    ...findMarkup(text),
    ...findCommands(text),
    ...(normal.origins === null ? [] : findForeignOverrides(text)),
  ];
  const hidden =
    depth < maxDepth ? decodedViews({ text, split, hits }).flatMap((view) => hiddenIn(view, depth)) : [];
  const matches = gathered({ matches: strongestMatches([...direct, ...hidden]), split, hits });
  return matches.map((match) => ({
    ...match,
    ...originalSpan(normal, match.start, match.end),
  }));
}

/** What a decoded run holds counts as one finding over the run: nobody encodes an instruction by accident. */
function hiddenIn(view: { text: string; start: number; end: number }, depth: number): InjectionMatch[] {
  return strongestMatches(findAtDepth(view.text, depth + 1))
    .filter(({ confidence }) => confidence !== 'possible')
    .map((match) => ({
      ...match,
      type: 'ENCODED_INSTRUCTION',
      start: view.start,
      end: view.end,
      reason: 'Hides an attack behind an encoding.',
    }));
}
