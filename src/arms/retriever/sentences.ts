export interface Span {
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const abbreviation =
  /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|St|Inc|Ltd|Co|Corp|No|vs|approx|e\.g|i\.e|Jr|Sr|[A-Z])\.[ \t]*$/;
/** With the space around it. */
const longestAbbreviation = 12;

/** Sentences and lines of `text` by their places, without the space around them. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = spans.at(-1);
    if (
      last !== undefined &&
      abbreviation.test(text.slice(Math.max(last.start, index - longestAbbreviation), index))
    )
      last.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  return spans.map((span) => trimmed(text, span)).filter(({ start, end }) => start < end);
}

/** @returns the span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return { start: start + Math.min(lead, slice.length), end: end - (slice.length - slice.trimEnd().length) };
}
