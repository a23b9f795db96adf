import { isHeld, type Held } from '../domain/held.ts';
import type { AtOnce } from '../storage/at-once.ts';
import {
  createFinishTask,
  noteEnd,
  type FinishTaskDependencies,
  type FinishTaskOutput,
} from './finish-task.ts';
import {
  countsOf,
  createJudgeAtOnce,
  type JudgeTaskDependencies,
  type JudgeTaskInput,
  type JudgeTaskOutput,
} from './judge-task.ts';
import type { Known } from './load-run.ts';
import { later, type Later } from './or-later.ts';
import { withoutWork } from './with-attempt.ts';

export interface ConcludeTaskDependencies extends JudgeTaskDependencies, FinishTaskDependencies {
  atOnce: AtOnce;
}

export interface ConcludeTaskInput extends Pick<JudgeTaskInput, 'taskId' | 'runId' | 'round'> {
  /** Whether another plan may follow where a criterion failed: the task is then not ended. */
  mayReplan: boolean;
  historyEvents: number;
}

/** The end, or counts alone: it was judged and goes on. `later`: verdicts are left to the activity that gives no more than them. */
export type ConcludeTaskOutput = FinishTaskOutput | JudgeTaskOutput | Held | Later;

const completed = { status: 'completed' } as const;

/** Judges a task and ends it, where verdicts take a moment: in one transaction, unless its verdicts are there. */
export function createConcludeTask(deps: ConcludeTaskDependencies) {
  const judgeAtOnce = createJudgeAtOnce(deps);
  const finishTask = createFinishTask(deps);
  return async (
    { mayReplan, historyEvents, ...input }: ConcludeTaskInput,
    known?: Known,
  ): Promise<ConcludeTaskOutput> => {
    const { taskId, runId } = input;
    const finish = () => finishTask({ taskId, runId, end: completed, historyEvents });
    const judged = await judgeAtOnce(input, known);
    if (judged === undefined) return later;
    const counts = 'request' in judged ? countsOf(judged.verdicts.verdicts) : judged;
    const goesOn = mayReplan && counts.failed > 0;
    if (!('request' in judged)) return goesOn ? counts : finish();
    const { request, verdicts } = judged;
    const end = goesOn ? undefined : completed;
    const { outcome, ended } = await deps.atOnce.saveVerdicts(request, { verdicts, end });
    const held = withoutWork(outcome);
    if (isHeld(held)) return held;
    if (goesOn) return counts;
    if (ended === undefined) return finish();
    return noteEnd(deps.metrics, { ended, historyEvents });
  };
}
