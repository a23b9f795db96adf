import type { Claim, RunRef, Runs } from '../storage/runs.ts';
import type { Metrics } from '../telemetry/metrics.ts';

export type ClaimTaskOutput =
  { kind: 'claimed'; remainingMs: number; parallelSteps: number } | { kind: 'not_claimed' };

export interface ClaimTaskDependencies {
  runs: Runs;
  /** How many steps of one task may run at once. */
  parallelSteps: number;
  metrics: Metrics;
}

/** No row, no work: the claim makes a task run once, even where its workflow id has been forgotten. */
export function createClaimTask({ runs, parallelSteps, metrics }: ClaimTaskDependencies) {
  return async (run: RunRef): Promise<ClaimTaskOutput> =>
    noteClaim(await runs.claim(run), { parallelSteps, metrics });
}

/** Counts a claim, and says what the workflow is to know of it. */
export function noteClaim(
  claim: Claim,
  { parallelSteps, metrics }: Pick<ClaimTaskDependencies, 'parallelSteps' | 'metrics'>,
): ClaimTaskOutput {
  if (claim.kind === 'not_claimed') return claim;
  metrics.tasksTotal.inc({ status: 'processing' });
  return { kind: 'claimed', remainingMs: claim.remainingMs, parallelSteps };
}
