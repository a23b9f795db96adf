import type { Client } from '@temporalio/client';
import type { Admission } from '../storage/admission.ts';
import type { Endings } from '../storage/endings.ts';
import type { Erasures } from '../storage/erasures.ts';
import type { Notifications } from '../storage/notifications.ts';
import type { Outbox } from '../storage/outbox.ts';
import type { Reconciliation } from '../storage/reconciliation.ts';
import type { Retention } from '../storage/retention.ts';
import type { StalledTasks } from '../storage/stalled-tasks.ts';
import type { Submissions } from '../storage/submissions.ts';
import type { Workers } from '../storage/workers.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { createDelivery } from './deliver.ts';
import { createDispatch } from './dispatch.ts';
import { startLoop, type Loop } from './loop.ts';
import { createReconciler } from './reconcile.ts';
import { createRemoveHistories } from './remove-histories.ts';
import { createRetain } from './retain.ts';
import { createSweep } from './sweep.ts';
import { createQueueWatch } from './watch-queue.ts';
import { createStuckWatch } from './watch-stuck.ts';

export interface DispatcherDependencies {
  client: Client;
  taskQueue: string;
  /** Which database this is, as `readInstallation` says. */
  installation: string;
  admission: Admission;
  outbox: Outbox;
  submissions: Pick<Submissions, 'underway'>;
  endings: Endings;
  reconciliation: Reconciliation;
  workers: Workers;
  retention: Retention;
  erasures: Erasures;
  stalledTasks: StalledTasks;
  housekeeping: { retentionDays: number; stuckAfterSeconds: number };
  notifications: Notifications;
  /** Makes client ids opaque for Temporal. */
  fingerprint: (text: string) => Buffer;
  logger: Logger;
  metrics: Metrics;
}

export interface Dispatcher {
  /** Looks for work now, after a commit. */
  wake(): void;
  /** Ends the loops; what is being delivered is finished. */
  stop(): Promise<void>;
}

// What a crash left, or a lost notification, waits this long at most.
const dispatchEveryMs = 1_000;
// Under load, what was submitted meanwhile is admitted and delivered together.
const dispatchRestMs = 25;
// With a grace of half a second this begins to end an overdue task 0.75 s after its deadline at the latest; 2 s are promised.
const sweepEveryMs = 250;
const reconcileEveryMs = 15_000;
const watchEveryMs = 15_000;
const eraseEveryMs = 1_000;
const measureEveryMs = 1_000;
// A batch at a time; where there is more, the next one follows at once.
const retainEveryMs = 60_000;

/** What every API process does behind the door: admission, outbox, overdue tasks, disagreements, retention, erasure, an eye on stuck tasks. */
export function startDispatcher(deps: DispatcherDependencies): Dispatcher {
  const { logger, notifications } = deps;
  const delivery = createDelivery(deps);
  const reconcile = createReconciler(deps);
  const loops: Loop[] = [
    startLoop({
      name: 'dispatch',
      everyMs: dispatchEveryMs,
      restMs: dispatchRestMs,
      run: createDispatch({ ...deps, delivery }),
      logger,
    }),
    startLoop({ name: 'queue', everyMs: measureEveryMs, run: createQueueWatch(deps), logger }),
    startLoop({ name: 'sweep', everyMs: sweepEveryMs, run: createSweep(deps), logger }),
    startLoop({
      name: 'reconcile',
      everyMs: reconcileEveryMs,
      run: async () => {
        await reconcile();
      },
      logger,
    }),
    startLoop({
      name: 'watch',
      everyMs: watchEveryMs,
      run: createStuckWatch({ ...deps, ...deps.housekeeping }),
      logger,
    }),
    startLoop({ name: 'erase', everyMs: eraseEveryMs, run: createRemoveHistories(deps), logger }),
    startRetention(deps),
  ];
  const wake = () => loops[0]?.wake();
  const unsubscribe = notifications.subscribe(({ type }) => {
    if (/^(task\.(submitted|completed|failed|cancelled)|command\.)/.test(type)) wake();
  });
  return {
    wake,
    async stop() {
      unsubscribe();
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}

function startRetention(deps: DispatcherDependencies): Loop {
  const retain = createRetain({ ...deps, ...deps.housekeeping });
  const loop = startLoop({
    name: 'retain',
    everyMs: retainEveryMs,
    run: async () => {
      if ((await retain()) === 'more') loop.wake();
    },
    logger: deps.logger,
  });
  return loop;
}
