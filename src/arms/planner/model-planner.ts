import type { Arm } from '../../domain/arm.ts';
import { FailureCode, isRetryable } from '../../domain/failure-code.ts';
import type { Model } from '../../domain/model.ts';
import { ProposedPlan, type Plan } from '../../domain/plan.ts';
import type { Planner, PlannerRequest, PlanOutcome } from '../../domain/planner.ts';
import { TaskFailure } from '../../domain/task-failure.ts';
import { planFrom } from './model-plan.ts';
import { plannerPrompt, plannerSystemPrompt, repairPrompt } from './model-prompts.ts';

/** Enough for seven steps with their inputs. */
const maxOutputTokens = 1_500;

interface Asking {
  request: PlannerRequest;
  arms: readonly Arm[];
  model: Model;
  signal: AbortSignal;
}

type Attempt =
  | { kind: 'planned'; plan: Plan }
  /** The model says that no capability serves the goal. */
  | { kind: 'cannot' }
  | { kind: 'unusable'; answer: string | undefined; problems: string[] }
  | { kind: 'unaffordable'; failure: TaskFailure }
  /** The endpoint is away or busy: that may pass, but nobody has to wait for what the rules can plan. */
  | { kind: 'unreachable'; failure: TaskFailure };

/**
 * Asks the model for a plan, once more with the faults when it breaks a rule, and then plans by rules.
 * Without a model it is the fallback. A plan of the model has passed every rule of plans and the arms' own look at inputs.
 * @throws TaskFailure when the endpoint refused the call, or when the rules do not cover the goal either: the endpoint's
 * failure, INVALID_PLAN or BUDGET_EXHAUSTED.
 */
export function createModelPlanner({ fallback, arms }: { fallback: Planner; arms: readonly Arm[] }): Planner {
  return {
    plan: async (request, { model, signal }) => {
      if (model === undefined) return fallback.plan(request, { model, signal });
      const attempt = await askTwice({ request, arms, model, signal });
      if (attempt.kind === 'planned') return attempt;
      return withoutModel({ attempt, request, outcome: await fallback.plan(request, { model, signal }) });
    },
  };
}

async function askTwice(asking: Asking): Promise<Attempt> {
  const prompt = plannerPrompt(asking.request);
  const first = await ask(asking, prompt);
  return first.kind === 'unusable' ? ask(asking, repairPrompt({ prompt, ...first })) : first;
}

async function ask({ request, arms, model, signal }: Asking, prompt: string): Promise<Attempt> {
  try {
    const { text, value } = await model.generate(
      {
        purpose: 'plan',
        system: plannerSystemPrompt,
        prompt,
        maxOutputTokens,
        temperature: 0,
        schema: ProposedPlan,
      },
      { signal },
    );
    const parsed = ProposedPlan.safeParse(value);
    return parsed.success
      ? judge({ proposal: parsed.data, text, request, arms })
      : { kind: 'unusable', answer: text, problems: [notInForm] };
  } catch (error) {
    if (!(error instanceof TaskFailure)) throw error;
    if (error.code === FailureCode.BUDGET_EXHAUSTED) return { kind: 'unaffordable', failure: error };
    if (isBadAnswer(error)) return { kind: 'unusable', answer: undefined, problems: [notInForm] };
    if (isRetryable(error.code)) return { kind: 'unreachable', failure: error };
    throw error;
  }
}

const notInForm = 'The answer was not JSON of the form asked for, or was cut off.';

/** The model did answer, since it was paid, but not in the form asked for. */
function isBadAnswer({ code, usage }: TaskFailure): boolean {
  return code === FailureCode.TRANSIENT_FAILURE && (usage?.outputTokens ?? 0) > 0;
}

function judge({
  proposal,
  text,
  ...rest
}: {
  proposal: ProposedPlan;
  text: string;
  request: PlannerRequest;
  arms: readonly Arm[];
}): Attempt {
  if (proposal.cannot !== null) {
    if (proposal.steps.length === 0) return { kind: 'cannot' };
    return {
      kind: 'unusable',
      answer: text,
      problems: ['It has steps although cannot is set: have one or the other.'],
    };
  }
  const { plan, problems } = planFrom({ proposal, ...rest });
  return problems.length === 0 ? { kind: 'planned', plan } : { kind: 'unusable', answer: text, problems };
}

function withoutModel({
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
      throw new TaskFailure(FailureCode.INVALID_PLAN, {
        message:
          'The model proposed no valid plan in two answers, and planning by rules does not cover this goal.',
      });
  }
}

const whyRules = {
  cannot: 'The model found no capability for this goal, the rules did.',
  unaffordable: 'What is left of the budget does not cover asking the model.',
  unreachable: 'The model did not answer.',
  unusable: 'The model proposed no valid plan in two answers.',
} as const;

/** In constant text: what the model wrote about it has not been screened. */
function declined({ manifests }: PlannerRequest): PlanOutcome {
  const offered = manifests.flatMap(({ capabilities }) => capabilities.map(({ name }) => name));
  return {
    kind: 'declined',
    code: 'NO_CAPABLE_ARM',
    message: `No live arm can do what this goal asks for. The arms offer: ${offered.join(', ')}.`,
  };
}
