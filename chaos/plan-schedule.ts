import { markOf } from './mark.ts';
import { createRandom, type Random } from './random.ts';
import { planFaults, type Fault } from './plan-faults.ts';
import { shapes, type ShapeName } from './shapes.ts';

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
  pause: { afterMs: number; forMs: number } | undefined;
  /** What its client answers where a plan or a step waits for approval. */
  decision: 'approve' | 'reject';
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
  const { cancelAfterMs, pause, waits = false } = shapes[shape];
  // Who was not told of a task gives it nothing that it waits for.
  const hasKey = random.chance(0.9) || waits;
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
    pause: pause && { afterMs: random.between(...pause.afterMs), forMs: random.between(...pause.forMs) },
    decision: random.chance(0.8) ? 'approve' : 'reject',
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
