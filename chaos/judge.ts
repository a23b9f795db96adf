import { budgetProblems } from './judge-budget.ts';
import { eventProblems } from './judge-events.ts';
import { lossProblems } from './judge-losses.ts';
import { lateProblems } from './judge-times.ts';
import { workflowProblems } from './judge-workflows.ts';
import type { BilledCall } from './paid-model.ts';
import type { Case, Problem } from './problem.ts';
import type { Interval } from './serving.ts';
import type { StoredTask } from './stored.ts';
import { withReruns, type Told } from './told.ts';

export interface Evidence {
  told: readonly Told[];
  stored: readonly StoredTask[];
  calls: readonly BilledCall[];
  /** When Postgres and at least one API process served. */
  serving: readonly Interval[];
}

/** Holds what clients were told against what is stored and what the provider billed: every promise that was broken. */
export function judge(evidence: Evidence): Problem[] {
  const cases = withReruns(evidence.told).map((told) => caseOf(told, evidence));
  return [
    ...cases.flatMap((one) => [
      ...lossProblems(one),
      ...workflowProblems(one),
      ...budgetProblems(one),
      ...lateProblems(one, evidence.serving),
      ...eventProblems(one),
    ]),
    ...unattributed(evidence),
  ];
}

function caseOf(told: Told, { stored, calls }: Evidence): Case {
  const { mark } = told.task;
  const family = stored.filter((row) => row.mark === mark);
  const rows = stored.filter(
    (row) => (row.mark === mark && row.isRerun === told.isRerun) || told.taskIds.includes(row.id),
  );
  const againMs = Math.min(...family.filter(({ isRerun }) => isRerun).map(({ createdMs }) => createdMs));
  const [promised] = told.taskIds;
  return {
    told,
    rows,
    row: promised === undefined ? rows[0] : rows.find(({ id }) => id === promised),
    // Both bear the same mark; the first one has ended when the second one is made.
    calls: calls.filter((call) => call.mark === mark && call.atMs >= againMs === told.isRerun),
  };
}

/** A call that nobody can be billed for would hide an overspend. */
function unattributed({ told, calls }: Evidence): Problem[] {
  const marks = new Set(told.map(({ task }) => task.mark));
  return calls
    .filter(({ mark }) => mark === undefined || !marks.has(mark))
    .map(({ mark, fate }) => ({
      kind: 'unattributed_calls',
      taskId: undefined,
      mark,
      text: `A call of the model (${fate}) bears the mark of no task.`,
      amount: 1,
    }));
}
