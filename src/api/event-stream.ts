import { isTerminal } from '../domain/task-status.ts';
import type { TaskEvent } from '../storage/events.ts';
import type { OutputChunk } from '../storage/live-output.ts';
import type { TaskRecord } from '../storage/tasks.ts';
import type { ApiDependencies } from './dependencies.ts';
import { restoreOriginals } from './originals.ts';
import type { TaskWatch } from './task-watches.ts';
import { isTerminalEvent } from './terminal-event.ts';

const pageSize = 100;
// Proxies close connections that are silent for 30 to 60 s.
const heartbeatMs = 15_000;
// Notifications can be lost: the table is the truth.
const pollMs = 5_000;
const reconnectMs = 2_000;

export interface EventStreamRequest {
  deps: Pick<ApiDependencies, 'events' | 'tasks' | 'vault' | 'logger'>;
  task: TaskRecord;
  /** Number of the last event that the client has. */
  after: number;
  watch: TaskWatch;
  isOver: () => boolean;
}

/** Frames of server-sent events; pulled as fast as the client reads. Ends with the task, or when `isOver`. */
export async function* eventStream({
  deps,
  task,
  after,
  watch,
  isOver,
}: EventStreamRequest): AsyncGenerator<string> {
  yield `retry: ${reconnectMs}\n\n`;
  let last = after;
  let spokenAt = performance.now();
  while (!isOver()) {
    const events = await nextEvents(deps, { task, after: last });
    for (const chunk of watch.takeOutput()) {
      yield await outputFrame(deps, { task, chunk });
      spokenAt = performance.now();
    }
    if (events === 'ended') return;
    for (const event of events) {
      yield await frame(deps, { task, event });
      last = event.number;
      spokenAt = performance.now();
      if (isTerminalEvent(event.type)) return;
    }
    if (events.length > 0) continue;
    if (performance.now() - spokenAt >= heartbeatMs) {
      yield ': still here\n\n';
      spokenAt = performance.now();
    }
    await watch.changed(pollMs);
  }
}

/** `ended`: nothing will follow. The client comes back with its last number where the database failed. */
async function nextEvents(
  { events, tasks, logger }: EventStreamRequest['deps'],
  { task, after }: { task: TaskRecord; after: number },
): Promise<TaskEvent[] | 'ended'> {
  const { id: taskId, clientId } = task;
  try {
    const found = await events.list({ taskId, after, limit: pageSize });
    if (found.length > 0) return found;
    const now = await tasks.get({ taskId, clientId });
    if (now && !isTerminal(now.status)) return [];
    const late = await events.list({ taskId, after, limit: pageSize });
    return late.length > 0 ? late : 'ended';
  } catch (error) {
    logger.warning('An event stream ended early', { task_id: taskId, error });
    return 'ended';
  }
}

async function frame(
  { vault }: EventStreamRequest['deps'],
  { task, event }: { task: TaskRecord; event: TaskEvent },
): Promise<string> {
  const { number, type, createdAt } = event;
  const detail = await restoreOriginals(vault, { ownerId: task.id, value: event.detail });
  const data = { task_id: task.id, number, type, detail, created_at: createdAt.toISOString() };
  return `id: ${number}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Without an id: it is stored nowhere, so there is nothing to resume behind. */
async function outputFrame(
  { vault }: EventStreamRequest['deps'],
  { task, chunk }: { task: TaskRecord; chunk: OutputChunk },
): Promise<string> {
  const { stepId, attempt, number, text } = chunk;
  const shown = await restoreOriginals(vault, { ownerId: task.id, value: text });
  const data = { task_id: task.id, step: stepId, attempt, chunk: number, text: shown };
  return `event: step.output\ndata: ${JSON.stringify(data)}\n\n`;
}
