interface Span {
  start: number;
  end: number;
}

/** Sorts by start, then by end, in place. Most spans are in order already: they are only looked at. */
export function inOrder<T extends Span>(spans: T[]): T[] {
  // Leaving an iteration early takes what was compiled for it along.
  let start = 0;
  let end = 0;
  for (let i = 0; i < spans.length; i += 1) {
    const span = spans[i];
    if (span === undefined) continue;
    if (span.start < start || (span.start === start && span.end < end)) return spans.sort(byPlace);
    start = span.start;
    end = span.end;
  }
  return spans;
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
