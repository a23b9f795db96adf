import type { ServiceState } from './domain/service-state.ts';
import { heartbeatIntervalMs, type WorkerIdentity, type Workers } from './storage/workers.ts';
import type { Logger } from './telemetry/logger.ts';

export interface Heart {
  /** Says at once that nothing new is taken. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Says every 2 s in Postgres that a worker lives, and how much it has in hand; before the first time, what it serves. Postgres may
 * be away, or not yet have the newest schema: then it is tried again.
 */
export function startHeart({
  workers,
  identity,
  announce,
  running,
  reflex,
  logger,
}: {
  workers: Workers;
  identity: WorkerIdentity;
  announce: () => Promise<void>;
  running: () => number;
  /** How the Reflex service fares; null where none is configured. */
  reflex: () => ServiceState | null;
  logger: Logger;
}): Heart {
  let draining = false;
  let announced = false;
  const beat = async (): Promise<void> => {
    try {
      if (!announced) await announce();
      announced = true;
      await workers.beat(identity, { running: running(), draining, reflex: reflex() });
    } catch (error) {
      logger.debug('A heartbeat was lost', { error });
    }
  };
  void beat();
  const timer = setInterval(() => void beat(), heartbeatIntervalMs);
  return {
    async drain() {
      draining = true;
      await beat();
    },
    async stop() {
      clearInterval(timer);
      await workers.leave(identity.id).catch(() => undefined);
    },
  };
}
