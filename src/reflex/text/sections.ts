/** Texts laid end to end, to be read in one go: no rule reaches across what parts them. */
export interface Sections {
  text: string;
  codes: Uint16Array;
  /** Where each begins, ascending; the first at 0. */
  starts: readonly number[];
}

// Four line breaks: patterns cross three blanks at most, and sentences end at two.
export const sectionGap = 4;

/** The section that holds the unit at `at`. */
export function sectionAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** Where a section ends, without what parts it from the next one. */
export function sectionEnd({ codes, starts }: Pick<Sections, 'codes' | 'starts'>, section: number): number {
  const next = starts[section + 1];
  return next === undefined ? codes.length : next - sectionGap;
}
