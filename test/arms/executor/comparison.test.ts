import { expect, it } from 'vitest';
import { executorResult, outputOf } from './support/run-tool.ts';

const earlier = [executorResult('s1', { total: 200, when: '2026-03-01' })];

function value(expression: string): Promise<unknown> {
  return outputOf({ capability: 'calculate', input: { expression }, dependencies: earlier }).then(
    (output) => output['value'],
  );
}

it.each([
  ['s1.total > 199.99', 'yes'],
  ['s1.total > 200', 'no'],
  ['s1.total >= 200', 'yes'],
  ['s1.total < 100 + 100', 'no'],
  ['s1.total <= 200', 'yes'],
  ['s1.total = 200', 'yes'],
  ['s1.total == 201', 'no'],
  ['s1.total != 201', 'yes'],
  ['1 km >= 999 m', 'yes'],
  ['0.1 + 0.2 = 0.3', 'yes'],
  ['12% > 5%', 'yes'],
  ['s1.when < 2026-03-02', 'yes'],
  ['days between 2026-01-01 and s1.when > 60 days', 'no'],
])('%s is answered with %s', async (expression, answer) => {
  expect(await value(expression)).toBe(answer);
});

it.each(['1 km > 3', '5 > 4%', 's1.when > 3', '1 < 2 < 3', '(1 < 2) + 1', '> 3', '3 >'])(
  '%s has no answer',
  async (expression) => {
    await expect(value(expression)).rejects.toThrow();
  },
);
