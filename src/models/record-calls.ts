import type { Model } from '../domain/model.ts';
import { TaskFailure, type Usage } from '../domain/task-failure.ts';
import type { Metrics } from '../telemetry/metrics.ts';

/** Counts calls by result (`success`, a failure code, `cancelled`), and the tokens and money that they reported. */
export function recordCalls({ model, metrics }: { model: Model; metrics: Metrics }): Model {
  const labels = { provider: model.provider, model: model.name };
  const count = (status: string, usage: Usage | undefined) => {
    metrics.llmRequestsTotal.inc({ ...labels, status });
    if (usage === undefined) return;
    metrics.llmTokensTotal.inc({ ...labels, type: 'input' }, usage.inputTokens);
    metrics.llmTokensTotal.inc({ ...labels, type: 'output' }, usage.outputTokens);
    metrics.llmCostUsdTotal.inc(labels, usage.costMicroUsd / 1_000_000);
  };
  return {
    ...model,
    generate: async (request, options) => {
      try {
        const answer = await model.generate(request, options);
        count('success', answer.usage);
        return answer;
      } catch (error) {
        if (error instanceof TaskFailure) count(error.code, error.usage);
        else count('cancelled', undefined);
        throw error;
      }
    },
  };
}
