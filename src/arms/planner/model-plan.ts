import type { ArmManifest } from '../../domain/arm.ts';
import type { JsonValue } from '../../domain/json.ts';
import { maxPlannedSteps, type Plan, type PlanStep, type ProposedPlan } from '../../domain/plan.ts';
import { planProblem, type PlanProblem } from '../../domain/plan-rules.ts';
import type { PlannerRequest } from '../../domain/planner.ts';
import { referencesOf } from '../../domain/step-references.ts';
import type { TaskType } from '../../domain/task.ts';
import { planProblems } from '../../domain/validate-plan.ts';
import type { LiveArm } from '../../domain/validate-step.ts';
import { withCriteria } from './place-criteria.ts';
import { riskOf, serversOf } from './servers.ts';

type ProposedStep = ProposedPlan['steps'][number];

export interface Proposal {
  proposal: ProposedPlan;
  request: PlannerRequest;
  arms: readonly LiveArm[];
  /** After what planning itself has used. */
  tokensLeft: number;
}

/** A proposal as a plan with ids, arms and parsed inputs, and every rule that it breaks. */
export function planFrom({ proposal, request, arms, tokensLeft }: Proposal): {
  plan: Plan;
  problems: PlanProblem[];
} {
  const { task, isFlagged = false } = request;
  const drafts = proposal.steps.map((step, at) => draftOf({ step, at, manifests: request.manifests }));
  const steps = withCriteria(
    drafts.map(({ step }) => step),
    task,
  );
  const plan: Plan = {
    steps,
    rationale: proposal.rationale,
    confidence: proposal.confidence,
    complexity: Math.min(1, steps.length / 10),
    taskType: taskTypeOf(steps),
    planner: 'model',
  };
  return {
    plan,
    problems: [
      ...drafts.flatMap(({ problems }) => problems),
      ...planProblems({ plan, arms, task, isFlagged, tokensLeft, maxSteps: maxPlannedSteps }),
    ],
  };
}

interface Draft {
  step: PlanStep;
  problems: PlanProblem[];
}

function draftOf({
  step,
  at,
  manifests,
}: {
  step: ProposedStep;
  at: number;
  manifests: readonly ArmManifest[];
}): Draft {
  const id = idAt(at + 1);
  const served = serversOf(step.capability, manifests);
  const [first] = served;
  const input = parseJson(step.input_json);
  // A step reads only what it depends on: what its input names counts, whether or not the model listed it.
  const wanted = [...new Set([...step.depends_on.map(idAt), ...referencesOf(input ?? null).steps])];
  const earlier = Array.from({ length: at }, (_, position) => idAt(position + 1));
  const late = wanted.filter((other) => !earlier.includes(other));
  return {
    step: {
      id,
      action: step.action,
      arm: first?.manifest.name ?? 'no-arm',
      capability: step.capability,
      input: input ?? null,
      acceptanceCriteria: [],
      dependsOn: earlier.filter((other) => wanted.includes(other)),
      risk: riskOf(served),
      estimatedCostTier: first?.manifest.costTier ?? 5,
      estimatedDurationSeconds: first?.capability.worksOffline === false ? 20 : 2,
    },
    problems: [
      ...(input === undefined ? [planProblem('input', `Step ${id}: input_json is not JSON.`)] : []),
      ...late.map((other) =>
        planProblem('dependencies', `Step ${id} depends on ${other}, which is not before it.`),
      ),
    ],
  };
}

function idAt(position: number): string {
  return `s${position}`;
}

const taskTypes: Readonly<Record<string, TaskType>> = {
  calculate: 'computation',
  sentiment: 'extraction',
  extract: 'extraction',
  check_text: 'extraction',
  summarize: 'generation',
  run_javascript: 'code',
  code: 'code',
  search: 'question',
  answer_question: 'question',
};

function taskTypeOf(steps: readonly PlanStep[]): TaskType {
  const [first, ...others] = new Set(steps.map(({ capability }) => taskTypes[capability] ?? 'mixed'));
  return first !== undefined && others.length === 0 ? first : 'mixed';
}

function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
