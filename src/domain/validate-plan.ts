import { maxPlanSteps, type Plan, type PlanStep } from './plan.ts';
import { planProblem, type PlanProblem } from './plan-rules.ts';
import { decideStep, type ApprovalPolicy } from './step-approval.ts';
import { markOutsideDecisions } from './taint.ts';
import type { TaskContract } from './task.ts';
import { smallestTokens, stepProblems, type LiveArm } from './validate-step.ts';

export interface PlanCheck {
  plan: Plan;
  arms: readonly LiveArm[];
  task: Pick<TaskContract, 'context' | 'acceptanceCriteria' | 'approval'>;
  /** Whether the screening flagged the task. */
  isFlagged?: boolean;
  /** Tokens of the budget that nothing has spent or held. */
  tokensLeft: number;
  /** Most steps; a planner proposes fewer than a plan may have. */
  maxSteps?: number;
}

/**
 * Every broken rule of a plan; empty when the plan is valid. Planners see neither documents nor results; where a step would take
 * its address, its code or its tool from one, that is a problem unless a person is to approve it.
 */
export function planProblems({
  plan,
  arms,
  task,
  tokensLeft,
  isFlagged = false,
  maxSteps = maxPlanSteps,
}: PlanCheck): PlanProblem[] {
  const { steps } = plan;
  const problems = [
    ...countProblems(steps, maxSteps),
    ...idProblems(steps),
    ...steps.flatMap((step) => stepProblems({ step, arms, task })),
    ...budgetProblems({ steps, arms, tokensLeft }),
    ...criteriaProblems(steps, task),
    ...approvalProblems(markOutsideDecisions(plan, arms).steps, { approval: task.approval, isFlagged }),
  ];
  const isGraph = !problems.some(({ rule }) => rule === 'ids' || rule === 'dependencies');
  if (isGraph && hasCycle(steps)) problems.push(planProblem('cycle', 'The dependencies form a cycle.'));
  return problems;
}

function countProblems(steps: readonly PlanStep[], maxSteps: number): PlanProblem[] {
  if (steps.length === 0) return [planProblem('steps', 'The plan has no step.')];
  return steps.length > maxSteps ? [planProblem('steps', `The plan has more than ${maxSteps} steps.`)] : [];
}

function idProblems(steps: readonly PlanStep[]): PlanProblem[] {
  const ids = steps.map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [
    ...twice.map((id) => planProblem('ids', `Two steps have the id ${id}.`)),
    ...steps.flatMap((step) => {
      const unknown = step.dependsOn.filter((id) => !ids.includes(id));
      const text = `Step ${step.id} depends on ${unknown.join(', ')}, which the plan lacks.`;
      return unknown.length > 0 ? [planProblem('dependencies', text)] : [];
    }),
  ];
}

function budgetProblems({
  steps,
  arms,
  tokensLeft,
}: Pick<PlanCheck, 'arms' | 'tokensLeft'> & { steps: readonly PlanStep[] }): PlanProblem[] {
  const needed = steps.reduce((sum, step) => sum + smallestTokens(step, arms), 0);
  if (needed <= tokensLeft) return [];
  return [planProblem('budget', `The steps need at least ${needed} tokens, and ${tokensLeft} are left.`)];
}

function criteriaProblems(
  steps: readonly PlanStep[],
  { acceptanceCriteria }: PlanCheck['task'],
): PlanProblem[] {
  const placed = new Set(steps.flatMap((step) => step.acceptanceCriteria));
  const open = acceptanceCriteria.filter(
    (criterion) => typeof criterion === 'string' && !placed.has(criterion),
  );
  return open.length === 0
    ? []
    : [planProblem('criteria', `${open.length} acceptance criteria stand with no step.`)];
}

function approvalProblems(steps: readonly PlanStep[], policy: ApprovalPolicy): PlanProblem[] {
  return steps
    .filter((step) => decideStep(step, policy) === 'refused')
    .map(({ id, capability, outsideDecides: [first] = [] }) =>
      planProblem(
        'approval',
        first
          ? `Step ${id} (${capability}) takes its ${first.input || 'input'} from ${first.from.join(', ')}, which holds text from outside.`
          : `Step ${id} (${capability}) is risky, and the screening flagged this task.`,
      ),
    );
}

function hasCycle(steps: readonly PlanStep[]): boolean {
  const placed = new Set<string>();
  for (let left = steps.length; left > 0;) {
    const ready = steps.filter(
      ({ id, dependsOn }) => !placed.has(id) && dependsOn.every((d) => placed.has(d)),
    );
    if (ready.length === 0) return true;
    for (const { id } of ready) placed.add(id);
    left -= ready.length;
  }
  return false;
}
