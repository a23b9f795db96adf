import { problem, type Case, type Problem } from './problem.ts';
import { isEnd } from './told.ts';

/** Accepted and gone, not ended, or ended otherwise than its client was told; results and ends that are there twice. */
export function lossProblems(one: Case): Problem[] {
  const { told, row } = one;
  const [promised] = told.taskIds;
  const unexpected = told.unexpected.map((answer) => problem(one, 'unexpected_answers', answer));
  if (promised !== undefined && row === undefined)
    return [...unexpected, problem(one, 'lost', `the client was given ${promised}, and it is not stored.`)];
  if (row === undefined) return unexpected;
  return [...unexpected, ...endProblems(one, row), ...duplicates(one, row)];
}

type Row = NonNullable<Case['row']>;

function endProblems(one: Case, { status }: Row): Problem[] {
  if (!isEnd(status)) return [problem(one, 'lost', `it stands at ${status}.`)];
  const others = [...new Set(one.told.ends)].filter((end) => end !== status);
  return others.map((end) => problem(one, 'lost', `the client was told ${end}, stored is ${status}.`));
}

function duplicates(one: Case, { events, results }: Row): Problem[] {
  const ends = events.filter(({ type }) => type.startsWith('task.') && isEnd(type.slice('task.'.length)));
  const done = events.flatMap(({ type, step }) => (type === 'step.completed' && step !== null ? [step] : []));
  return [
    ...(ends.length > 1 ? [problem(one, 'duplicated_results', `it ended ${ends.length} times.`)] : []),
    ...repeated(results).map((step) => problem(one, 'duplicated_results', `${step} has two stored results.`)),
    ...repeated(done).map((step) => problem(one, 'duplicated_results', `${step} was completed twice.`)),
  ];
}

function repeated(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}
