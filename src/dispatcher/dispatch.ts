import type { Admission } from '../storage/admission.ts';
import type { Outbox, OutboxRow } from '../storage/outbox.ts';
import type { Submissions } from '../storage/submissions.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { createBesideTheCrowd } from './beside-the-crowd.ts';
import type { Delivery, DeliveryOutcome } from './deliver.ts';
import { reportDisagreements } from './disagreements.ts';

export interface DispatchDependencies {
  admission: Admission;
  outbox: Outbox;
  delivery: Delivery;
  submissions: Pick<Submissions, 'underway'>;
  logger: Logger;
  metrics: Metrics;
}

const batchSize = 50;
const firstPauseMs = 500;
const longestPauseMs = 5_000;

/**
 * One round: admit what there is room for, deliver what is due, until nothing is left. While Temporal is down nothing
 * stays admitted, so that priority and age decide anew what starts when it is back. A crowd that submits is let in first.
 */
export function createDispatch(deps: DispatchDependencies) {
  const { admission, outbox, delivery, submissions, logger, metrics } = deps;
  const besideTheCrowd = createBesideTheCrowd(submissions, batchSize);
  let failedRounds = 0;
  let pausedUntil = 0;

  const deliverAll = async (rows: readonly OutboxRow[]): Promise<DeliveryOutcome[]> => {
    const outcomes = await Promise.all(rows.map((row) => delivery.deliver(row)));
    await settleRows({ admission, outbox }, { rows, outcomes });
    return outcomes;
  };
  const note = (reachable: boolean): void => {
    if (!reachable && failedRounds === 0) logger.warning('Temporal cannot be reached; accepted tasks wait');
    if (reachable && failedRounds > 0) logger.info('Temporal can be reached again');
    failedRounds = reachable ? 0 : failedRounds + 1;
    if (!reachable)
      pausedUntil = Date.now() + Math.min(firstPauseMs * 2 ** (failedRounds - 1), longestPauseMs);
  };
  const round = async (): Promise<'again' | 'done'> => {
    if (Date.now() < pausedUntil || !(await outbox.hasWork())) return 'done';
    // Asked before anything is admitted: a task whose start hangs would hold the place of a more urgent one.
    if (!(await delivery.isReachable())) {
      note(false);
      return 'done';
    }
    const since = performance.now();
    const most = besideTheCrowd.mayStart();
    const admitted = most > 0 ? await admission.admit(most) : 0;
    const rows = await outbox.take(batchSize);
    if (rows.length === 0) return 'done';
    reportAbandoned({ logger, metrics }, rows);
    const outcomes = await deliverAll(rows);
    if (admitted > 0) besideTheCrowd.started(performance.now() - since);
    note(!outcomes.includes('unreachable'));
    return 'again';
  };

  return async (): Promise<void> => {
    while ((await round()) === 'again');
  };
}

function reportAbandoned(
  telemetry: Pick<DispatchDependencies, 'logger' | 'metrics'>,
  rows: readonly OutboxRow[],
): void {
  const found = rows.flatMap(({ isAbandoned, taskId }) =>
    isAbandoned ? [{ kind: 'dispatch_abandoned' as const, taskId }] : [],
  );
  reportDisagreements(telemetry, found);
}

async function settleRows(
  { admission, outbox }: Pick<DispatchDependencies, 'admission' | 'outbox'>,
  { rows, outcomes }: { rows: readonly OutboxRow[]; outcomes: readonly DeliveryOutcome[] },
): Promise<void> {
  const delivered = rows.filter((_row, index) => outcomes[index] === 'delivered');
  const failed = rows.filter((_row, index) => outcomes[index] !== 'delivered');
  const isStart = ({ kind }: OutboxRow): boolean => kind === 'start_workflow';
  const later = failed.filter((row) => !isStart(row)).map(({ id }) => id);
  await outbox.delivered(delivered);
  await outbox.postpone({ ids: later, delayMs: firstPauseMs });
  await admission.release(failed.filter(isStart).map(({ taskId }) => taskId));
}
