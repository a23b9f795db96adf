import type { Admission } from '../storage/admission.ts';
import type { Outbox, OutboxRow } from '../storage/outbox.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { Delivery, DeliveryOutcome } from './deliver.ts';

export interface DispatchDependencies {
  admission: Admission;
  outbox: Outbox;
  delivery: Delivery;
  logger: Logger;
  metrics: Metrics;
}

const batchSize = 50;
const firstPauseMs = 500;
const longestPauseMs = 5_000;

/**
 * One round: admit what there is room for, deliver what is due, until nothing is left. While Temporal is down nothing
 * stays admitted, so that priority and age decide anew what starts when it is back.
 */
export function createDispatch({ admission, outbox, delivery, logger, metrics }: DispatchDependencies) {
  let failedRounds = 0;
  let pausedUntil = 0;

  const deliverAll = async (rows: readonly OutboxRow[]): Promise<DeliveryOutcome[]> => {
    const outcomes = await Promise.all(rows.map((row) => delivery.deliver(row)));
    await settleRows({ admission, outbox }, { rows, outcomes });
    return outcomes;
  };
  const noteOutcomes = (outcomes: readonly DeliveryOutcome[]): void => {
    const down = outcomes.some((outcome) => outcome === 'unreachable');
    if (down && failedRounds === 0) logger.warning('Temporal cannot be reached; accepted tasks wait');
    if (!down && failedRounds > 0) logger.info('Temporal can be reached again');
    failedRounds = down ? failedRounds + 1 : 0;
    if (down) pausedUntil = Date.now() + Math.min(firstPauseMs * 2 ** (failedRounds - 1), longestPauseMs);
  };

  return async (): Promise<void> => {
    for (;;) {
      if (Date.now() < pausedUntil) break;
      await admission.admit();
      const rows = await outbox.take(batchSize);
      if (rows.length === 0) break;
      noteOutcomes(await deliverAll(rows));
    }
    const [{ waiting, oldestSeconds }, pending] = await Promise.all([admission.state(), outbox.pending()]);
    metrics.queueDepth.set(waiting);
    metrics.queueAge.set(oldestSeconds);
    metrics.outboxPending.set(pending);
  };
}

async function settleRows(
  { admission, outbox }: Pick<DispatchDependencies, 'admission' | 'outbox'>,
  { rows, outcomes }: { rows: readonly OutboxRow[]; outcomes: readonly DeliveryOutcome[] },
): Promise<void> {
  const back: string[] = [];
  await Promise.all(
    rows.map(async (row, index) => {
      if (outcomes[index] === 'delivered') return outbox.delivered(row);
      if (row.kind === 'start_workflow') return void back.push(row.taskId);
      return outbox.postpone({ id: row.id, delayMs: firstPauseMs });
    }),
  );
  await admission.release(back);
}
