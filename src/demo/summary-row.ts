import type { ExampleRun } from './run-example.ts';
import type { SummaryRow } from './summary-table.ts';

/** An example's line in the table. A refused submission has no task, and so no figures. */
export function summaryRow({ title, task, refusal, failures }: ExampleRun): SummaryRow {
  const isAsExpected = failures.length === 0;
  if (task === undefined) {
    const status = refusal === undefined ? 'unknown' : 'refused';
    const outcome = refusal === undefined ? '' : refusal.error;
    return {
      title,
      status,
      outcome,
      steps: '',
      cost: '',
      tokens: '',
      time: '',
      isAsExpected,
      link: undefined,
    };
  }
  const { spent } = task.budget;
  return {
    title,
    status: task.status,
    outcome: task.error?.code ?? task.outcome ?? '',
    steps: String(task.plan.steps.length),
    cost: `$${spent.cost_usd.toFixed(4)}`,
    tokens: String(spent.tokens),
    time: `${spent.seconds.toFixed(2)} s`,
    isAsExpected,
    link: task.links.temporal_ui,
  };
}
