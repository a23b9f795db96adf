/** An amount as it may turn out: a tenth of past runs came below `low`, a tenth above `high`. `likely` null: nothing is known. */
export interface Spread {
  low: number;
  likely: number | null;
  high: number;
}

export interface Expected {
  costMicroUsd: Spread;
  tokens: Spread;
  seconds: Spread;
}

/** `history`: from `runs` past runs; `estimate`: from what the arm says of itself; `none`: nothing but the caps is known. */
export type Basis = 'history' | 'estimate' | 'none';

export interface Forecast extends Expected {
  basis: Basis;
  runs: number;
}

/** What past runs of one kind of work came to. */
export interface PastRuns extends Expected {
  runs: number;
}

/** From as many past runs on they say more than an arm's own estimate. */
export const enoughRuns = 5;

export const nothing: Spread = { low: 0, likely: 0, high: 0 };

/** Of work that asks a model and was never done before only the caps are known, which nothing exceeds. */
export function bounded(caps: { costMicroUsd: number; tokens: number; seconds: number }): Forecast {
  const upTo = (high: number): Spread => ({ low: 0, likely: null, high });
  return {
    basis: 'none',
    runs: 0,
    costMicroUsd: upTo(caps.costMicroUsd),
    tokens: upTo(caps.tokens),
    seconds: upTo(caps.seconds),
  };
}

/** Half, once and twice of an estimate: arms give whole seconds. */
export function estimated(seconds: number): Forecast {
  return {
    basis: 'estimate',
    runs: 0,
    costMicroUsd: nothing,
    tokens: nothing,
    seconds: { low: seconds / 2, likely: seconds, high: seconds * 2 },
  };
}

export function sum(spreads: readonly Spread[]): Spread {
  return spreads.reduce(
    (total, { low, likely, high }) => ({
      low: total.low + low,
      likely: total.likely === null || likely === null ? null : total.likely + likely,
      high: total.high + high,
    }),
    nothing,
  );
}

export interface TimedStep {
  id: string;
  dependsOn: readonly string[];
  seconds: Spread;
}

/** How long a plan takes when every step starts as soon as what it needs is done, `parallel` at a time. */
export function duration(steps: readonly TimedStep[], parallel: number): Spread {
  const isUnknown = steps.some(({ seconds }) => seconds.likely === null);
  return {
    low: makespan(steps, parallel, ({ low }) => low),
    likely: isUnknown ? null : makespan(steps, parallel, ({ likely }) => likely ?? 0),
    high: makespan(steps, parallel, ({ high }) => high),
  };
}

/** Steps in the order in which they can start; each takes the place that is free first. */
function makespan(
  steps: readonly TimedStep[],
  parallel: number,
  secondsOf: (spread: Spread) => number,
): number {
  const ends = new Map<string, number>();
  const places = Array.from({ length: parallel }, () => 0);
  let waiting = [...steps];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ dependsOn }) => dependsOn.every((id) => ends.has(id)));
    // A plan is acyclic; a broken one is timed as if it were a list.
    const [next] = (ready.length > 0 ? ready : waiting).toSorted(
      (a, b) => startOf(a, ends) - startOf(b, ends),
    );
    if (next === undefined) break;
    const place = places.indexOf(Math.min(...places));
    const end = Math.max(startOf(next, ends), places[place] ?? 0) + secondsOf(next.seconds);
    places[place] = end;
    ends.set(next.id, end);
    waiting = waiting.filter((step) => step !== next);
  }
  return Math.max(0, ...ends.values());
}

function startOf({ dependsOn }: TimedStep, ends: ReadonlyMap<string, number>): number {
  return Math.max(0, ...dependsOn.map((id) => ends.get(id) ?? 0));
}
