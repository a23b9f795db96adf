import { createRandom, type Random } from './random.ts';

export const targetNames = ['api-1', 'api-2', 'worker-1', 'worker-2', 'temporal', 'postgres'] as const;
export type TargetName = (typeof targetNames)[number];

/** What happens to one process, or to all connections of the model. Times in milliseconds after the start. */
export type Fault =
  | { kind: 'kill'; target: TargetName; atMs: number; downMs: number }
  | { kind: 'pause'; target: TargetName; atMs: number; forMs: number }
  | { kind: 'outage'; atMs: number; forMs: number };

/** Mean time between two faults of one process; 300 s see some 60 kills. */
const meanGapMs = { api: 25_000, worker: 30_000, temporal: 40_000, postgres: 40_000 } as const;
const pauseShare = 0.3;

/** What happens to the processes in a run: the same for the same seed and seconds. */
export function planFaults({ seed, seconds }: { seed: number; seconds: number }): Fault[] {
  const random = createRandom(seed, 'faults');
  const endMs = seconds * 1_000;
  const each = targetNames.flatMap((target) => faultsOf({ random, target, endMs }));
  const faults = [
    ...firstKills(random, endMs),
    ...each,
    ...blackouts(random, endMs),
    ...outages(random, endMs),
  ];
  return faults.toSorted((a, b) => a.atMs - b.atMs);
}

/** However short the run: one kill of each kind of process, spread over its first three quarters. */
function firstKills(random: Random, endMs: number): Fault[] {
  const kinds = random.shuffled([
    `api-${random.between(1, 2)}`,
    `worker-${random.between(1, 2)}`,
    'temporal',
    'postgres',
  ]);
  return (kinds as TargetName[]).map((target, place) => {
    const atMs = Math.round(endMs * (0.08 + 0.17 * place + 0.1 * random.next()));
    return { kind: 'kill', target, atMs, downMs: downMs(random) };
  });
}

function faultsOf({ random, target, endMs }: { random: Random; target: TargetName; endMs: number }): Fault[] {
  const mean = meanGapMs[kindOf(target)];
  const faults: Fault[] = [];
  for (let atMs = gap(random, mean); atMs < endMs; atMs += gap(random, mean)) {
    const isPause = random.chance(pauseShare);
    faults.push(
      isPause
        ? { kind: 'pause', target, atMs, forMs: Math.min(pauseMs(random, target), endMs / 4) }
        : { kind: 'kill', target, atMs, downMs: downMs(random) },
    );
  }
  return faults;
}

/** A power cut: everything at once. */
function blackouts(random: Random, endMs: number): Fault[] {
  return Array.from({ length: Math.floor(endMs / 120_000) }, () =>
    random.between(endMs * 0.1, endMs),
  ).flatMap((atMs) => targetNames.map((target): Fault => ({ kind: 'kill', target, atMs, downMs: 0 })));
}

function outages(random: Random, endMs: number): Fault[] {
  return Array.from({ length: Math.floor(endMs / 60_000) }, () => ({
    kind: 'outage',
    atMs: random.between(endMs * 0.1, endMs * 0.9),
    forMs: random.between(500, 3_000),
  }));
}

/** From api-1 to api. */
export function kindOf(target: TargetName): 'api' | 'worker' | 'temporal' | 'postgres' {
  return target.replace(/-\d$/, '') as ReturnType<typeof kindOf>;
}

function gap(random: Random, meanMs: number): number {
  return Math.round(-Math.log(1 - random.next()) * meanMs);
}

function downMs(random: Random): number {
  return random.chance(0.15) ? random.between(4_000, 9_000) : random.between(0, 1_500);
}

/** A worker now and then stands still for longer than its heartbeats may be missing (10 s): another takes its work over. */
function pauseMs(random: Random, target: TargetName): number {
  const isLong = kindOf(target) === 'worker' && random.chance(0.4);
  return isLong ? random.between(11_000, 16_000) : random.between(300, 5_000);
}
