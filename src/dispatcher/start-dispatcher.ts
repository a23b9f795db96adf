import type { Client } from '@temporalio/client';
import type { Admission } from '../storage/admission.ts';
import type { Endings } from '../storage/endings.ts';
import type { Notifications } from '../storage/notifications.ts';
import type { Outbox } from '../storage/outbox.ts';
import type { Reconciliation } from '../storage/reconciliation.ts';
import type { Workers } from '../storage/workers.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { createDelivery } from './deliver.ts';
import { createDispatch } from './dispatch.ts';
import { startLoop, type Loop } from './loop.ts';
import { createReconciler } from './reconcile.ts';
import { createSweep } from './sweep.ts';

export interface DispatcherDependencies {
  client: Client;
  taskQueue: string;
  admission: Admission;
  outbox: Outbox;
  endings: Endings;
  reconciliation: Reconciliation;
  workers: Workers;
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
// With a grace of half a second this begins to end an overdue task 0.75 s after its deadline at the latest; 2 s are promised.
const sweepEveryMs = 250;
const reconcileEveryMs = 15_000;

/** Carries out in Temporal what Postgres decided, in every API process: admission, outbox, overdue tasks, disagreements. */
export function startDispatcher(deps: DispatcherDependencies): Dispatcher {
  const { logger, notifications } = deps;
  const delivery = createDelivery(deps);
  const loops: Loop[] = [
    startLoop({
      name: 'dispatch',
      everyMs: dispatchEveryMs,
      run: createDispatch({ ...deps, delivery }),
      logger,
    }),
    startLoop({ name: 'sweep', everyMs: sweepEveryMs, run: createSweep(deps), logger }),
    startLoop({ name: 'reconcile', everyMs: reconcileEveryMs, run: createReconciler(deps), logger }),
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
