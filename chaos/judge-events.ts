import { problem, type Case, type Problem } from './problem.ts';

/** Events are numbered from 1 without gaps, and who follows gets each of them once and in order. */
export function eventProblems(one: Case): Problem[] {
  const { row, told } = one;
  if (row === undefined) return [];
  const problems: Problem[] = [];
  const numbers = row.events.map(({ number }) => number);
  if (!isCount(numbers) || row.lastEvent !== numbers.length)
    problems.push(
      problem(one, 'event_gaps', `stored are the events ${numbers.join(', ')} of ${row.lastEvent}.`),
    );
  if (told.events === undefined || told.taskIds.length === 0) return problems;
  const { numbers: followed, isOver } = told.events;
  if (!isCount(followed)) problems.push(problem(one, 'event_gaps', `a follower got ${followed.join(', ')}.`));
  if (!isOver || followed.length !== numbers.length)
    problems.push(
      problem(
        one,
        'event_gaps',
        `a follower got ${followed.length} of ${numbers.length} events${isOver ? '' : ' and no end'}.`,
      ),
    );
  return problems;
}

function isCount(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number === index + 1);
}
