import { problem, type Case, type Problem } from './problem.ts';

/** One key is one task, one task is one workflow with one run, and what has ended here has ended in Temporal. */
export function workflowProblems(one: Case): Problem[] {
  const { told, rows } = one;
  const problems = rows.flatMap((row) => [
    ...(row.runs.length > 1
      ? [problem(one, 'duplicated_workflows', `its workflow was started ${row.runs.length} times.`)]
      : []),
    ...(row.openRuns > 0 ? [problem(one, 'unfinished_workflows', 'its workflow is still open.')] : []),
  ]);
  if (rows.length > 1)
    problems.push(problem(one, 'duplicated_workflows', `one submission was stored ${rows.length} times.`));
  if (told.taskIds.length > 1)
    problems.push(problem(one, 'duplicated_workflows', `one key was given ${told.taskIds.length} tasks.`));
  return problems;
}
