import { setTimeout as sleep } from 'node:timers/promises';
import { readEvents } from '../src/demo/server-sent-events.ts';
import type { Door, DoorRequest } from './door.ts';
import type { PlannedTask } from './plan-schedule.ts';
import { createRandom } from './random.ts';
import { shapes } from './shapes.ts';
import { steer } from './steer.ts';
import { isEnd, noteAnswer, noteStatus, type Told } from './told.ts';

export interface ClientOptions {
  seed: number;
  task: PlannedTask;
  door: Door;
  /** Filled while the client goes about it. */
  told: Told;
  signal: AbortSignal;
}

/** What the client of a task has before it has been told anything. */
export function untold(seed: number, task: PlannedTask): Told {
  const { budget } = bodyOf(seed, task);
  const { raisesTo = 0 } = shapes[task.shape];
  return {
    task,
    cap: {
      costMicroUsd: Math.round(budget.max_cost_usd * 1_000_000),
      tokens: Math.max(budget.max_tokens, raisesTo),
    },
    taskIds: [],
    unexpected: [],
    ends: [],
    cancelledMs: undefined,
    events: task.follows === 'events' ? { numbers: [], isOver: false } : undefined,
    isRerun: false,
  };
}

/** Submits a task, steers it as its shape says, stays with it until it has been told the end, and with what it has done again after that. */
export async function runClient(options: ClientOptions): Promise<void> {
  const taskId = await submit(options);
  if (taskId === undefined) return;
  await Promise.all([
    steer(options, taskId),
    options.told.events ? follow(options, taskId) : poll(options, taskId),
  ]);
  await runAgain(options, taskId);
}

async function runAgain({ told, ...options }: ClientOptions, taskId: string): Promise<void> {
  const { task, door } = options;
  const { again } = shapes[task.shape];
  if (again === undefined) return;
  const { kind } = again;
  const raised = again.kind === 'retry' ? again.budget.max_tokens : undefined;
  const cap = { ...told.cap, ...(raised !== undefined && { tokens: raised }) };
  const rerun: Told = { ...untold(options.seed, task), cap, events: undefined, isRerun: true };
  const answer = await door.insist(task.firstDoor, {
    method: 'POST',
    path: `/tasks/${taskId}/${kind}`,
    client: task.client,
    headers: { 'idempotency-key': `${task.mark}-again` },
    body: again.kind === 'retry' ? { budget: again.budget } : { from_step: again.fromStep },
  });
  // A task that has done all there is is not tried again; one that has no plan has no step.
  noteAnswer(rerun, { answer, asked: `POST /${kind}`, expected: [202, 404, 409] });
  told.rerun = rerun;
  const [rerunId] = rerun.taskIds;
  if (rerunId !== undefined) await poll({ ...options, told: rerun }, rerunId);
}

function bodyOf(seed: number, { mark, shape }: PlannedTask) {
  // The mark in the metadata is for counting tasks; no model sees it there.
  return { ...shapes[shape].body(mark, createRandom(seed, 'body', mark)), metadata: { mark } };
}

/** With a key as often as it takes; without one once. Undefined: it was never told that the task exists. */
async function submit({ seed, task, door, told }: ClientOptions): Promise<string | undefined> {
  const { client, firstDoor, hasKey, isHedged, mark, waitSeconds } = task;
  const request: DoorRequest = {
    method: 'POST',
    path: '/submit',
    client,
    body: bodyOf(seed, task),
    headers: {
      ...(hasKey && { 'idempotency-key': `${mark}-key` }),
      ...(waitSeconds !== undefined && { prefer: `wait=${waitSeconds}` }),
    },
    ...(waitSeconds !== undefined && { timeoutMs: 1_000 * waitSeconds + 6_000 }),
  };
  const send = (at: number) => (hasKey ? door.insist(at, request) : door.ask(at, request));
  const answers = await Promise.all(isHedged ? [send(firstDoor), send(firstDoor + 1)] : [send(firstDoor)]);
  for (const answer of answers)
    noteAnswer(told, { answer, asked: 'POST /submit', expected: [200, 202, 503] });
  return told.taskIds[0];
}

const pollMs = 700;

async function poll({ task, door, told, signal }: ClientOptions, taskId: string): Promise<void> {
  for (let at = task.firstDoor; !signal.aborted; at += 1) {
    const path = `/tasks/${taskId}`;
    const answer = await door.insist(at, { method: 'GET', path, client: task.client });
    noteAnswer(told, { answer, asked: 'GET /tasks/{id}', expected: [200] });
    if (answer.kind === 'answered' && isEnd(answer.body.status ?? '')) return;
    await sleep(pollMs, undefined, { signal }).catch(() => undefined);
  }
}

const reconnectMs = 300;

/** Picks the stream up at the next process wherever it broke off, with the number of the last event that came in whole. */
async function follow({ task, door, told, signal }: ClientOptions, taskId: string): Promise<void> {
  const { events } = told;
  for (let at = task.firstDoor; events && !events.isOver && !signal.aborted; at += 1) {
    try {
      const after = events.numbers.at(-1) ?? 0;
      const stream = await door.events(at, { taskId, client: task.client, after });
      if (stream?.body) await readInto(told, stream.body);
      else events.isOver = true;
    } catch {
      // Killed, restarted or cut off: that is what this is about.
    }
    if (!events.isOver) await sleep(reconnectMs, undefined, { signal }).catch(() => undefined);
  }
}

async function readInto(told: Told, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const { events } = told;
  if (!events) return;
  for await (const { id, data } of readEvents(bytes)) {
    // What steps write has no number: it is stored nowhere.
    if (id === undefined) continue;
    events.numbers.push(Number(id));
    const { type } = JSON.parse(data) as { type: string };
    if (!type.startsWith('task.')) continue;
    noteStatus(told, type.slice('task.'.length));
    if (isEnd(type.slice('task.'.length))) events.isOver = true;
  }
}
