import type { Arm } from './arm.ts';
import { maxPlanSteps, type Plan, type PlanStep } from './plan.ts';

/** Every broken rule of a plan, in words for the planner that proposed it; empty when the plan is valid. */
export function planProblems({ plan, arms }: { plan: Plan; arms: readonly Arm[] }): string[] {
  const problems: string[] = [];
  if (plan.steps.length === 0) problems.push('The plan has no step.');
  if (plan.steps.length > maxPlanSteps) problems.push(`The plan has more than ${maxPlanSteps} steps.`);
  problems.push(...idProblems(plan.steps), ...plan.steps.flatMap((step) => stepProblems(step, arms)));
  if (problems.length === 0 && hasCycle(plan.steps)) problems.push('The dependencies form a cycle.');
  return problems;
}

function idProblems(steps: readonly PlanStep[]): string[] {
  const ids = new Set<string>();
  const problems: string[] = [];
  for (const { id } of steps) {
    if (ids.has(id)) problems.push(`Two steps have the id ${id}.`);
    ids.add(id);
  }
  for (const step of steps) {
    const unknown = step.dependsOn.filter((id) => !ids.has(id));
    if (unknown.length > 0)
      problems.push(`Step ${step.id} depends on ${unknown.join(', ')}, which the plan lacks.`);
  }
  return problems;
}

function stepProblems(step: PlanStep, arms: readonly Arm[]): string[] {
  const arm = arms.find(({ manifest }) => manifest.name === step.arm);
  if (!arm?.manifest.capabilities.some(({ name }) => name === step.capability)) {
    return [`Step ${step.id} needs ${step.arm}.${step.capability}, which no live arm serves.`];
  }
  const rejection = arm.rejectInput?.(step.capability, step.input);
  return rejection === undefined
    ? []
    : [`Step ${step.id} (${step.capability}) has an unusable input: ${rejection}`];
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
