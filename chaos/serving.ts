/** When a process served: taken down and brought back, by the clock of this machine. */
export interface ServingLog {
  up: () => void;
  down: () => void;
  /** Closed intervals in milliseconds since the epoch; the last one may still go on. */
  readonly intervals: readonly Interval[];
}

export interface Interval {
  fromMs: number;
  /** Infinity while it goes on. */
  toMs: number;
}

export function createServingLog(now: () => number = Date.now): ServingLog {
  const intervals: Interval[] = [];
  const isUp = () => intervals.at(-1)?.toMs === Infinity;
  return {
    intervals,
    up() {
      if (!isUp()) intervals.push({ fromMs: now(), toMs: Infinity });
    },
    down() {
      const last = intervals.at(-1);
      if (last && isUp()) last.toMs = now();
    },
  };
}

/** When any of them served. */
export function union(all: readonly (readonly Interval[])[]): Interval[] {
  const merged: Interval[] = [];
  for (const { fromMs, toMs } of all.flat().toSorted((a, b) => a.fromMs - b.fromMs)) {
    const last = merged.at(-1);
    if (last && fromMs <= last.toMs) last.toMs = Math.max(last.toMs, toMs);
    else merged.push({ fromMs, toMs });
  }
  return merged;
}

/** When both served. */
export function intersection(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  return a
    .flatMap((one) =>
      b.map((other) => ({
        fromMs: Math.max(one.fromMs, other.fromMs),
        toMs: Math.min(one.toMs, other.toMs),
      })),
    )
    .filter(({ fromMs, toMs }) => fromMs < toMs);
}

/** The moment at which `ms` have been served in one piece since `fromMs`; undefined: not within these intervals. */
export function servedFor(
  intervals: readonly Interval[],
  { fromMs, ms }: { fromMs: number; ms: number },
): number | undefined {
  const ends = intervals.map((interval) => ({
    at: Math.max(interval.fromMs, fromMs) + ms,
    toMs: interval.toMs,
  }));
  return ends.find(({ at, toMs }) => at <= toMs)?.at;
}

/** Milliseconds of these intervals within `span`. */
export function lengthOf(intervals: readonly Interval[], span: Interval): number {
  return intersection(intervals, [span]).reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}
