import { isDatabaseOutage } from '../storage/database-outage.ts';
import type { Logger } from '../telemetry/logger.ts';

export interface Loop {
  /** Runs again as soon as the current round is over. */
  wake(): void;
  /** Resolves when no round runs and none will. */
  stop(): Promise<void>;
}

export interface LoopOptions {
  name: string;
  everyMs: number;
  restMs?: number;
  run: () => Promise<void>;
  logger: Logger;
}

/**
 * Runs `run` again and again, `everyMs` after each end or when woken, one round at a time. A failed round is logged.
 * A wake in a round makes another one, `restMs` after its end, so that a stream of wakes is served in batches.
 */
export function startLoop({ name, everyMs, restMs = 0, run, logger }: LoopOptions): Loop {
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let outage = false;

  const runOnce = async (): Promise<void> => {
    try {
      await run();
      if (outage) logger.info('Postgres answers again', { loop: name });
      outage = false;
    } catch (error) {
      // An outage is said once, not twice a second.
      if (!outage) logger.error('A round of background work failed', { loop: name, error });
      outage = isDatabaseOutage(error);
    }
  };
  const start = (): void => {
    if (stopped) return;
    clearTimeout(timer);
    again = false;
    round = runOnce().finally(() => {
      round = undefined;
      if (!stopped) timer = setTimeout(start, again ? restMs : everyMs);
    });
  };
  start();

  return {
    wake() {
      // Asked for already, where it rests.
      if (round || again) again = true;
      else start();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
