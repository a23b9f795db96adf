import { FailureCode } from '../../domain/failure-code.ts';
import { wantsApproval, wantsApprovalText, type PlanProblem } from '../../domain/plan-rules.ts';
import type { PlannerRequest, PlanOutcome } from '../../domain/planner.ts';
import { TaskFailure } from '../../domain/task-failure.ts';
import type { Attempt } from './model-planner.ts';

/** What the rules make of a goal that the model did not plan. @throws TaskFailure where they decline it as well. */
export function withoutModel({
  attempt,
  request,
  outcome,
}: {
  attempt: Exclude<Attempt, { kind: 'planned' }>;
  request: PlannerRequest;
  outcome: PlanOutcome;
}): PlanOutcome {
  if (outcome.kind === 'planned') {
    const rationale = `${whyRules[attempt.kind]} ${outcome.plan.rationale}`.slice(0, 2_000);
    return { kind: 'planned', plan: { ...outcome.plan, rationale } };
  }
  switch (attempt.kind) {
    case 'cannot':
      return declined(request);
    case 'unaffordable':
    case 'unreachable':
      throw attempt.failure;
    case 'unusable':
      if (isAboutBudget(attempt.problems)) throw tooSmall();
      if (attempt.problems !== 'not_in_form' && wantsApproval(attempt.problems))
        throw new TaskFailure(FailureCode.SAFETY_VIOLATION, { message: wantsApprovalText });
      throw new TaskFailure(FailureCode.INVALID_PLAN, {
        message:
          'The model proposed no valid plan in two answers, and planning by rules does not cover this goal.',
      });
  }
}

function isAboutBudget(problems: PlanProblem[] | 'not_in_form'): boolean {
  return problems !== 'not_in_form' && problems.every(({ rule }) => rule === 'budget');
}

function tooSmall(): TaskFailure {
  return new TaskFailure(FailureCode.BUDGET_EXHAUSTED, {
    message: 'What is left of max_tokens does not cover the smallest useful calls of the planned steps.',
  });
}

const whyRules = {
  cannot: 'The model found no capability for this goal, the rules did.',
  unaffordable: 'What is left of the budget does not cover asking the model.',
  unreachable: 'The model did not answer.',
  unusable: 'The model proposed no valid plan in two answers.',
} as const;

/** In constant text: what the model wrote about it has not been screened. */
function declined({ manifests }: PlannerRequest): PlanOutcome {
  const offered = manifests.flatMap(({ capabilities }) =>
    capabilities.filter(({ isPipelineStage }) => isPipelineStage !== true).map(({ name }) => name),
  );
  return {
    kind: 'declined',
    code: 'NO_CAPABLE_ARM',
    message: `No live arm can do what this goal asks for. The arms offer: ${[...new Set(offered)].join(', ')}.`,
  };
}
