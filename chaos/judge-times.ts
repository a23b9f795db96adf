import { problem, type Case, type Problem } from './problem.ts';
import { servedFor, type Interval } from './serving.ts';

/** An overdue task has ended once Postgres and an API process have served for this long in one piece since its deadline. */
const endWithinMs = 2_000;
/** From the last look at the clock to the provider's: a connection is opened, the request read, on a machine that is busy. */
const onTheWayMs = 500;

/** Ends that came too late, and calls of the model that began after the deadline. */
export function lateProblems(one: Case, serving: readonly Interval[]): Problem[] {
  const { row, calls } = one;
  const deadlineMs = row?.deadlineMs ?? undefined;
  if (row === undefined || deadlineMs === undefined) return [];
  const problems = calls
    .filter(({ atMs }) => atMs > deadlineMs + onTheWayMs)
    .map(({ atMs }) =>
      problem(one, 'late_stops', `a call began ${Math.round(atMs - deadlineMs)} ms after the deadline.`),
    );
  const dueMs = servedFor(serving, { fromMs: deadlineMs, ms: endWithinMs });
  const { finishedMs } = row;
  if (finishedMs !== null && dueMs !== undefined && finishedMs > dueMs) {
    const [late, after] = [finishedMs - dueMs, finishedMs - deadlineMs].map(Math.round);
    problems.push(
      problem(one, 'late_stops', `it ended ${after} ms after its deadline, ${late} ms later than it could.`),
    );
  }
  return problems;
}
