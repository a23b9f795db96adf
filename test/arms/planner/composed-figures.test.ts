import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/domain/json.ts';
import type { TaskContract } from '../../../src/domain/task.ts';
import { TaskFailure } from '../../../src/domain/task-failure.ts';
import { acceptedPlan, orders, planFor } from './rule-planner-fixture.ts';
import { runGoal, runSteps } from './run-goal.ts';

type Context = TaskContract['context'];

const stock: Context = {
  stock: [
    { item: 'a', price: 2.5, quantity: 4 },
    { item: 'b', price: 1, quantity: 3 },
  ],
};
const texts = {
  notes:
    'We met on 2026-03-01 and bought 5 pens and 5 cups for 12.5 euros. Write to a@b.org or see https://x.org/y. All agreed.',
  memo: 'A second text that says nothing new at all. It is short.',
};

const figures: [goal: string, context: Context, expected: JsonObject][] = [
  ['total of price times quantity', stock, { total: 13 }],
  ['What is the total price multiplied by quantity?', stock, { total: 13 }],
  ['What is the total value of the stock (price × quantity)?', stock, { total: 13 }],
  ['Highest price * quantity', stock, { maximum: 10 }],
  ['Is the total amount over 200?', orders, { answer: 'yes' }],
  ['Is the average amount at least 80.5?', orders, { answer: 'no' }],
  ['Is the total amount of orders from Germany more than $160?', orders, { answer: 'no' }],
  ['Are there more than 2 orders from Germany?', orders, { answer: 'no' }],
  ['Are there fewer than 5 orders?', orders, { answer: 'yes' }],
  ['How many customers placed more than one order?', orders, { count: 1 }],
  ['How many customers placed more than two orders?', orders, { count: 0 }],
  ['How many customers from Germany placed at least 2 orders?', orders, { count: 1 }],
  ['How many customers placed more than 1 order?', 'order,customer\n1,a\n2,b\n3,a\n4,\n5,', { count: 1 }],
  ['How many customers have a rating above 2?', 'order,customer,rating\n1,a,3\n2,a,4\n3,b,1', { value: 1 }],
  ['Convert 100 F to C, 5 miles to km', {}, { value: 8.04672, unit: 'km' }],
  ['Extract the numbers from the notes and add them up', texts, { sum: 22.5 }],
  [
    'Extract the numbers from the notes and compute their average and maximum',
    texts,
    { average: 7.5, maximum: 12.5 },
  ],
  ['What is the sum of the numbers in the notes?', texts, { sum: 22.5 }],
  ['Extract the links from the notes and count them', texts, { count: 1 }],
  ['Extract the numbers from the notes and find the largest', texts, { maximum: 12.5 }],
  [
    'Extract the numbers from the notes and compute the total amount',
    { ...orders, ...texts },
    { total: 240 },
  ],
  ['Extract the numbers from the notes, add them up and multiply the sum by 2', texts, { value: 45 }],
  [
    'Summarise the notes in one sentence, then extract the dates from the summary',
    texts,
    { dates: [{ raw: '2026-03-01', iso: '2026-03-01' }] },
  ],
];

const groups: [goal: string, expected: JsonObject[]][] = [
  [
    'total amount by month',
    [
      { month: '2026-01', total: 200 },
      { month: '2026-02', total: 40 },
    ],
  ],
  [
    'monthly amount',
    [
      { month: '2026-01', amount: 200 },
      { month: '2026-02', amount: 40 },
    ],
  ],
  ['Total amount per quarter', [{ quarter: '2026-Q1', total: 240 }]],
  [
    'How many orders were placed per month?',
    [
      { month: '2026-01', count: 2 },
      { month: '2026-02', count: 1 },
    ],
  ],
  [
    'Total amount per month, lowest first',
    [
      { month: '2026-02', total: 40 },
      { month: '2026-01', total: 200 },
    ],
  ],
  ['Which month had the highest amount?', [{ month: '2026-01', total_amount: 200 }]],
  ['Which customers placed more than one order?', [{ customer: 'Anna', count: 2 }]],
  ['List customers with more than 1 order', [{ customer: 'Anna', count: 2 }]],
  ['Which countries have a total amount above 100?', [{ country: 'Germany', total: 160 }]],
  ['Which customers spent more than 100 in total?', [{ customer: 'Anna', total: 160 }]],
];

const declined: [goal: string, context: Context, reason: RegExp][] = [
  ['average amount per month', orders, /rows of each period or of the periods' totals/],
  ['price times quantity', stock, /what to compute of price/],
  ['total of price times quantity and the total quantity', stock, /beside the product/],
  ['Which item has the highest price times quantity?', stock, /products of columns/],
  ['Sort the stock by price times quantity', stock, /products of columns/],
  ['total price times quantity times 2', stock, /not two columns/],
  [
    'How many customers have more than one rating?',
    'order,customer,rating\n1,a,2\n2,a,3\n3,b,5',
    /may compare rating or count/,
  ],
  ['Is any amount above 100?', orders, /yes or no/],
  ['Is the amount above 5?', orders, /yes or no/],
  ['Is the total amount above 5 and below 500?', orders, /yes or no/],
  ['How many customers spent more than 100?', orders, /row by row or added up/],
  ['Extract the dates from the notes and sum them', texts, /no such figure/],
  ['What is the average of the numbers in the notes and the memo?', texts, /several texts/],
  ['Summarise the notes and check it for personal data', texts, /which of several texts/],
  ['Convert 5 km to miles and 10 kg to metres', {}, /cannot be planned/],
  ['Convert 5 miles and 300 yards to km', {}, /cannot be planned/],
  ['Extract the numbers from the notes and add them to the total amount', { ...orders, ...texts }, /"them"/],
  [
    'Extract the numbers from the notes. What is the average?',
    { ...orders, ...texts },
    /extracted or a table/,
  ],
  ['Extract the links and dates from the notes and count them', texts, /any of several lists/],
];

describe('figures of more than one query', () => {
  it.each(figures)('"%s" gives its figures', async (goal, context, expected) => {
    expect(await runGoal({ goal, context })).toMatchObject(expected);
  });

  it.each(groups)('"%s" gives its groups in order', async (goal, expected) => {
    expect((await runGoal({ goal, context: orders }))['groups']).toEqual(expected);
  });

  it.each(declined)('"%s" is declined rather than guessed', async (goal, context, reason) => {
    expect(await planFor({ goal, context })).toMatchObject({
      kind: 'declined',
      message: expect.stringMatching(reason) as string,
    });
  });
});

describe('chains', () => {
  const dependencies = async (goal: string, documentCount = 0) =>
    (await acceptedPlan({ goal, context: texts, documentCount })).steps.map(({ capability, dependsOn }) => [
      capability,
      ...dependsOn,
    ]);

  it('a text that a step makes is read by the step that speaks of it', async () => {
    expect(await dependencies('Search the documents for refund rules and summarise the results', 2)).toEqual([
      ['search'],
      ['summarize', 's1'],
    ]);
    expect(
      await dependencies('Summarise the notes and the memo, then check the summaries for personal data'),
    ).toEqual([['summarize'], ['summarize'], ['check_text', 's1'], ['check_text', 's2']]);
    expect(await dependencies('Redact the personal data in the notes, then summarise the result')).toEqual([
      ['check_text'],
      ['summarize', 's1'],
    ]);
  });

  it('what follows a chain but needs nothing of it waits for nothing', async () => {
    expect(
      await dependencies('Extract the numbers from the notes, compute their sum and summarise the memo'),
    ).toEqual([['extract'], ['calculate', 's1'], ['summarize']]);
  });

  it('an extraction lists what occurs twice only where a sum needs it', async () => {
    const repeats = async (goal: string) =>
      (await acceptedPlan({ goal, context: texts })).steps.map(
        ({ input }) => (input as JsonObject)['repeats'],
      );
    expect(await repeats('Extract the numbers from the notes and add them up')).toEqual([true, undefined]);
    expect(await repeats('Extract the numbers from the notes and summarise the memo')).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('any goal', () => {
  const words = (
    'total average number of amount quantity price times orders customers countries per by month monthly quarter is are there more than ' +
    'one 2 over 100 in which how many with and then summarise extract the numbers dates from notes memo add them up it result convert km miles 5'
  ).split(' ');

  it('that is planned runs, or fails as a task fails', async () => {
    const goals = fc
      .array(fc.constantFrom(...words), { minLength: 2, maxLength: 14 })
      .map((list) => list.join(' '));
    let planned = 0;
    await fc.assert(
      fc.asyncProperty(goals, async (goal) => {
        const context = { ...orders, ...texts };
        if ((await planFor({ goal, context })).kind === 'declined') return;
        planned += 1;
        const failure = await runSteps({ goal, context }).then(
          () => undefined,
          (error: unknown) => error,
        );
        expect(failure === undefined || failure instanceof TaskFailure).toBe(true);
      }),
      { numRuns: 2_000, seed: 20_261_126 },
    );
    expect(planned).toBeGreaterThan(20);
  });
});
