import { ApplicationFailure, Context } from '@temporalio/activity';
import type { JudgeTaskInput, JudgeTaskOutput } from '../../src/activities/judge-task.ts';
import type { Activities } from '../../src/activities/index.ts';
import type { PlanTaskOutput } from '../../src/activities/plan-task.ts';
import type { RunArmOutput } from '../../src/activities/run-arm.ts';
import type { Held } from '../../src/domain/held.ts';
import type { StepOutline } from '../../src/domain/plan.ts';
import type { TaskEnd } from '../../src/domain/task-end.ts';
import type { TaskClock } from '../../src/storage/runs.ts';

/** What the activities of a task answer. */
export interface Script {
  steps: StepOutline[];
  claimed?: boolean;
  remainingMs?: number;
  parallelSteps?: number;
  arm?: (stepId: string) => Promise<void>;
  /** What the arm's activity returns; nothing by default, which means that the step is done. */
  outcome?: (stepId: string) => RunArmOutput;
  plan?: () => Promise<PlanTaskOutput | Held>;
  /** What the clock in Postgres says; by default that time is up. */
  clock?: () => TaskClock;
  judge?: (input: JudgeTaskInput) => Promise<JudgeTaskOutput>;
  /** Whether screening, planner and judge do nothing within a workflow task. */
  takesTime?: boolean;
  /** Whether the task is ended where it begins. */
  endsAtOnce?: boolean;
  /** Steps of the plans that are made when one did not do; none: no model is there to make another. */
  replans?: StepOutline[][];
}

/** Activities that follow a script, and what was called and how the task ended. */
export function fakeActivities({
  steps,
  claimed = true,
  remainingMs = 60_000,
  parallelSteps = 10,
  arm,
  outcome,
  plan,
  clock = () => ({ remainingMs: 0, isStopped: false }),
  judge,
  takesTime = false,
  endsAtOnce = false,
  replans = [],
}: Script) {
  const canReplan = replans.length > 0;
  const calls: string[] = [];
  const ends: TaskEnd[] = [];
  const stages: Stages = {
    claimTask: () => {
      calls.push('claimTask');
      return Promise.resolve(
        claimed ? { kind: 'claimed', remainingMs, parallelSteps } : { kind: 'not_claimed' },
      );
    },
    readClock: () => {
      calls.push('readClock');
      return Promise.resolve(clock());
    },
    screenTask: () => {
      calls.push('screenTask');
      return Promise.resolve({ findings: 0 });
    },
    planTask: () => {
      calls.push('planTask');
      return plan ? plan() : Promise.resolve({ steps, canReplan });
    },
    replanTask: () => {
      calls.push('replanTask');
      const [next] = replans.splice(0, 1);
      return next ? Promise.resolve({ steps: next }) : Promise.reject(new Error('no other plan'));
    },
    runArm: async ({ stepId }) => {
      calls.push(`runArm ${stepId}`);
      await arm?.(stepId);
      return outcome?.(stepId);
    },
    judgeTask: (input) => {
      calls.push('judgeTask');
      return judge ? judge(input) : Promise.resolve({ passed: 0, notPassed: 0, failed: 0 });
    },
    finishTask: ({ end }) => {
      calls.push('finishTask');
      ends.push(end);
      return Promise.resolve({ status: end.status });
    },
  };
  return { activities: withMoments(stages, { takesTime, endsAtOnce }), calls, ends };
}

type Stages = Omit<Activities, 'beginTask' | 'runArmAtOnce' | 'concludeTask'>;

/** With those that are for what takes a moment; what one of them throws is final. `takesTime`: nothing but the claim does. */
export function withMoments(stages: Stages, { takesTime = false, endsAtOnce = false } = {}): Activities {
  return {
    ...stages,
    async beginTask(run) {
      const claim = await stages.claimTask(run);
      if (claim.kind === 'not_claimed') return claim;
      if (takesTime) return { ...claim, screened: false };
      await stages.screenTask(run);
      const plan = await stages.planTask(run);
      const begun = { ...claim, screened: true, ...('steps' in plan && { plan }) };
      return endsAtOnce ? { ...begun, ended: 'completed' } : begun;
    },
    async runArmAtOnce(input) {
      if (takesTime) return { later: true };
      const outcome = await stages.runArm(input);
      return outcome && 'movedTo' in outcome ? { later: true } : outcome;
    },
    async concludeTask({ mayReplan, historyEvents, ...input }) {
      if (takesTime) return { later: true };
      const verdicts = await stages.judgeTask(input);
      if (!('failed' in verdicts)) return { later: true };
      if (mayReplan && verdicts.failed > 0) return verdicts;
      const { taskId, runId } = input;
      return stages.finishTask({ taskId, runId, end: { status: 'completed' }, historyEvents });
    },
  };
}

export function step(id: string, dependsOn: string[] = []): StepOutline {
  return { id, arm: 'executor', capability: 'calculate', dependsOn, summary: `${id}: executor.calculate` };
}

/** A failure that is not to be retried. */
export function fail(type: string): Promise<never> {
  throw ApplicationFailure.create({ type, message: 'x', nonRetryable: true });
}

/** Works, with heartbeats, until it is told to stop. */
export async function untilCancelled(onCancel: () => void = () => undefined): Promise<void> {
  const context = Context.current();
  const timer = setInterval(() => context.heartbeat(), 100);
  try {
    await context.cancelled;
  } finally {
    clearInterval(timer);
    onCancel();
  }
}
