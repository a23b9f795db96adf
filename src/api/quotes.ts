import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { ArmManifest } from '../domain/arm.ts';
import { FailureCode } from '../domain/failure-code.ts';
import type { Plan, PlanStep } from '../domain/plan.ts';
import { invalidPlanText } from '../domain/plan-rules.ts';
import type { PlanOutcome } from '../domain/planner.ts';
import {
  bounded,
  duration,
  enoughRuns,
  estimated,
  nothing,
  sum,
  type Expected,
  type Forecast,
  type PastRuns,
  type Spread,
} from '../domain/quote.ts';
import type { Criterion, TaskContract } from '../domain/task.ts';
import { planProblems } from '../domain/validate-plan.ts';
import type { ApiDependencies } from './dependencies.ts';
import { screenTask } from './door.ts';
import { errorResponses } from './error-schema.ts';
import { ClientHeaders, clientOf } from './header-schema.ts';
import { QuoteResponse, type QuotedPlan, type Quoted } from './quote-schema.ts';
import type { RouteContext } from './route-context.ts';
import { contractOf, TaskRequest } from './task-request-schema.ts';

const schema = {
  summary: 'Say what a task would come to, without running or storing it',
  tags: ['tasks'],
  headers: ClientHeaders,
  body: TaskRequest,
  response: { 200: QuoteResponse, ...errorResponses(400, 403, 413, 415, 503) },
};

/** POST /quote */
export function quoteRoutes({ app, prefix, deps }: RouteContext): void {
  app.post(`${prefix}/quote`, { schema }, async ({ body, headers }) => {
    const contract = contractOf(body, { taskId: randomUUID(), clientId: clientOf(headers) });
    const { value: task } = await screenTask(deps, contract);
    return quote(deps, task);
  });
}

async function quote(deps: ApiDependencies, task: TaskContract): Promise<z.infer<typeof QuoteResponse>> {
  const { usesModel, maxParallelSteps } = deps.quoting;
  const [arms, { count }, past] = await Promise.all([
    deps.arms.states(),
    deps.documents.version(task.clientId),
    deps.runHistory.ofWork(task.clientId),
  ]);
  const manifests = arms.filter(({ health }) => health === 'up').map(({ manifest }) => manifest);
  const outcome = await planByRules(deps, { task, manifests, documentCount: count });
  const stages = stagesOf({ past, usesModel, task });
  if (outcome.kind === 'planned') {
    const steps = outcome.plan.steps.map((step) => ({
      step,
      forecast: forecastOf(step, { past, task, usesModel }),
    }));
    return answer({ task, plan: outcome.plan, steps, stages, usesModel, maxParallelSteps });
  }
  if (!usesModel) return declined(task, { code: outcome.code, message: outcome.message });
  const whole = await deps.runHistory.ofTasks(task.clientId);
  return unplanned(task, whole && whole.runs >= enoughRuns ? history(whole) : bounded(capsOf(task)));
}

/** As the task itself would be planned: a plan that breaks a rule of plans is none. */
async function planByRules(
  { quoting }: ApiDependencies,
  work: { task: TaskContract; manifests: ArmManifest[]; documentCount: number },
): Promise<PlanOutcome | { kind: 'declined'; code: FailureCode; message: string }> {
  const request = { ...work, tokensLeft: work.task.budget.maxTokens };
  const outcome = await quoting.rulePlanner.plan(request, {
    signal: new AbortController().signal,
    model: undefined,
  });
  if (outcome.kind === 'declined') return outcome;
  const { plan } = outcome;
  const { length } = planProblems({ ...request, plan, arms: quoting.liveArms(work.manifests) });
  return length === 0
    ? outcome
    : { kind: 'declined', code: FailureCode.INVALID_PLAN, message: invalidPlanText(length) };
}

function capsOf({ budget: { maxCostMicroUsd, maxTokens, maxTimeSeconds } }: TaskContract) {
  return { costMicroUsd: maxCostMicroUsd, tokens: maxTokens, seconds: maxTimeSeconds };
}

function history(past: PastRuns): Forecast {
  return { ...past, basis: 'history' };
}

interface Known {
  past: ReadonlyMap<string, PastRuns>;
  task: TaskContract;
}

/** Arms that ask no model, whatever they are given. */
const askNoModel: ReadonlySet<string> = new Set(['executor', 'guardian']);

/** Where a model may write the answer and nothing like it was done before, nobody knows what that costs. */
function forecastOf(
  { arm, capability, estimatedDurationSeconds }: PlanStep,
  { past, task, usesModel }: Known & { usesModel: boolean },
): Forecast {
  const known = past.get(capability);
  if (known && known.runs >= enoughRuns) return history(known);
  return usesModel && !askNoModel.has(arm) ? bounded(capsOf(task)) : estimated(estimatedDurationSeconds);
}

/** The past may have asked a model that is configured no more. */
const free = { costMicroUsd: nothing, tokens: nothing };

type Stage = { stage: 'plan' | 'judge'; forecast: Forecast };

function stagesOf({ past, usesModel, task }: Known & { usesModel: boolean }): Stage[] {
  const asksModel = { plan: usesModel, judge: usesModel && task.acceptanceCriteria.some(isSentence) };
  return (['plan', 'judge'] as const).map((stage) => {
    const known = past.get(stage);
    const isKnown = known !== undefined && known.runs >= enoughRuns;
    if (isKnown) return { stage, forecast: { ...history(known), ...(!asksModel[stage] && free) } };
    return { stage, forecast: asksModel[stage] ? bounded(capsOf(task)) : estimated(0) };
  });
}

const modelMayPlan =
  'A model plans when the task runs, and may plan otherwise; what it answers costs what the stages say.';
const onlyAModel =
  'Only a model can plan this, which a quote does not ask: the figures are those of past tasks that a model planned.';
const onlyTheCaps =
  'There are too few past tasks to go by: nothing is known but the caps, which are never exceeded.';

interface Planned {
  task: TaskContract;
  plan: Plan;
  steps: { step: PlanStep; forecast: Forecast }[];
  stages: Stage[];
  usesModel: boolean;
  maxParallelSteps: number;
}

function answer({ task, plan, steps, stages, usesModel, maxParallelSteps }: Planned) {
  const forecasts = [...steps, ...stages].map(({ forecast }) => forecast);
  const timed = steps.map(({ step, forecast }) => ({ ...step, seconds: forecast.seconds }));
  const seconds = sum([duration(timed, maxParallelSteps), ...stages.map(({ forecast }) => forecast.seconds)]);
  const total: Expected = {
    costMicroUsd: sum(forecasts.map(({ costMicroUsd }) => costMicroUsd)),
    tokens: sum(forecasts.map(({ tokens }) => tokens)),
    seconds,
  };
  return {
    plan: presentPlan(plan, steps),
    declined: null,
    stages: stages.map(({ stage, forecast }) => ({ stage, ...presentForecast(forecast) })),
    ...totals(task, total),
    notes: usesModel ? [modelMayPlan] : [],
  };
}

function unplanned(task: TaskContract, forecast: Forecast) {
  const notes = [onlyAModel, ...(forecast.basis === 'none' ? [onlyTheCaps] : [])];
  return { plan: null, declined: null, stages: [], ...totals(task, forecast), notes };
}

function declined(task: TaskContract, reason: { code: string; message: string }) {
  const { total } = totals(task, { costMicroUsd: nothing, tokens: nothing, seconds: nothing });
  const fits = { cost_usd: null, tokens: null, seconds: null };
  const notes = ['Submitted as it is, the task would fail at once with this code.'];
  return { plan: null, declined: reason, stages: [], total, fits, notes };
}

/** Of what is not known the cap is the upper bound: the ledger lets nothing exceed it. Whether that fits is no question then. */
function totals(task: TaskContract, { costMicroUsd, tokens, seconds }: Expected) {
  const caps = capsOf(task);
  return {
    total: presentAmounts({
      costMicroUsd: capped(costMicroUsd, caps.costMicroUsd),
      tokens: capped(tokens, caps.tokens),
      seconds: capped(seconds, caps.seconds),
    }),
    fits: {
      cost_usd: fits(costMicroUsd, caps.costMicroUsd),
      tokens: fits(tokens, caps.tokens),
      seconds: fits(seconds, caps.seconds),
    },
  };
}

function capped(spread: Spread, cap: number): Spread {
  return spread.likely === null
    ? { ...spread, low: Math.min(spread.low, cap), high: Math.min(spread.high, cap) }
    : spread;
}

function fits({ likely, high }: Spread, cap: number): boolean | null {
  return likely === null ? null : high <= cap;
}

function isSentence(criterion: Criterion): boolean {
  return typeof criterion === 'string';
}

function presentPlan(plan: Plan, steps: Planned['steps']): QuotedPlan {
  return {
    planner: 'rules',
    rationale: plan.rationale,
    steps: steps.map(({ step: { id, action, arm, capability, dependsOn }, forecast }) => ({
      id,
      action,
      arm,
      capability,
      depends_on: dependsOn,
      ...presentForecast(forecast),
    })),
  };
}

function presentForecast({ basis, runs, ...amounts }: Forecast): Quoted {
  return { basis, runs, ...presentAmounts(amounts) };
}

function presentAmounts({ costMicroUsd, tokens, seconds }: Expected) {
  return {
    cost_usd: rounded(costMicroUsd, (microUsd) => Math.round(microUsd) / 1_000_000),
    tokens: rounded(tokens, Math.round),
    seconds: rounded(seconds, (value) => Math.round(value * 100) / 100),
  };
}

function rounded({ low, likely, high }: Spread, round: (value: number) => number): Spread {
  return { low: round(low), likely: likely === null ? null : round(likely), high: round(high) };
}
