import { constants } from 'node:os';
import type { Logger } from './telemetry/logger.ts';

/** The first SIGTERM or SIGINT asks for an orderly stop; a second one, of either kind, ends the process at once. */
export function stopOnSignal({
  logger,
  graceMs,
  stop,
}: {
  logger: Logger;
  /** How long what is in flight may take to finish. */
  graceMs: number;
  stop: () => void;
}): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) {
        logger.warning('Stopped at once, with work in flight', { signal });
        // As a shell reports a process that a signal has ended.
        process.exit(128 + constants.signals[signal]);
      }
      stopping = true;
      logger.info('Stopping: what is in flight finishes first; once more ends at once', {
        signal,
        grace_ms: graceMs,
      });
      stop();
    });
  }
}
