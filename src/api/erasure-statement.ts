import { z } from 'zod';
import { FailureCode } from '../domain/failure-code.ts';
import type { Erasure } from '../storage/erasures.ts';
import { ApiError } from './errors.ts';

const removed = 'The task, its texts, plan, results, events and commands, and the key of its personal data.';
const kept = 'Its id, its client and the time of the erasure, in this statement and in the audit log.';

export const ErasureStatement = z
  .object({
    task_id: z.string().meta({ format: 'uuid' }),
    erased_at: z.iso.datetime(),
    history_removed_at: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'When Temporal was seen to know nothing of the task any more; null: not yet.' }),
    removed: z.string(),
    kept: z.string(),
  })
  .meta({ id: 'ErasureStatement' });
type ErasureStatement = z.infer<typeof ErasureStatement>;

/** What reading an erased task answers: the statement, as details of a 410. */
export function taskErased(erasure: Erasure): ApiError {
  return new ApiError(FailureCode.TASK_ERASED, {
    message: 'The task was erased by its client.',
    details: { ...statementOf(erasure) },
  });
}

export function statementOf({ taskId, erasedAt, historyRemovedAt }: Erasure): ErasureStatement {
  return {
    task_id: taskId,
    erased_at: erasedAt.toISOString(),
    history_removed_at: historyRemovedAt?.toISOString() ?? null,
    removed,
    kept,
  };
}
