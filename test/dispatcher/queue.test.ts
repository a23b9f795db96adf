import { afterEach, expect, test } from 'vitest';
import type { TaskPriority } from '../../src/domain/task.ts';
import { ageingSeconds, priorityClass } from '../../src/storage/admission.ts';
import type { TaskRecord } from '../../src/storage/tasks.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

const slots = 4;
const byUrgency: TaskPriority[] = ['critical', 'high', 'medium', 'low'];
let system: TestSystem;
afterEach(() => system.close());

test('of 200 tasks of four priorities at once, on four slots, critical ones wait least and none waits beyond the bound', async () => {
  const order = Array.from({ length: 200 }, (_, at) => byUrgency[at % byUrgency.length]!);
  const tasks = await runAll(order.map((priority) => ({ priority })));

  const waits = byUrgency.map((priority) => meanWait(tasks.filter((task) => task.priority === priority)));
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  for (const task of tasks) {
    // Nobody of a lower class came first while nothing had aged.
    const passedBy = tasks.filter((other) => isBefore(other, task) && rank(other) > rank(task));
    expect(passedBy.filter((other) => waitOf(other) < ageingSeconds)).toEqual([]);
    const before = tasks.filter((other) => isBefore(other, task)).length;
    expect(waitOf(task)).toBeLessThanOrEqual(3 * ageingSeconds + before / throughputOf(tasks));
  }
}, 300_000);

test('two clients, one with ten times the load, take turns', async () => {
  const greedy = Array.from({ length: 60 }, () => ({ clientId: 'greedy' }));
  const modest = Array.from({ length: 6 }, () => ({ clientId: 'modest' }));
  const tasks = await runAll([...greedy, ...modest]);

  const last = tasks.filter(({ clientId }) => clientId === 'modest').at(-1)!;
  const before = tasks.filter((other) => isBefore(other, last));
  // Turn and turn about that is some six of the other's; first come, first served would be all sixty.
  expect(before.filter(({ clientId }) => clientId === 'greedy').length).toBeLessThanOrEqual(20);
}, 300_000);

/** Submits all before the first is dispatched; ended, in the order of their admission. */
async function runAll(submissions: { priority?: TaskPriority; clientId?: string }[]): Promise<TaskRecord[]> {
  const limits = { maxRunning: slots, maxRunningPerClient: slots };
  system = await startTestSystem({ limits, activitySlots: slots, isHeld: true });
  const ids: string[] = [];
  for (const task of submissions) ids.push(await system.submitTask(task));
  system.release();
  await expect.poll(countOpen, { interval: 100, timeout: 280_000 }).toBe(0);
  const tasks = await Promise.all(ids.map(async (id) => (await system.tasks.load(id))!));
  expect(tasks.filter(({ status }) => status !== 'completed')).toEqual([]);
  return tasks.toSorted((a, b) => admitted(a) - admitted(b));
}

async function countOpen(): Promise<number> {
  const open = await system.db
    .selectFrom('tasks')
    .select('id')
    .where('status', 'in', ['pending', 'processing'])
    .execute();
  return open.length;
}

function rank({ priority }: TaskRecord): number {
  return priorityClass(priority);
}

function isBefore(a: TaskRecord, b: TaskRecord): boolean {
  return admitted(a) < admitted(b);
}

function admitted({ admittedAt }: TaskRecord): number {
  return admittedAt!.getTime();
}

function waitOf(task: TaskRecord): number {
  return (admitted(task) - task.createdAt.getTime()) / 1_000;
}

function meanWait(tasks: readonly TaskRecord[]): number {
  return tasks.reduce((sum, task) => sum + waitOf(task), 0) / tasks.length;
}

/** Tasks finished per second, from the first admission on. */
function throughputOf(tasks: readonly TaskRecord[]): number {
  const first = Math.min(...tasks.map(admitted));
  const last = Math.max(...tasks.map(({ finishedAt }) => finishedAt!.getTime()));
  return tasks.length / ((last - first) / 1_000);
}
