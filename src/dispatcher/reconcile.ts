import type { Client } from '@temporalio/client';
import { FailureCode } from '../domain/failure-code.ts';
import { isDatabaseOutage } from '../storage/database-outage.ts';
import type { Endings } from '../storage/endings.ts';
import type { QuietTask, Reconciliation } from '../storage/reconciliation.ts';
import type { Workers } from '../storage/workers.ts';
import { countEnd } from '../telemetry/count-end.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { describeWorkflow } from '../temporal/describe-workflow.ts';
import { unlessDown } from '../temporal/unless-down.ts';
import { kindOfEnd, reportDisagreements, type Disagreement, type DisagreementKind } from './disagreements.ts';
import { stopStrayWorkflows } from './stray-workflows.ts';

export interface ReconcilerDependencies {
  client: Client;
  taskQueue: string;
  /** Which database this is: workflows carry it. */
  installation: string;
  reconciliation: Reconciliation;
  endings: Endings;
  workers: Workers;
  logger: Logger;
  metrics: Metrics;
}

const quietSeconds = 15;
const batchSize = 100;
const callTimeoutMs = 5_000;

/** Mends disagreements between Postgres and Temporal, asking by id. The terminal state in Postgres wins. Returns what it mended. */
export function createReconciler(deps: ReconcilerDependencies) {
  return async (): Promise<Disagreement[]> => {
    await deps.workers.forgetSilent();
    const found = await deps.reconciliation.redeliver({ quietSeconds, limit: batchSize });
    const mended: Disagreement[] = found.map((taskId) => ({ kind: 'command_undelivered', taskId }));
    let reached = await attempt(deps, async () => void mended.push(...(await stopStrayWorkflows(deps))));
    const quiet = reached ? await deps.reconciliation.quietTasks({ quietSeconds, limit: batchSize }) : [];
    for (const task of quiet) {
      reached = await attempt(deps, async () => {
        const kind = await mendQuietTask(deps, task);
        if (kind) mended.push({ kind, taskId: task.id });
      });
      if (!reached) break;
    }
    report(deps, { mended, reached });
    return mended;
  };
}

function report(
  { logger, metrics }: ReconcilerDependencies,
  { mended, reached }: { mended: readonly Disagreement[]; reached: boolean },
): void {
  reportDisagreements({ logger, metrics }, mended);
  const result = mended.length > 0 ? 'mended' : reached ? 'clean' : 'unreachable';
  metrics.reconciliationsTotal.inc({ result });
  if (result === 'clean') logger.debug('Postgres and Temporal agree');
}

/** One task that cannot be mended holds up no other. Resolves to false when Temporal is down: the next round sees to it. */
async function attempt(
  { client, logger }: ReconcilerDependencies,
  mend: () => Promise<void>,
): Promise<boolean> {
  try {
    const answer = await unlessDown(client, callTimeoutMs, async () => {
      await mend();
      return 'answered' as const;
    });
    return answer === 'answered';
  } catch (error) {
    if (isDatabaseOutage(error)) throw error;
    logger.error('A disagreement between Postgres and Temporal could not be mended', { error });
    return true;
  }
}

/** Undefined: they agree, or another process was quicker. */
async function mendQuietTask(
  deps: ReconcilerDependencies,
  { id: taskId, isClaimed }: QuietTask,
): Promise<DisagreementKind | undefined> {
  const workflow = await describeWorkflow(deps.client, taskId);
  if (workflow === undefined) {
    const requeued = await deps.reconciliation.requeue({ taskId, quietSeconds });
    if (!requeued) return undefined;
    return isClaimed ? 'workflow_lost' : 'start_lost';
  }
  const kind = kindOfEnd(workflow.status.name);
  if (kind !== undefined) return endAfterWorkflow(deps, { taskId, kind });
  await deps.reconciliation.touch(taskId);
  return undefined;
}

/** Someone ended the workflow from outside, or its last net tore. */
async function endAfterWorkflow(
  { endings, metrics }: ReconcilerDependencies,
  { taskId, kind }: { taskId: string; kind: DisagreementKind },
): Promise<DisagreementKind | undefined> {
  const end =
    kind === 'workflow_cancelled'
      ? ({ status: 'cancelled' } as const)
      : ({ status: 'failed', code: FailureCode.TASK_EXECUTION_FAILED } as const);
  const ended = await endings.end({ taskId, runId: null, end });
  if (ended?.kind !== 'ended') return undefined;
  countEnd(metrics, ended);
  return kind;
}
