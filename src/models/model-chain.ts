import { FailureCode, isRetryable } from '../domain/failure-code.ts';
import type { Model } from '../domain/model.ts';
import { TaskFailure } from '../domain/task-failure.ts';

/** Failures of the run itself: no other model would meet a different end. */
const ofTheRun: ReadonlySet<FailureCode> = new Set<FailureCode>([
  FailureCode.RUN_SUPERSEDED,
  FailureCode.TASK_TIMEOUT,
  FailureCode.SAFETY_VIOLATION,
]);

/**
 * Models tried in order until one answers: the next one when a model is away, busy, refuses, answers what cannot be used, or costs more
 * than the budget has. Undefined for no model.
 */
export function chainModels(models: readonly Model[]): Model | undefined {
  const [first, ...others] = models;
  if (first === undefined || others.length === 0) return first;
  return {
    provider: 'chain',
    name: chainName(models),
    // Whoever plans with these plans for the costliest.
    inputTokenBound: (request) => Math.max(...models.map((model) => model.inputTokenBound(request))),
    costMicroUsd: (tokens) => Math.max(...models.map((model) => model.costMicroUsd(tokens))),
    generate: async (request, options) => {
      const failures: TaskFailure[] = [];
      for (const model of models) {
        try {
          return await model.generate(request, options);
        } catch (error) {
          options.signal.throwIfAborted();
          if (!(error instanceof TaskFailure) || ofTheRun.has(error.code)) throw error;
          failures.push(error);
        }
      }
      throw worthiest(failures);
    },
  };
}

export function chainName(models: readonly Model[]): string {
  return models.map(({ provider, name }) => `${provider}/${name}`).join(' > ');
}

/**
 * What to say when every model failed: what may pass comes first, soonest first, then the first model's own failure. Where the budget
 * covers none of them, the last one says which cap is too low: others may be too dear as well.
 */
function worthiest(failures: readonly TaskFailure[]): TaskFailure {
  const passing = failures
    .filter(({ code }) => isRetryable(code))
    .toSorted((a, b) => (a.retryAfterMs ?? 0) - (b.retryAfterMs ?? 0));
  const isOfBudget = failures.every(({ code }) => code === FailureCode.BUDGET_EXHAUSTED);
  const worst = passing[0] ?? (isOfBudget ? failures.at(-1) : failures[0]);
  if (worst === undefined) throw new Error('A chain without models was asked.');
  return worst;
}
