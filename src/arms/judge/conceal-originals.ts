import type { Criterion } from '../../domain/task.ts';
import type { PlaceholderEntry } from '../../reflex/placeholders.ts';
import { contentOf } from './readable-text.ts';
import { leavesOf, type Results } from './results.ts';

/** A shorter piece of a cut quotation tells nothing. */
const leastPiece = 6;

/**
 * Makes evidence storable again that was gathered from texts with their originals in them. An original that stands in it
 * whole becomes its placeholder; of a quotation only what also stands in the stored texts is kept, since the rest can
 * only be a part of an original (a match inside it, or a cut through it).
 */
export function createConcealer(args: {
  results: Results;
  criteria: readonly Criterion[];
  originals: readonly PlaceholderEntry[];
}): (evidence: string) => string {
  if (args.originals.length === 0) return (evidence) => evidence;
  const stored = storedText(args);
  const wholes = args.originals
    .toSorted((a, b) => b.value.length - a.value.length)
    .map(({ placeholder, value }) => ({ placeholder, pattern: loosePattern(value) }));
  return (evidence) => {
    let text = evidence;
    for (const { placeholder, pattern } of wholes) text = text.replace(pattern, () => placeholder);
    return text.replace(/"([^"]*)"/g, (_quotation, inner: string) => `"${storedPart(inner, stored)}"`);
  };
}

function storedText({ results, criteria }: { results: Results; criteria: readonly Criterion[] }): string {
  const parts = results.all.flatMap(({ output }) =>
    leavesOf(output).flatMap(({ keys, value }) => [...keys, String(value)]),
  );
  const json = results.all.map(({ output }) => JSON.stringify(output));
  const criteriaTexts = criteria.map((criterion) =>
    typeof criterion === 'string'
      ? criterion
      : leavesOf({ ...criterion })
          .map(({ value }) => value)
          .join('\n'),
  );
  return plain([...criteriaTexts, contentOf(results), ...json, ...new Set(parts)].join('\n'));
}

function storedPart(quoted: string, stored: string): string {
  const text = quoted.replace(/…$/, '');
  const wanted = plain(text);
  if (stored.includes(wanted)) return quoted;
  let [head, tail] = [wanted.length, 0];
  while (head > 0 && !stored.includes(wanted.slice(0, head))) head -= 1;
  while (tail < wanted.length && !stored.includes(wanted.slice(tail))) tail += 1;
  const isTailLonger = wanted.length - tail > head;
  const piece = isTailLonger ? text.slice(tail) : text.slice(0, head);
  if (piece.trim().length < leastPiece || plain(text).length !== text.length) return '…';
  return isTailLonger ? `…${piece}` : `${piece}…`;
}

/** As quotations are written: one kind of quotation mark, one space, and case of no account. */
function plain(text: string): string {
  return text.replaceAll('"', "'").replace(/\s+/g, ' ').toLowerCase();
}

function loosePattern(value: string): RegExp {
  const words = value
    .replaceAll('"', "'")
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", `['"]`));
  return new RegExp(words.join('\\s+'), 'giu');
}
