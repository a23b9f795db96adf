import type { Arm, ArmManifest, Capability } from '../../domain/arm.ts';
import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import type { Plan, PlanStep, ProposedPlan } from '../../domain/plan.ts';
import type { PlannerRequest } from '../../domain/planner.ts';
import type { TaskContract, TaskType } from '../../domain/task.ts';
import { planProblems } from '../../domain/validate-plan.ts';

type ProposedStep = ProposedPlan['steps'][number];

/** A proposal as a plan with ids, arms and parsed inputs, or every reason why it is none, in words for the model. */
export function planFrom({
  proposal,
  request,
  arms,
}: {
  proposal: ProposedPlan;
  request: PlannerRequest;
  arms: readonly Arm[];
}): { plan: Plan; problems: string[] } {
  const drafts = proposal.steps.map((step, at) => draftOf({ step, at, manifests: request.manifests }));
  const last = drafts.at(-1);
  if (last) last.step.acceptanceCriteria = sentences(request.task);
  const steps = drafts.map(({ step }) => step);
  const plan: Plan = {
    steps,
    rationale: proposal.rationale,
    confidence: proposal.confidence,
    complexity: Math.min(1, steps.length / 10),
    taskType: taskTypeOf(steps),
    planner: 'model',
  };
  const alive = arms.filter(({ manifest }) => request.manifests.some(({ name }) => name === manifest.name));
  return {
    plan,
    problems: [...drafts.flatMap(({ problems }) => problems), ...planProblems({ plan, arms: alive })],
  };
}

interface Draft {
  step: PlanStep;
  problems: string[];
}

function draftOf({
  step,
  at,
  manifests,
}: {
  step: ProposedStep;
  at: number;
  manifests: ArmManifest[];
}): Draft {
  const id = idAt(at + 1);
  const served = serverOf(step.capability, manifests);
  const input = parseJson(step.input_json);
  // A step reads only what it depends on: what its input names counts, whether or not the model listed it.
  const wanted = [...new Set([...step.depends_on.map(idAt), ...referencedSteps(input ?? null)])];
  const earlier = Array.from({ length: at }, (_, position) => idAt(position + 1));
  return {
    step: {
      id,
      action: step.action,
      arm: served?.manifest.name ?? 'no-arm',
      capability: step.capability,
      input: input ?? null,
      acceptanceCriteria: [],
      dependsOn: earlier.filter((other) => wanted.includes(other)),
      risk: served?.capability.risk ?? 'high',
      estimatedCostTier: served?.manifest.costTier ?? 5,
      estimatedDurationSeconds: served?.capability.worksOffline === false ? 20 : 2,
    },
    problems: [
      ...(input === undefined ? [`Step ${id}: input_json is not JSON.`] : []),
      ...wanted
        .filter((other) => !earlier.includes(other))
        .map((other) => `Step ${id} depends on ${other}, which is not before it.`),
    ],
  };
}

function idAt(position: number): string {
  return `s${position}`;
}

function serverOf(
  name: string,
  manifests: readonly ArmManifest[],
): { manifest: ArmManifest; capability: Capability } | undefined {
  for (const manifest of manifests) {
    const capability = manifest.capabilities.find((offered) => offered.name === name);
    if (capability) return { manifest, capability };
  }
  return undefined;
}

/** Deeper than any input form goes; a model may nest without end. */
const maxInputDepth = 8;

/** Steps that an input reads: as a source, or by a name such as `s1.total` in an expression. */
function referencedSteps(input: JsonValue, depth = 0): string[] {
  if (typeof input !== 'object' || input === null || depth > maxInputDepth) return [];
  const inner = Object.values(input).flatMap((member) => referencedSteps(member, depth + 1));
  if (!isJsonObject(input)) return inner;
  const { from, step, expression } = input;
  const named = typeof expression === 'string' ? expression.match(/\bs\d{1,2}(?=\.[A-Za-z_])/g) : null;
  return [...(from === 'step' && typeof step === 'string' ? [step] : []), ...(named ?? []), ...inner];
}

function sentences({ acceptanceCriteria }: TaskContract): string[] {
  return acceptanceCriteria.filter((criterion) => typeof criterion === 'string');
}

const taskTypes: Readonly<Record<string, TaskType>> = {
  calculate: 'computation',
  sentiment: 'extraction',
  extract: 'extraction',
  check_text: 'extraction',
  summarize: 'generation',
  run_javascript: 'code',
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
