import { defineQuery, defineSignal } from '@temporalio/workflow';

export interface CancelTaskInput {
  commandId: string;
}

export type TaskStage = 'claiming' | 'screening' | 'planning' | 'working' | 'judging' | 'finishing' | 'ended';

export interface TaskProgress {
  stage: TaskStage;
  steps: { total: number; done: string[]; running: string[]; failed: string[] };
  /** Milliseconds since the epoch, null before the claim. */
  deadlineMs: number | null;
}

export const cancelTaskSignal = defineSignal<[CancelTaskInput]>('cancelTask');
export const taskProgressQuery = defineQuery<TaskProgress>('taskProgress');
