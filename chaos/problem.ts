import type { BilledCall } from './paid-model.ts';
import type { StoredTask } from './stored.ts';
import type { Told } from './told.ts';

/** One broken promise. `amount` is how much of it there is: 1 but for money and tokens. */
export interface Problem {
  kind: ProblemKind;
  taskId: string | undefined;
  mark: string | undefined;
  text: string;
  amount: number;
}

export const problemKinds = [
  'lost',
  'duplicated_results',
  'duplicated_workflows',
  'overspent_usd',
  'overspent_tokens',
  'unbooked_usd',
  'unbooked_tokens',
  'unattributed_calls',
  'late_stops',
  'event_gaps',
  'unfinished_workflows',
  'unexpected_answers',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** All that is known of one submitted task. */
export interface Case {
  told: Told;
  /** More than one row: it was stored twice. */
  rows: StoredTask[];
  /** The row of the task that the client was promised, or the only one there is. */
  row: StoredTask | undefined;
  calls: BilledCall[];
}

export function problem(
  { told: { task }, row }: Pick<Case, 'told' | 'row'>,
  kind: ProblemKind,
  text: string,
  amount = 1,
): Problem {
  return { kind, taskId: row?.id, mark: task.mark, text: `${task.shape}: ${text}`, amount };
}
