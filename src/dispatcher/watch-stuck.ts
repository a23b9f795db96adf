import type { Client } from '@temporalio/client';
import type { StalledTask, StalledTasks } from '../storage/stalled-tasks.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { describeWorkflow } from '../temporal/describe-workflow.ts';
import { unlessDown } from '../temporal/unless-down.ts';
import { waits, whatItWaitsFor, type Wait } from './what-it-waits-for.ts';

export interface StuckWatchDependencies {
  client: Client;
  stalledTasks: StalledTasks;
  /** Without an event and a heartbeat for so long, a running task is stuck. */
  stuckAfterSeconds: number;
  logger: Logger;
  metrics: Metrics;
}

interface StuckTask extends StalledTask {
  wait: Wait;
}

const batchSize = 100;
const callTimeoutMs = 5_000;

/** Counts running tasks that make no progress, and names each of them once. Ends none: deadlines do that. */
export function createStuckWatch(deps: StuckWatchDependencies) {
  const { stalledTasks, stuckAfterSeconds: quietSeconds, metrics } = deps;
  let known = new Set<string>();
  // Long work is not asked about again before it could have become stuck, so that it leaves the batch to others.
  const workingUntil = new Map<string, number>();
  return async (): Promise<void> => {
    for (const [id, until] of workingUntil) if (until < Date.now()) workingUntil.delete(id);
    const quiet = await stalledTasks.list({
      quietSeconds,
      except: [...workingUntil.keys()],
      limit: batchSize,
    });
    const answers = await Promise.all(quiet.map((task) => askWhy(deps, task)));
    const stuck = answers.filter((answer) => answer !== undefined);
    for (const { id } of quiet)
      if (!stuck.some((task) => task.id === id)) workingUntil.set(id, Date.now() + quietSeconds * 1_000);
    for (const wait of waits) {
      const count = stuck.filter((task) => task.wait.for === wait).length;
      metrics.stuckTasks.set({ waits_for: wait }, count);
    }
    for (const task of stuck) if (!known.has(task.id)) say(deps.logger, task);
    known = new Set(stuck.map(({ id }) => id));
  };
}

/** Undefined: it works, only too long for an event. */
async function askWhy(
  { client, stuckAfterSeconds: quietSeconds }: StuckWatchDependencies,
  task: StalledTask,
): Promise<StuckTask | undefined> {
  const answer = await unlessDown(client, callTimeoutMs, async () => ({
    workflow: await describeWorkflow(client, task.id),
  }));
  if (!answer) return { ...task, wait: { for: 'temporal' } };
  const wait = whatItWaitsFor(answer.workflow, { quietSeconds, now: Date.now() });
  return wait && { ...task, wait };
}

function say(logger: Logger, { id, status, quietSeconds, wait }: StuckTask): void {
  logger.warning('A task is stuck', {
    task_id: id,
    status,
    waits_for: wait.for,
    ...(wait.activity !== undefined && { activity: wait.activity }),
    ...(wait.code !== undefined && { code: wait.code }),
    quiet_seconds: Math.round(quietSeconds),
  });
}
