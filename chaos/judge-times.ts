import { problem, type Case, type Problem } from './problem.ts';
import { servedFor, type Interval } from './serving.ts';

/** A task has ended once Postgres and an API process have served for this long in one piece since its deadline, or since its cancel was heard. */
const endWithinMs = 2_000;
/** From the last look at the clock to the provider's: a connection is opened, the request read, on a machine that is busy. */
const onTheWayMs = 500;

/** Ends that came too late, and calls of the model that began after the deadline. */
export function lateProblems(one: Case, serving: readonly Interval[]): Problem[] {
  const { row, calls, told } = one;
  if (row === undefined) return [];
  const { deadlineMs, finishedMs } = row;
  const late = (sinceMs: number | null | undefined, what: string): Problem[] => {
    if (sinceMs === null || sinceMs === undefined || finishedMs === null) return [];
    const dueMs = servedFor(serving, { fromMs: sinceMs, ms: endWithinMs });
    if (dueMs === undefined || finishedMs <= dueMs) return [];
    const [after, tooLate] = [finishedMs - sinceMs, finishedMs - dueMs].map(Math.round);
    return [
      problem(one, 'late_stops', `it ended ${after} ms after ${what}, ${tooLate} ms later than it could.`),
    ];
  };
  const lateCalls = calls.filter(({ atMs }) => deadlineMs !== null && atMs > deadlineMs + onTheWayMs);
  return [
    ...late(deadlineMs, 'its deadline'),
    ...late(told.cancelledMs, 'its cancel'),
    ...lateCalls.map(({ atMs }) => {
      const after = Math.round(atMs - (deadlineMs ?? 0));
      return problem(one, 'late_stops', `a call of the model began ${after} ms after the deadline.`);
    }),
  ];
}
