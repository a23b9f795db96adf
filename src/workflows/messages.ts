import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { TaskCommandKind } from '../domain/command.ts';

export interface CancelTaskInput {
  commandId: string;
}

export interface CommandTaskInput {
  commandId: string;
  kind: TaskCommandKind;
  /** Of a decision about a step. */
  stepId?: string;
}

export type TaskStage = 'claiming' | 'screening' | 'planning' | 'working' | 'judging' | 'finishing' | 'ended';

export interface StepsProgress {
  total: number;
  done: string[];
  running: string[];
  failed: string[];
  /** For a client to decide. */
  waiting: string[];
  /** A person decided against them. */
  leftOut: string[];
}

export interface TaskProgress {
  stage: TaskStage;
  steps: StepsProgress;
  /** Milliseconds since the epoch, null before the claim. */
  deadlineMs: number | null;
}

export const cancelTaskSignal = defineSignal<[CancelTaskInput]>('cancelTask');
/** Something that holds the task, or its budget, was changed in Postgres. */
export const commandTaskSignal = defineSignal<[CommandTaskInput]>('commandTask');
export const taskProgressQuery = defineQuery<TaskProgress>('taskProgress');
