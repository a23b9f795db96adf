import type { FailureCode } from '../domain/failure-code.ts';
import type { Database } from './database.ts';
import type { Vault } from './vault.ts';

/** Whole errors, sealed with the key of their task: what history and logs must not hold. */
export function createFailureDetails({ db, vault }: { db: Database; vault: Vault }) {
  return {
    async record({
      taskId,
      activity,
      code,
      error,
    }: {
      taskId: string;
      activity: string;
      code: FailureCode;
      error: unknown;
    }): Promise<void> {
      const text =
        error instanceof Error ? `${error.stack ?? error.message}${causeOf(error)}` : String(error);
      const sealed = await vault.seal(db, { id: taskId, kind: 'task' }, text);
      await db.insertInto('failureDetails').values({ taskId, activity, code, sealed }).execute();
    },
  };
}

export type FailureDetails = ReturnType<typeof createFailureDetails>;

function causeOf(error: Error): string {
  return error.cause instanceof Error ? `\ncaused by ${error.cause.stack ?? error.cause.message}` : '';
}
