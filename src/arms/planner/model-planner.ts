import type { Arm } from '../../domain/arm.ts';
import { FailureCode, isRetryable } from '../../domain/failure-code.ts';
import type { Model } from '../../domain/model.ts';
import { ProposedPlan, type Plan } from '../../domain/plan.ts';
import { planRules, type PlanProblem } from '../../domain/plan-rules.ts';
import type { Planner, PlannerRequest } from '../../domain/planner.ts';
import { TaskFailure, type Usage } from '../../domain/task-failure.ts';
import type { LiveArm } from '../../domain/validate-step.ts';
import { liveArms } from './live-arms.ts';
import { planFrom } from './model-plan.ts';
import { plannerPrompts, repairPrompt, type PlannerPrompts } from './model-prompts.ts';
import { withNotes } from './place-criteria.ts';
import { withoutModel } from './without-model.ts';

/** Enough for seven steps with their inputs. */
const maxOutputTokens = 1_000;

interface Asking {
  request: PlannerRequest;
  prompts: PlannerPrompts;
  arms: readonly LiveArm[];
  model: Model;
  signal: AbortSignal;
  /** After what earlier calls of this planning have used. */
  tokensLeft: number;
}

/** What asking the model came to. */
export type Attempt =
  | { kind: 'planned'; plan: Plan; shown: string }
  /** The model says that no capability serves the goal. */
  | { kind: 'cannot' }
  | {
      kind: 'unusable';
      answer: string | undefined;
      problems: PlanProblem[] | 'not_in_form';
      tokensLeft: number;
    }
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
      const attempt = await askTwice({
        request,
        prompts: plannerPrompts(request),
        arms: liveArms({ manifests: request.manifests, arms }),
        model,
        signal,
        tokensLeft: request.tokensLeft,
      });
      if (attempt.kind === 'planned') return attempt;
      return withoutModel({ attempt, request, outcome: await fallback.plan(request, { model, signal }) });
    },
  };
}

async function askTwice(asking: Asking): Promise<Attempt> {
  const { prompts } = asking;
  const first = await ask(asking, prompts.request);
  if (first.kind !== 'unusable') return first;
  const { answer, problems, tokensLeft } = first;
  const faults = problems === 'not_in_form' ? [notInForm] : faultsOf(problems);
  return ask({ ...asking, tokensLeft }, repairPrompt(prompts, { answer, faults }));
}

const notInForm = 'The answer was not JSON of the form asked for, or was cut off.';

/** Each problem, then the rules that they break. */
function faultsOf(problems: readonly PlanProblem[]): string[] {
  const rules = new Set(problems.map(({ rule }) => planRules[rule]));
  return [...problems.slice(0, maxProblems).map(({ text }) => text), ...[...rules].slice(0, maxProblems)];
}

const maxProblems = 6;

async function ask(asking: Asking, prompt: string): Promise<Attempt> {
  const { model, signal } = asking;
  try {
    const { text, value, usage } = await model.generate(requestFor(asking, prompt), { signal });
    const tokensLeft = asking.tokensLeft - tokensOf(usage);
    const parsed = ProposedPlan.safeParse(value);
    return parsed.success
      ? judge({ ...asking, tokensLeft }, { proposal: parsed.data, text })
      : { kind: 'unusable', answer: text, problems: 'not_in_form', tokensLeft };
  } catch (error) {
    if (!(error instanceof TaskFailure)) throw error;
    if (error.code === FailureCode.BUDGET_EXHAUSTED) return { kind: 'unaffordable', failure: error };
    if (isBadAnswer(error)) {
      const tokensLeft = asking.tokensLeft - tokensOf(error.usage);
      return { kind: 'unusable', answer: undefined, problems: 'not_in_form', tokensLeft };
    }
    if (isRetryable(error.code)) return { kind: 'unreachable', failure: error };
    throw error;
  }
}

/**
 * With the examples, unless they would use up what a second call needs: a provider that fails in between may cost the
 * first one's whole reservation.
 */
function requestFor({ model, prompts, tokensLeft }: Asking, prompt: string) {
  const request = {
    purpose: 'plan',
    system: `${prompts.system}\n\n${prompts.examples}`,
    prompt,
    maxOutputTokens,
    temperature: 0,
    schema: ProposedPlan,
    repair: 'none' as const,
  };
  const lean = { ...request, system: prompts.system };
  const worst = model.inputTokenBound(request) + model.inputTokenBound(lean) + 2 * maxOutputTokens;
  return worst <= tokensLeft ? request : lean;
}

function tokensOf(usage: Usage | undefined): number {
  return usage === undefined ? 0 : usage.inputTokens + usage.outputTokens;
}

/** The model did answer, since it was paid, but not in the form asked for. */
function isBadAnswer({ code, usage }: TaskFailure): boolean {
  return code === FailureCode.TRANSIENT_FAILURE && (usage?.outputTokens ?? 0) > 0;
}

function judge(asking: Asking, { proposal, text }: { proposal: ProposedPlan; text: string }): Attempt {
  const { request, arms, tokensLeft, prompts } = asking;
  if (proposal.cannot !== null && proposal.steps.length === 0) return { kind: 'cannot' };
  const { plan, problems } = planFrom({ proposal, request, arms, tokensLeft });
  if (proposal.cannot !== null) problems.push({ rule: 'steps', text: eitherOr });
  return problems.length === 0
    ? { kind: 'planned', plan: withNotes(plan, request.task, { hasModel: true }), shown: prompts.request }
    : { kind: 'unusable', answer: text, problems, tokensLeft };
}

const eitherOr = 'It has steps although cannot is set: have one or the other.';
