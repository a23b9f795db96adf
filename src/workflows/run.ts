import { proxyActivities, proxyLocalActivities, type ActivityInterfaceFor } from '@temporalio/workflow';
import type { FinishTaskOutput } from '../activities/finish-task.ts';
import type { Activities } from '../activities/index.ts';
import { timeouts, untilDone, untilDoneLocally, withinTime } from './activity-options.ts';
import type { Moves } from './follow-moves.ts';
import type { TaskProgress } from './messages.ts';

/** What a workflow knows of its task. `runId` is the first run's: a reset starts a new run that goes on under it. */
export interface Run {
  taskId: string;
  runId: string;
  /** Whether work of milliseconds that reaches nothing but Postgres is done within the workflow task, which costs Temporal a marker. */
  worksLocally: boolean;
  /** How many steps may run at once. */
  parallel: number;
  /** How many commands were heard: what they changed stands in Postgres. */
  commands: number;
  /** The deadline as it was after so many commands, in milliseconds since the epoch. */
  deadline: { commands: number; ms: Promise<number> };
  progress: TaskProgress;
  /** Set once the task was ended together with its verdicts. */
  ended: FinishTaskOutput['status'] | undefined;
  moves: Moves;
}

export async function readClock(run: Run): Promise<{ remainingMs: number; isStopped: boolean }> {
  const { taskId, runId } = run;
  return callUntilDone(run, {
    timeout: timeouts.clock,
    summary: 'read the clock of the task',
    call: ({ readClock }) => readClock({ taskId, runId }),
  });
}

/** Calls an activity that has to succeed in the end. */
export function callUntilDone<T>(
  { worksLocally }: Pick<Run, 'worksLocally'>,
  { timeout, summary, call }: Call<T>,
): Promise<T> {
  return call(
    worksLocally
      ? proxyLocalActivities<Activities>(untilDoneLocally(timeout, summary))
      : proxyActivities<Activities>(untilDone(timeout, summary)),
  );
}

/** To the deadline. Any command may have moved it: it is read once after each. */
export async function remainingMs(run: Run): Promise<number> {
  if (run.deadline.commands < run.commands) {
    const ms = readClock(run).then((clock) => Date.now() + clock.remainingMs);
    run.deadline = { commands: run.commands, ms };
  }
  const deadlineMs = await run.deadline.ms;
  run.progress.deadlineMs = deadlineMs;
  return deadlineMs - Date.now();
}

interface Call<T> {
  timeout: { startToClose: number; heartbeat?: number };
  summary: string;
  taskQueue?: string | undefined;
  /** Calls one. (The activities cannot be returned from an async function: whatever awaits them calls one named `then`.) */
  call: (activities: ActivityInterfaceFor<Activities>) => Promise<T>;
}

/** Calls an activity in what is left of the task's time. */
export async function callWithin<T>(run: Run, { timeout, summary, taskQueue, call }: Call<T>): Promise<T> {
  const options = withinTime(timeout, { remainingMs: await remainingMs(run), summary, taskQueue });
  return call(proxyActivities<Activities>(options));
}
