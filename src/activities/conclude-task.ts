import type { Held } from '../domain/held.ts';
import type { NotAtOnce } from './at-once.ts';
import { createFinishTask, type FinishTaskDependencies, type FinishTaskOutput } from './finish-task.ts';
import {
  createJudgeTask,
  type JudgeTaskDependencies,
  type JudgeTaskInput,
  type JudgeTaskOutput,
} from './judge-task.ts';
import type { Moved } from './moved.ts';

export type ConcludeTaskDependencies = JudgeTaskDependencies & FinishTaskDependencies;

export interface ConcludeTaskInput extends Pick<JudgeTaskInput, 'taskId' | 'runId' | 'round'> {
  /** Whether another plan may follow where a criterion failed: the task is then not ended. */
  mayReplan: boolean;
  historyEvents: number;
}

/** `status`: the task has ended. Counts alone: it was judged and goes on. */
export type ConcludeTaskOutput = FinishTaskOutput | JudgeTaskOutput | Held | Moved | NotAtOnce;

/** Judges a task and ends it, where verdicts take a moment. */
export function createConcludeTask(deps: ConcludeTaskDependencies) {
  const judgeTask = createJudgeTask(deps);
  const finishTask = createFinishTask(deps);
  return async ({ mayReplan, historyEvents, ...input }: ConcludeTaskInput): Promise<ConcludeTaskOutput> => {
    const verdicts = await judgeTask({ ...input, atOnce: true });
    if (!('failed' in verdicts) || (mayReplan && verdicts.failed > 0)) return verdicts;
    const { taskId, runId } = input;
    return finishTask({ taskId, runId, end: { status: 'completed' }, historyEvents });
  };
}
