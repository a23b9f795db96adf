import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseOutage, isSchemaMissing } from './storage/database-outage.ts';
import type { Logger } from './telemetry/logger.ts';

/**
 * Asks every second while Postgres is away; with `awaitSchema` also while it lacks the schema of this version, which the API brings
 * when it starts.
 */
export async function untilPostgresAnswers<T>({
  ask,
  logger,
  awaitSchema = false,
}: {
  ask: () => Promise<T>;
  logger: Logger;
  awaitSchema?: boolean;
}): Promise<T> {
  for (let waited = false; ; waited = true) {
    try {
      return await ask();
    } catch (error) {
      const reason = reasonToWait(error, awaitSchema);
      if (reason === undefined) throw error;
      if (!waited) logger.warning(`${reason}; trying every second`);
      await sleep(1_000);
    }
  }
}

function reasonToWait(error: unknown, awaitSchema: boolean): string | undefined {
  if (isDatabaseOutage(error)) return 'Postgres does not answer yet';
  return awaitSchema && isSchemaMissing(error)
    ? 'The database does not have the newest schema yet'
    : undefined;
}
