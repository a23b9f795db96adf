import type { TaskErrorCode } from './failure-code.ts';

/** How a task ends, as far as a workflow knows: codes only. What is said about it is kept in Postgres. */
export type TaskEnd =
  { status: 'completed' } | { status: 'cancelled' } | { status: 'failed'; code: TaskErrorCode };
