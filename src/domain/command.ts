/** What a client can order about a task. `retry` and `fork` make a new task of it; the others change the task itself. */
export const commandKinds = [
  'cancel',
  'pause',
  'resume',
  'approve_plan',
  'reject_plan',
  'approve_step',
  'reject_step',
  'raise_budget',
  'retry',
  'fork',
] as const;
export type CommandKind = (typeof commandKinds)[number];

/** Commands that are recorded with their task and told to its workflow. */
export type TaskCommandKind = Exclude<CommandKind, 'retry' | 'fork'>;

/** Caps to raise; those left out stay. */
export interface RaisedCaps {
  maxCostMicroUsd?: number;
  maxTimeSeconds?: number;
  maxTokens?: number;
}

export type TaskCommand =
  | { kind: 'cancel' | 'pause' | 'resume' | 'approve_plan' | 'reject_plan' }
  | { kind: 'approve_step' | 'reject_step'; stepId: string }
  | { kind: 'raise_budget'; caps: RaisedCaps };
