/** Limits on a number; all that are given must hold. */
export interface Bounds {
  min?: number;
  max?: number;
  above?: number;
  below?: number;
  equals?: number;
  not?: number;
}

export function holds(bounds: Bounds, figure: number): boolean {
  const { min, max, above, below, equals, not } = bounds;
  return (
    (min === undefined || figure >= min || isSame(figure, min)) &&
    (max === undefined || figure <= max || isSame(figure, max)) &&
    (above === undefined || (figure > above && !isSame(figure, above))) &&
    (below === undefined || (figure < below && !isSame(figure, below))) &&
    (equals === undefined || isSame(figure, equals)) &&
    (not === undefined || !isSame(figure, not))
  );
}

export function describeBounds({ min, max, above, below, equals, not }: Bounds): string {
  if (min !== undefined && max !== undefined) return `between ${min} and ${max}`;
  const parts = [
    describe('at least', min),
    describe('at most', max),
    describe('above', above),
    describe('below', below),
    describe('equal to', equals),
    describe('other than', not),
  ];
  return parts.filter((part) => part !== '').join(' and ') || 'a number';
}

/** The bounds multiplied, as when a percentage is compared with a share of one. */
export function scaleBounds(bounds: Bounds, factor: number): Bounds {
  return Object.fromEntries(
    Object.entries(bounds).map(([name, limit]: [string, number]) => [name, limit * factor]),
  );
}

function describe(words: string, limit: number | undefined): string {
  return limit === undefined ? '' : `${words} ${limit}`;
}

/** Sums of decimals carry binary dust: 0.1 + 0.2 counts as 0.3. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
