import { problem, type Case, type Problem } from './problem.ts';

const usd = 1_000_000;

/** What the provider billed must be within the client's caps, and in the task's own books. */
export function budgetProblems(one: Case): Problem[] {
  const { told, row, calls } = one;
  const billed = {
    costMicroUsd: calls.reduce((sum, call) => sum + call.costMicroUsd, 0),
    tokens: calls.reduce((sum, call) => sum + call.tokens, 0),
  };
  const above = {
    cost: billed.costMicroUsd - told.cap.costMicroUsd,
    tokens: billed.tokens - told.cap.tokens,
  };
  const problems: Problem[] = [];
  if (above.cost > 0)
    problems.push(
      problem(one, 'overspent_usd', `billed ${above.cost} micro-USD above its cap.`, above.cost / usd),
    );
  if (above.tokens > 0)
    problems.push(
      problem(one, 'overspent_tokens', `billed ${above.tokens} tokens above its cap.`, above.tokens),
    );
  return row ? [...problems, ...unbooked(one, { row, billed })] : problems;
}

function unbooked(
  one: Case,
  { row, billed }: { row: NonNullable<Case['row']>; billed: { costMicroUsd: number; tokens: number } },
): Problem[] {
  const missing = {
    cost: billed.costMicroUsd - row.costMicroUsd.spent - row.costMicroUsd.overrun,
    tokens: billed.tokens - row.tokens.spent - row.tokens.overrun,
  };
  const problems: Problem[] = [];
  if (missing.cost > 0)
    problems.push(
      problem(
        one,
        'unbooked_usd',
        `${missing.cost} micro-USD were billed and not booked.`,
        missing.cost / usd,
      ),
    );
  if (missing.tokens > 0)
    problems.push(
      problem(one, 'unbooked_tokens', `${missing.tokens} tokens were billed and not booked.`, missing.tokens),
    );
  if (row.finishedMs !== null && row.costMicroUsd.reserved + row.tokens.reserved > 0)
    problems.push(
      problem(one, 'unbooked_tokens', 'it has ended and still holds a reservation.', row.tokens.reserved),
    );
  return problems;
}
