/** Where a part of a string stands in a batch, in UTF-16 units. */
interface Part {
  /** Position of the string in the list. */
  index: number;
  /** Where the part begins in its string. */
  from: number;
  /** Where it begins in the batch. */
  at: number;
  length: number;
}

/** Strings, or parts of long ones, that are sent as one text. */
export interface Batch {
  text: string;
  parts: readonly Part[];
}

// A unit takes at most three bytes in UTF-8: whether the service counts characters or bytes, this is less than 100,000.
const mostUnits = 33_000;
// Longer than anything that is looked for: what a cut goes through stands whole in the next part.
const overlapUnits = 500;
const separator = '\n\n';

/** Blank strings are left out; a string that is too long for one batch comes in parts that overlap. */
export function batchesOf(texts: readonly string[]): Batch[] {
  const batches: { text: string; parts: Part[] }[] = [];
  for (const [index, text] of texts.entries()) {
    if (text.trim() === '') continue;
    // Lone surrogates are no valid JSON for many readers; what replaces them is as long.
    const whole = text.toWellFormed();
    for (let from = 0; from < whole.length; from += mostUnits - overlapUnits) {
      const piece = whole.slice(from, from + mostUnits).toWellFormed();
      const last = batches.at(-1);
      const fits = last && last.text.length + separator.length + piece.length <= mostUnits;
      const batch = fits ? last : { text: '', parts: [] };
      if (batch !== last) batches.push(batch);
      if (batch.text !== '') batch.text += separator;
      batch.parts.push({ index, from, at: batch.text.length, length: piece.length });
      batch.text += piece;
      if (from + mostUnits >= whole.length) break;
    }
  }
  return batches;
}

/** A part of one of the strings. */
export interface TextSpan {
  index: number;
  start: number;
  end: number;
}

/** What of a span of the batch lies in each of its strings. */
export function inTexts({ parts }: Batch, { start, end }: { start: number; end: number }): TextSpan[] {
  return parts
    .map(({ index, from, at, length }) => ({
      index,
      start: from + Math.max(start - at, 0),
      end: from + Math.min(end - at, length),
    }))
    .filter((span) => span.start < span.end);
}
