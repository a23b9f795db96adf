import type { RunRef, Runs, TaskClock } from '../storage/runs.ts';

export interface ReadClockDependencies {
  runs: Runs;
}

/** Where the time of a task stands, after its deadline may have been moved. @throws TaskFailure RUN_SUPERSEDED */
export function createReadClock({ runs }: ReadClockDependencies) {
  return (run: RunRef): Promise<TaskClock> => runs.readClock(run);
}
