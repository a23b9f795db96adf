import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/domain/json.ts';
import { accounts, orders, sales, texts, type Situation } from './rule-planner-fixture.ts';
import { runGoal } from './run-goal.ts';

const single: [goal: string, context: Situation['context'], expected: JsonObject][] = [
  ['total and average amount', orders, { total: 240, average: 80 }],
  ['What is the total amount of orders from Germany?', orders, { total: 160 }],
  ['How many orders were not shipped?', orders, { count: 2 }],
  ['count orders over 100 from Germany', orders, { count: 1 }],
  ['How many orders where status is paid?', orders, { count: 1 }],
  ['total amount of orders not refunded', orders, { total: 200 }],
  ['total amount of orders excluding refunded', orders, { total: 200 }],
  ['count the orders with an amount between 50 and 130', orders, { count: 2 }],
  ['count the customers starting with A', orders, { count: 2 }],
  ['total amount after 2026-01-06', orders, { total: 120 }],
  ['median amount, min and max amount', orders, { median: 80, min: 40, max: 120 }],
  ['how many units were sold in the North region?', sales, { total: 12 }],
  ['total revenue and average units', sales, { total_revenue: 450 }],
  ['what is the average of the numbers', { numbers: [1, 2, 6] }, { average: 3 }],
  ['count the reviews that mention battery', { reviews: ['Battery died', 'All fine here'] }, { count: 1 }],
  [
    'how many users are not active',
    {
      users: [
        { name: 'A', active: true },
        { name: 'B', active: false },
      ],
    },
    { count: 1 },
  ],
  ['What is 15% of 80?', {}, { value: 12 }],
  ['what is the average of 3, 5 and 10', {}, { value: 6 }],
  ['(12.5 * 4) / 3', {}, { expression: '(12.5 * 4) / 3' }],
  ['what percent of 80 is 12?', {}, { value: 15 }],
  ['increase 80 by 15%', {}, { value: 92 }],
  ['what is 20% off 50', {}, { value: 40 }],
  ['how many days between 2026-01-15 and 2026-03-01', {}, { value: 45 }],
  ['what date is 45 days after March 1, 2026?', {}, { value: '2026-04-15' }],
  ['What day of the week is 21 November 2026?', {}, { value: 'Saturday' }],
  ['How many business days are there between January 5, 2026 and 2026-01-12?', {}, { value: 5 }],
  ['convert 100 degrees fahrenheit to celsius', {}, { unit: 'C' }],
  ['how many weeks in 21 days', {}, { value: 3 }],
  ['Compute 15% of 80 and then multiply it by 2', {}, { value: 24 }],
  ['compute revenue and cost, then the margin as revenue minus cost', accounts, { value: 230 }],
  ['price times quantity', { price: 12, quantity: 3 }, { value: 36 }],
];

describe('goals planned by rules and run by the executor', () => {
  it.each(single)('"%s" gives its figures', async (goal, context, expected) => {
    expect(await runGoal({ goal, ...(context === undefined ? {} : { context }) })).toMatchObject(expected);
  });

  it.each([
    ['average amount per country', orders, { country: 'Germany', average: 80 }],
    ['revenue per region', sales, { region: 'North', revenue: 250 }],
    ['top 1 customers by total amount', orders, { customer: 'Anna', total_amount: 160 }],
    ['which region has the highest revenue?', sales, { region: 'North', total_revenue: 250 }],
    ['which region sold the most units?', sales, { region: 'North', total_units: 12 }],
    ['Who spent the most?', orders, { customer: 'Anna', total_amount: 160 }],
    ['number of orders per country sorted by count descending', orders, { country: 'Germany', count: 2 }],
  ])('"%s" begins with the right group', async (goal, context, first) => {
    const { groups } = await runGoal({ goal, context });
    expect(groups).toHaveProperty('[0]', first);
  });

  it('conversions are exact', async () => {
    const { value } = await runGoal({ goal: 'convert 12 km to miles' });
    expect(value).toBeCloseTo(7.456454, 5);
  });

  it('a filter alone gives its rows', async () => {
    const { rows } = await runGoal({ goal: 'orders over 100 from Germany', context: orders });
    expect(rows).toEqual([orders.orders[0]]);
  });

  it('JavaScript of the goal runs on the context', async () => {
    const goal = 'Run this JavaScript: ```js\nreturn { n: input.orders.length }\n```';
    expect(JSON.stringify(await runGoal({ goal, context: orders }))).toContain('"n":3');
  });

  it('sentiment, extraction and summaries find their texts', async () => {
    expect(await runGoal({ goal: 'Analyze sentiment of the feedback', context: texts })).toBeDefined();
    const found = await runGoal({ goal: 'Extract all dates from the notes', context: texts });
    expect(JSON.stringify(found)).toContain('2026-03-01');
    expect(await runGoal({ goal: 'Summarise the notes in two sentences', context: texts })).toBeDefined();
  });
});
