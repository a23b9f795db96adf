import { markOf } from './mark.ts';
import { createRandom, type Random } from './random.ts';
import { shapes, type ShapeName } from './shapes.ts';

export const targetNames = ['api-1', 'api-2', 'worker-1', 'worker-2', 'temporal', 'postgres'] as const;
export type TargetName = (typeof targetNames)[number];

/** What happens to one process, or to all connections of the model. Times in milliseconds after the start. */
export type Fault =
  | { kind: 'kill'; target: TargetName; atMs: number; downMs: number }
  | { kind: 'pause'; target: TargetName; atMs: number; forMs: number }
  | { kind: 'outage'; atMs: number; forMs: number };

/** One task and how its client goes about it. */
export interface PlannedTask {
  index: number;
  mark: string;
  shape: ShapeName;
  atMs: number;
  client: string;
  /** Which API process is asked first, 0 or 1. */
  firstDoor: number;
  /** Without one the client sends once and never again. */
  hasKey: boolean;
  /** Sent to both API processes at the same moment, under one key. */
  isHedged: boolean;
  /** Of `Prefer: wait`. */
  waitSeconds: number | undefined;
  follows: 'events' | 'polls';
  cancelAfterMs: number | undefined;
}

export interface Schedule {
  tasks: PlannedTask[];
  faults: Fault[];
}

const clients = ['ada', 'ben', 'cleo', 'dev'] as const;

/** Everything that chance decides about a run: the same for the same seed, number of tasks and seconds. */
export function planSchedule(run: { seed: number; tasks: number; seconds: number }): Schedule {
  return { tasks: planTasks(run), faults: planFaults(run) };
}

function planTasks({
  seed,
  tasks,
  seconds,
}: {
  seed: number;
  tasks: number;
  seconds: number;
}): PlannedTask[] {
  const random = createRandom(seed, 'tasks');
  // The last tenth is left to tasks that are under way.
  const times = Array.from({ length: tasks }, () => random.between(0, seconds * 900)).toSorted(
    (a, b) => a - b,
  );
  const names = dealtShapes(random, tasks);
  return times.map((atMs, index) => planTask({ random, index, atMs, shape: names[index] ?? 'rules' }));
}

function planTask({
  random,
  index,
  atMs,
  shape,
}: {
  random: Random;
  index: number;
  atMs: number;
  shape: ShapeName;
}): PlannedTask {
  const { cancelAfterMs } = shapes[shape];
  const hasKey = random.chance(0.9);
  return {
    index,
    mark: markOf(index),
    shape,
    atMs,
    client: random.pick(clients),
    firstDoor: random.between(0, 1),
    hasKey,
    isHedged: random.chance(0.1) && hasKey,
    waitSeconds: random.chance(0.1) ? random.between(1, 10) : undefined,
    follows: random.chance(0.6) ? 'events' : 'polls',
    cancelAfterMs: cancelAfterMs && random.between(...cancelAfterMs),
  };
}

/** As often as their weights say, every one at least once where there are enough tasks. */
function dealtShapes(random: Random, tasks: number): ShapeName[] {
  const names = Object.keys(shapes) as ShapeName[];
  const weighted = names.flatMap((name) => Array.from({ length: shapes[name].weight }, () => name));
  const more = Array.from({ length: Math.max(0, tasks - names.length) }, () =>
    random.pick(weighted as [ShapeName, ...ShapeName[]]),
  );
  return random.shuffled([...random.shuffled(names).slice(0, tasks), ...more]);
}

/** Mean time between two faults of one process; 300 s see some 60 kills. */
const meanGapMs = { api: 25_000, worker: 30_000, temporal: 40_000, postgres: 40_000 } as const;
const pauseShare = 0.3;

function planFaults({ seed, seconds }: { seed: number; seconds: number }): Fault[] {
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
