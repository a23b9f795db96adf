import { BrokenCircuitError, circuitBreaker, CircuitState, handleWhen, type IBreaker } from 'cockatiel';
import { FailureCode } from '../domain/failure-code.ts';
import type { ServiceState } from '../domain/service-state.ts';
import { noUsage, TaskFailure } from '../domain/task-failure.ts';
import { breakerStates, type Metrics } from '../telemetry/metrics.ts';

export interface CircuitBreaker {
  /** @throws TaskFailure of `refusal`, without calling, while the circuit is open. */
  execute<T>(call: () => Promise<T>): Promise<T>;
  state(): ServiceState;
}

const failuresToOpen = 5;
const usuallyOpenForMs = 60_000;
const successesToTrust = 2;

/** Opens for 60 s after five outages in a row; then one call probes, and until two have succeeded one outage opens it again. */
export function createCircuitBreaker({
  service,
  isOutage,
  metrics,
  refusal = modelRefusal,
  openForMs = usuallyOpenForMs,
}: {
  /** Label of the state in the metrics. */
  service: string;
  isOutage: (error: unknown) => boolean;
  metrics?: Metrics | undefined;
  /** What a call meets while the circuit is open, with the milliseconds until it may be tried. */
  refusal?: (retryAfterMs: number) => TaskFailure;
  openForMs?: number;
}): CircuitBreaker {
  const policy = circuitBreaker(handleWhen(isOutage), {
    halfOpenAfter: openForMs,
    breaker: consecutiveOutages(),
  });
  let openedAt = 0;
  const leftOpenMs = () => Math.max(0, openedAt + openForMs - Date.now());
  policy.onBreak(() => (openedAt = Date.now()));
  metrics?.circuitBreakerState.set({ service }, breakerStates.closed);
  policy.onStateChange((state) => metrics?.circuitBreakerState.set({ service }, gaugeValue(state)));
  return {
    execute: async (call) => {
      // The policy would keep others waiting for the probe, deaf to their signals.
      if (policy.state === CircuitState.HalfOpen) throw refusal(leftOpenMs());
      try {
        return await policy.execute(call);
      } catch (error) {
        throw error instanceof BrokenCircuitError ? refusal(leftOpenMs()) : error;
      }
    },
    state: () => {
      if (policy.state === CircuitState.Closed) return 'closed';
      return policy.state === CircuitState.Open && leftOpenMs() > 0 ? 'open' : 'half_open';
    },
  };
}

function consecutiveOutages(): IBreaker {
  let outages = 0;
  let successesOwed = 0;
  return {
    state: undefined,
    success: () => {
      outages = 0;
      successesOwed = Math.max(0, successesOwed - 1);
    },
    failure: () => {
      outages += 1;
      const opens = successesOwed > 0 || outages >= failuresToOpen;
      if (opens) successesOwed = successesToTrust;
      return opens;
    },
  };
}

function modelRefusal(retryAfterMs: number): TaskFailure {
  return new TaskFailure(FailureCode.TRANSIENT_FAILURE, {
    message: 'The model endpoint failed several times in a row and is left alone for a while.',
    usage: noUsage,
    retryAfterMs,
  });
}

function gaugeValue(state: CircuitState): number {
  if (state === CircuitState.HalfOpen) return breakerStates.halfOpen;
  return state === CircuitState.Closed ? breakerStates.closed : breakerStates.open;
}
