import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientOptions } from './client.ts';
import type { DoorAnswer, TaskAnswer } from './door.ts';
import { shapes } from './shapes.ts';
import { isEnd, noteAnswer } from './told.ts';

/** Cancels, pauses, decides and raises caps, as the shape of the task and its schedule say. */
export async function steer(options: ClientOptions, taskId: string): Promise<void> {
  await Promise.all([
    cancelLater(options, taskId),
    pauseLater(options, taskId),
    ...(shapes[options.task.shape].waits ? [answerWaits(options, taskId)] : []),
  ]);
}

/** A command may have been carried out although its answer was lost: sent again, it may find nothing left to do. */
async function command(options: ClientOptions, path: string, body?: object): Promise<DoorAnswer> {
  const { task, door, told } = options;
  const answer = await door.insist(task.firstDoor, {
    method: 'POST',
    path,
    client: task.client,
    ...(body && { body }),
  });
  noteAnswer(told, { answer, asked: `POST ${path.replace(/[0-9a-f-]{36}/, '{id}')}`, expected: [202, 409] });
  return answer;
}

async function cancelLater(options: ClientOptions, taskId: string): Promise<void> {
  const { task, told, signal } = options;
  if (task.cancelAfterMs === undefined) return;
  await sleep(task.cancelAfterMs, undefined, { signal }).catch(() => undefined);
  const answer = await command(options, `/tasks/${taskId}/cancel`);
  if (answer.kind === 'answered' && answer.status === 202) told.cancelledMs = Date.now();
}

async function pauseLater(options: ClientOptions, taskId: string): Promise<void> {
  const { task, signal } = options;
  if (task.pause === undefined) return;
  await sleep(task.pause.afterMs, undefined, { signal }).catch(() => undefined);
  await command(options, `/tasks/${taskId}/pause`);
  await sleep(task.pause.forMs, undefined, { signal }).catch(() => undefined);
  await command(options, `/tasks/${taskId}/resume`);
}

const lookMs = 700;

/** Looks at the task until it has ended, and gives it what it waits for. */
async function answerWaits(options: ClientOptions, taskId: string): Promise<void> {
  const { task, door, told, signal } = options;
  for (let at = task.firstDoor; !signal.aborted; at += 1) {
    const path = `/tasks/${taskId}`;
    const answer = await door.insist(at, { method: 'GET', path, client: task.client });
    noteAnswer(told, { answer, asked: 'GET /tasks/{id}', expected: [200] });
    if (answer.kind === 'answered') {
      if (isEnd(answer.body.status ?? '')) return;
      if (answer.body.waiting) await giveWhatIsMissing(options, taskId, answer.body.waiting);
    }
    await sleep(lookMs, undefined, { signal }).catch(() => undefined);
  }
}

async function giveWhatIsMissing(
  options: ClientOptions,
  taskId: string,
  waiting: NonNullable<TaskAnswer['waiting']>,
): Promise<void> {
  const { task } = options;
  const { raisesTo } = shapes[task.shape];
  const base = `/tasks/${taskId}`;
  if (waiting.for === 'budget' && raisesTo !== undefined)
    await command(options, `${base}/budget`, { max_tokens: raisesTo });
  if (waiting.for !== 'approval') return;
  if (waiting.plan) await command(options, `${base}/plan/${task.decision}`);
  for (const step of waiting.steps) await command(options, `${base}/steps/${step}/${task.decision}`);
}
