import { maxPlannedSteps, type Plan, type PlanStep } from '../../domain/plan.ts';
import type { Planner, PlannerRequest, PlanOutcome } from '../../domain/planner.ts';
import type { TaskContract, TaskType } from '../../domain/task.ts';
import { contextShape } from './context-shape.ts';
import { modelRequired } from './declined.ts';
import { withCriteria, withNotes } from './place-criteria.ts';
import type { StepDraft } from './reading.ts';
import { readGoal } from './read-goal.ts';
import { riskOf, serversOf, type Served } from './servers.ts';

/** Plans by fixed rules over the tools that need no language model; declines every goal it does not wholly understand. */
export function createRulePlanner(): Planner {
  return { plan: (request, { model }) => Promise.resolve(planByRules(request, model !== undefined)) };
}

function planByRules({ task, manifests, documentCount }: PlannerRequest, hasModel: boolean): PlanOutcome {
  const reading = readGoal({ goal: task.goal, shape: contextShape(task.context), documentCount });
  if (reading.kind === 'unmet') return modelRequired(reading.reason);
  const { steps } = reading;
  if (steps.length > maxPlannedSteps) {
    return modelRequired(
      `It comes to ${steps.length} steps, and a plan made by rules has at most ${maxPlannedSteps}: submit it as several tasks.`,
    );
  }
  const servers = steps.map(({ capability }) => serversOf(capability, manifests));
  const missing = steps.filter((_, at) => servers[at]?.length === 0).map(({ capability }) => capability);
  if (missing.length > 0) return noCapableArm([...new Set(missing)]);
  const placed = steps.map((draft, at) => toStep({ draft, at, servers: servers[at] ?? [] }));
  return {
    kind: 'planned',
    plan: withNotes(toPlan({ drafts: steps, steps: placed, task }), task, { hasModel }),
  };
}

function noCapableArm(missing: readonly string[]): PlanOutcome {
  const remedy = missing.includes('http_get')
    ? 'name the hosts that may be asked in ORCHESTRATOR_HTTP_ALLOWED_HOSTS'
    : 'start a worker with such an arm';
  const message = `The goal needs ${missing.join(', ')}, which no live arm serves: ${remedy}.`;
  return { kind: 'declined', code: 'NO_CAPABLE_ARM', message };
}

function toPlan({
  drafts,
  steps,
  task,
}: {
  drafts: readonly StepDraft[];
  steps: PlanStep[];
  task: TaskContract;
}): Plan {
  return {
    steps: withCriteria(steps, task),
    rationale: rationaleOf(steps, drafts),
    confidence: Math.min(...drafts.map(({ confidence }) => confidence)),
    complexity: Math.min(1, drafts.length / 10),
    taskType: taskTypeOf(drafts),
    planner: 'rules',
  };
}

function toStep({ draft, at, servers }: { draft: StepDraft; at: number; servers: Served[] }): PlanStep {
  // Of several arms the one that the rules know: its outputs are the figures that later steps name.
  const server = servers.find(({ manifest }) => manifest.name === draft.arm) ?? servers[0];
  return {
    id: `s${at + 1}`,
    action: draft.action.slice(0, 500),
    arm: server?.manifest.name ?? draft.arm,
    capability: draft.capability,
    input: draft.input,
    acceptanceCriteria: [],
    dependsOn: draft.dependsOn,
    risk: riskOf(servers),
    estimatedCostTier: server?.manifest.costTier ?? 1,
    estimatedDurationSeconds: draft.capability === 'run_javascript' ? 5 : 1,
  };
}

function rationaleOf(steps: readonly PlanStep[], drafts: readonly StepDraft[]): string {
  const tools = steps.map(
    ({ id, arm, capability }, at) => `${id} ${arm}.${capability}, as ${drafts[at]?.because ?? ''}`,
  );
  return `Planned by rules, without a language model: ${tools.join('; ')}.`.slice(0, 2_000);
}

function taskTypeOf(drafts: readonly StepDraft[]): TaskType {
  const [first, ...others] = new Set(drafts.map(({ taskType }) => taskType));
  return first !== undefined && others.length === 0 ? first : 'mixed';
}
