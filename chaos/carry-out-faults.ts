import { setTimeout as sleep } from 'node:timers/promises';
import type { PaidModel } from './paid-model.ts';
import { kindOf, type Fault, type TargetName } from './plan-faults.ts';
import type { Target } from './target.ts';

/** How often each kind of process was killed, or stood still. */
export type FaultCount = Record<ReturnType<typeof kindOf>, number>;

export interface FaultCounts {
  kills: FaultCount;
  pauses: FaultCount;
  outages: number;
}

export function noFaults(): FaultCounts {
  return {
    kills: { api: 0, worker: 0, temporal: 0, postgres: 0 },
    pauses: { api: 0, worker: 0, temporal: 0, postgres: 0 },
    outages: 0,
  };
}

/** Lets every fault happen at its time and counts it; resolves when all are over and everything runs again. */
export async function carryOutFaults({
  faults,
  counts,
  targets,
  model,
  startMs,
  signal,
}: {
  faults: readonly Fault[];
  counts: FaultCounts;
  targets: Record<TargetName, Target>;
  model: PaidModel;
  startMs: number;
  signal: AbortSignal;
}): Promise<void> {
  const happen = async (fault: Fault): Promise<void> => {
    await sleep(Math.max(0, startMs + fault.atMs - Date.now()), undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    switch (fault.kind) {
      case 'outage':
        counts.outages += 1;
        return model.outage(fault.forMs);
      case 'kill':
        counts.kills[kindOf(fault.target)] += 1;
        return targets[fault.target].killAndRestart(fault.downMs);
      case 'pause':
        counts.pauses[kindOf(fault.target)] += 1;
        return targets[fault.target].pause(fault.forMs);
    }
  };
  await Promise.all(faults.map(happen));
}
