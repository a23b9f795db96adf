import type { ServiceState } from './domain/service-state.ts';
import { TaskFailure } from './domain/task-failure.ts';
import { createCircuitBreaker } from './models/circuit-breaker.ts';
import { isReflexOutage, reflexLeftAlone } from './reflex-service/reflex-outage.ts';
import { createReflexService, type ReflexService } from './reflex-service/reflex-service.ts';
import type { Logger } from './telemetry/logger.ts';
import type { Metrics } from './telemetry/metrics.ts';

export interface RemoteReflex extends ReflexService {
  /** Of its circuit breaker: what the worker's heartbeat tells. */
  state(): ServiceState;
}

/** The configured Reflex service behind one circuit breaker for the whole process. */
export function createRemoteReflex({
  baseUrl,
  metrics,
  logger,
  openForMs,
  timeoutMs,
}: {
  baseUrl: string;
  metrics: Metrics;
  logger: Logger;
  /** The breaker's and the call's own time unless given. */
  openForMs?: number;
  timeoutMs?: number;
}): RemoteReflex {
  const breaker = createCircuitBreaker({
    service: 'reflex',
    isOutage: isReflexOutage,
    metrics,
    refusal: reflexLeftAlone,
    ...(openForMs !== undefined && { openForMs }),
  });
  const service = createReflexService({
    baseUrl,
    timeoutMs,
    guard: (call) =>
      breaker.execute(async () => {
        try {
          const answer = await call();
          metrics.remoteReflexCallsTotal.inc({ result: 'answered' });
          return answer;
        } catch (error) {
          metrics.remoteReflexCallsTotal.inc({ result: resultOf(error) });
          if (isReflexOutage(error)) logger.warning('The Reflex service failed', { problem: error.message });
          throw error;
        }
      }),
  });
  return { ...service, state: () => breaker.state() };
}

function resultOf(error: unknown): 'failed' | 'refused' | 'cancelled' {
  if (isReflexOutage(error)) return 'failed';
  return error instanceof TaskFailure ? 'refused' : 'cancelled';
}
