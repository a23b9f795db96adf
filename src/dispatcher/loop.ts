import { isDatabaseOutage } from '../storage/database-outage.ts';
import type { Logger } from '../telemetry/logger.ts';

export interface Loop {
  /** Runs again as soon as the current round is over. */
  wake(): void;
  /** Resolves when no round runs and none will. */
  stop(): Promise<void>;
}

/** Runs `run` again and again, `everyMs` after each end or when woken, one round at a time. A failed round is logged. */
export function startLoop({
  name,
  everyMs,
  run,
  logger,
}: {
  name: string;
  everyMs: number;
  run: () => Promise<void>;
  logger: Logger;
}): Loop {
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
      if (again) start();
      else if (!stopped) timer = setTimeout(start, everyMs);
    });
  };
  start();

  return {
    wake() {
      if (round) again = true;
      else start();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
