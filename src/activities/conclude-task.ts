import type { Held } from '../domain/held.ts';
import { createFinishTask, type FinishTaskDependencies, type FinishTaskOutput } from './finish-task.ts';
import {
  createJudgeAtOnce,
  type JudgeTaskDependencies,
  type JudgeTaskInput,
  type JudgeTaskOutput,
} from './judge-task.ts';
import { later, type Later } from './or-later.ts';

export type ConcludeTaskDependencies = JudgeTaskDependencies & FinishTaskDependencies;

export interface ConcludeTaskInput extends Pick<JudgeTaskInput, 'taskId' | 'runId' | 'round'> {
  /** Whether another plan may follow where a criterion failed: the task is then not ended. */
  mayReplan: boolean;
  historyEvents: number;
}

/** The end, or counts alone: it was judged and goes on. `later`: verdicts are left to the activity that gives no more than them. */
export type ConcludeTaskOutput = FinishTaskOutput | JudgeTaskOutput | Held | Later;

/** Judges a task and ends it, where verdicts take a moment. */
export function createConcludeTask(deps: ConcludeTaskDependencies) {
  const judgeAtOnce = createJudgeAtOnce(deps);
  const finishTask = createFinishTask(deps);
  return async ({ mayReplan, historyEvents, ...input }: ConcludeTaskInput): Promise<ConcludeTaskOutput> => {
    const verdicts = await judgeAtOnce(input);
    if (verdicts === undefined) return later;
    if ('held' in verdicts || (mayReplan && verdicts.failed > 0)) return verdicts;
    const { taskId, runId } = input;
    return finishTask({ taskId, runId, end: { status: 'completed' }, historyEvents });
  };
}
