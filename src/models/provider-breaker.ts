import type { Metrics } from '../telemetry/metrics.ts';
import { createCircuitBreaker, type CircuitBreaker } from './circuit-breaker.ts';
import { isOutage } from './model-failure.ts';

/** The breaker before one provider, for all of its models: whoever is down for one of them is down for the others. */
export function createProviderBreaker({
  provider,
  metrics,
}: {
  provider: string;
  metrics?: Metrics | undefined;
}): CircuitBreaker {
  // The single endpoint keeps the name that its metric always had.
  const service = provider === singleEndpoint ? 'model' : `model_${provider}`;
  return createCircuitBreaker({ service, isOutage, metrics });
}

/** What the endpoint of `ORCHESTRATOR_MODEL_BASE_URL` is called in metrics and among the places for calls. */
export const singleEndpoint = 'openai-compatible';
