import type { ArmManifest } from '../../domain/arm.ts';
import type { Plan, PlanStep } from '../../domain/plan.ts';
import type { Planner, PlannerRequest, PlanOutcome } from '../../domain/planner.ts';
import type { TaskContract, TaskType } from '../../domain/task.ts';
import { contextShape } from './context-shape.ts';
import { modelRequired } from './declined.ts';
import type { StepDraft } from './reading.ts';
import { readGoal } from './read-goal.ts';

/** As many steps as a planner may propose. */
const maxSteps = 7;

/** Plans by fixed rules over the tools that need no language model; declines every goal it does not wholly understand. */
export function createRulePlanner(): Planner {
  return { plan: (request) => Promise.resolve(planByRules(request)) };
}

function planByRules({ task, manifests, documentCount }: PlannerRequest): PlanOutcome {
  const reading = readGoal({ goal: task.goal, shape: contextShape(task.context), documentCount });
  if (reading.kind === 'unmet') return modelRequired(reading.reason);
  const { steps } = reading;
  if (steps.length > maxSteps) {
    return modelRequired(
      `It comes to ${steps.length} steps, and a plan made by rules has at most ${maxSteps}: submit it as several tasks.`,
    );
  }
  const missing = steps
    .filter((step) => !isServed(step, manifests))
    .map(({ arm, capability }) => `${arm}.${capability}`);
  if (missing.length > 0) return noCapableArm([...new Set(missing)]);
  return { kind: 'planned', plan: toPlan(steps, task) };
}

function isServed({ arm, capability }: StepDraft, manifests: readonly ArmManifest[]): boolean {
  const manifest = manifests.find(({ name }) => name === arm);
  return manifest?.capabilities.some(({ name }) => name === capability) ?? false;
}

function noCapableArm(missing: readonly string[]): PlanOutcome {
  const message = `The goal needs ${missing.join(', ')}, which no live arm serves: start a worker with these arms.`;
  return { kind: 'declined', code: 'NO_CAPABLE_ARM', message };
}

function toPlan(drafts: readonly StepDraft[], task: TaskContract): Plan {
  return {
    steps: drafts.map((draft, at) => toStep({ draft, at, last: at === drafts.length - 1, task })),
    rationale: rationaleOf(drafts),
    confidence: Math.min(...drafts.map(({ confidence }) => confidence)),
    complexity: Math.min(1, drafts.length / 10),
    taskType: taskTypeOf(drafts),
    planner: 'rules',
  };
}

interface Placed {
  draft: StepDraft;
  at: number;
  last: boolean;
  task: TaskContract;
}

function toStep({ draft, at, last, task }: Placed): PlanStep {
  const criteria = task.acceptanceCriteria.filter((criterion) => typeof criterion === 'string');
  return {
    id: `s${at + 1}`,
    action: draft.action.slice(0, 500),
    arm: draft.arm,
    capability: draft.capability,
    input: draft.input,
    acceptanceCriteria: last ? criteria : [],
    dependsOn: draft.dependsOn,
    risk: draft.capability === 'run_javascript' ? 'low' : 'none',
    estimatedCostTier: 1,
    estimatedDurationSeconds: draft.capability === 'run_javascript' ? 5 : 1,
  };
}

function rationaleOf(drafts: readonly StepDraft[]): string {
  const tools = drafts.map(
    ({ arm, capability, because }, at) => `s${at + 1} ${arm}.${capability}, as ${because}`,
  );
  return `Planned by rules, without a language model: ${tools.join('; ')}.`.slice(0, 2_000);
}

function taskTypeOf(drafts: readonly StepDraft[]): TaskType {
  const [first, ...others] = new Set(drafts.map(({ taskType }) => taskType));
  return first !== undefined && others.length === 0 ? first : 'mixed';
}
