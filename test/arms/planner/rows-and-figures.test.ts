import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/domain/json.ts';
import type { TaskContract } from '../../../src/domain/task.ts';
import { planFor } from './rule-planner-fixture.ts';
import { runGoal } from './run-goal.ts';

type Context = TaskContract['context'];

const orders = 'order,customer\n1,a\n2,b\n3,a';
const invoices = 'invoice,amount,paid\n1,1,yes\n2,2,no\n3,5,yes';
const flags = 'ticket,closed\n1,1\n2,0\n3,1\n4,1';
const exam = 'student,passed\nann,yes\nbob,no\ncy,yes\ndi,yes';
const sparse = 'amount,region\n1,N\n,S\n3,N\n,N\n5,';
const scores = 'student,score\nann,5\nbob,\ncy,7';
const years = 'year,revenue\n2023,100\n2024,90\n2025,120\n2026,7';
const regions = 'region,revenue\nNorth,10\n,20\nNorth,30';
const labels = 'company,amount\nShell,5\nTotal,15\nBP,10';
const products = 'product,quantity\na,3\na,4\nb,4\nc,9';

const figures: [goal: string, context: Context, expected: JsonObject][] = [
  ['How many orders are there?', orders, { value: 3 }],
  ['How many orders are there?', { orders }, { value: 3 }],
  ['How many customers are there?', orders, { value: 2 }],
  ['How many invoices are paid?', invoices, { value: 2 }],
  ['How many invoices are not paid?', invoices, { value: 1 }],
  ['How many invoices are unpaid?', { invoices }, { value: 1 }],
  ['Total amount of paid invoices', invoices, { total: 6 }],
  ['How many tickets are closed?', flags, { value: 3 }],
  ['How many students passed?', exam, { value: 3 }],
  ['How many students passed?', 'student,passed\nann,yes\nbob,yes', { value: 2 }],
  ['How many students did not pass?', exam, { value: 1 }],
  ['How many flights were late?', 'flight,late\nA1,yes\nA2,no\nA3,no', { value: 1 }],
  ['How many rows have an amount?', sparse, { value: 3 }],
  ['How many rows have no amount?', sparse, { value: 2 }],
  ['How many rows have a region?', sparse, { value: 4 }],
  ['How many amounts are there?', 'amount\n1\n2\n4\n4', { value: 4 }],
  ['Number of amount', { list: 'amount\n1\n2\n4\n4' }, { value: 4 }],
  ['Total revenue where region is empty', regions, { total: 20 }],
  ['Total revenue where region is not empty', regions, { total: 40 }],
  ['Total revenue after 2024', years, { total: 127 }],
  ['Total revenue later than 2024', years, { total: 127 }],
  ['Total revenue since 2025', years, { total: 127 }],
  ['Total revenue before 2025', years, { total: 190 }],
  ['Total revenue until 2024', years, { total: 190 }],
  ['Total revenue up to 2024', years, { total: 190 }],
  ['Total revenue earlier than 2024', years, { total: 100 }],
  ['Total revenue between 2024 and 2025', years, { total: 210 }],
  ['Total revenue from 2024 to 2025', years, { total: 210 }],
  ['Total revenue from year 2025 on', years, { total: 127 }],
  ['Total revenue of orders above 300', 'order,revenue\n1,100\n2,400\n3,500', { total: 900 }],
  ['Total stock of items with price below 5', 'item,price,stock\na,4,10\nb,6,20\nc,1,5', { total: 15 }],
  ['Total number of orders', orders, { value: 3 }],
  ['How many people work in IT?', 'name,dept\nann,IT\nbob,IT\ncy,HR', { value: 2 }],
  ['How many cars are red or blue?', 'car,color\na,red\nb,blue\nc,green', { value: 2 }],
  ['How many visits were there?', 'day,visits\nMon,5\nTue,12', { value: 17 }],
  ['How many players scored more than 2 goals?', 'player,goals\nAnn,3\nBob,2', { value: 1 }],
  ['How many tasks are overdue and open?', 'task,status,overdue\na,open,yes\nb,closed,yes', { value: 1 }],
  ['Total revenue between 2024 and 2025', 'date,revenue\n2024-05-01,5000\n2026-01-01,9', { total: 5000 }],
  ['Total amount', labels, { total: 30 }],
  ['Average amount', 'company,amount\nShell,5\nAverage,15\nBP,10', { average: 10 }],
  ['Total amount', 'item,amount\na,1\nb,n/a\nc,5', { total: 6, rows_skipped: 1 }],
  ['Total amount', 'item,amount\na,1\nb,-\nc,5', { total: 6, rows_skipped: 1 }],
  ['Total amount', 'amount\n1\n2\n3', { total: 6 }],
  ['What is $5 + $3?', {}, { value: 8, unit: 'USD' }],
  ['What is 20% of €50?', {}, { value: 10, unit: 'EUR' }],
  ['How many hours are between 2026-01-01 and 2026-01-03?', {}, { value: 48, unit: 'h' }],
];

const declined: [goal: string, context: Context, reason: RegExp][] = [
  ['Average number of orders per customer', orders, /a figure of counts/],
  ['How many orders are there?', 'customer,order\na,2\nb,3', /may hold numbers of things or identify them/],
  ['Total revenue excluding 2024', years, /may be a year or a value of revenue/],
  ['Average order', 'order,amount\n1,10\n2,20', /only name things/],
  ['Total revenue up to 2024', 'date,revenue\n2024-05-01,5000\n2026-01-01,9', /may be a year/],
  [
    'How many products with a price above 2 have stock?',
    'product,price,stock\na,1,1\nb,5,\nc,3,3',
    /"stock"/,
  ],
  ['How many products sold more than 5 units?', 'product,units\na,3\na,4\nc,9', /row by row or added up/],
  ['Total quantity per product with a total above 5', products, /figures of groups/],
  ['Total revenue over 2024', years, /may be a year or an amount/],
  ['Total amount of the 2 largest', 'item,amount\na,1\nb,5', /best or worst rows/],
  ['What is the highest revenue and in which year?', years, /the row it stands in/],
  ['Total quantity per product above 5', products, /figures of groups/],
  ['Total revenue for North and average revenue overall', regions, /"overall"/],
  [
    'Total amount of the sales and the expenses',
    { sales: [{ amount: 1 }], expenses: [{ amount: 10 }] },
    /names context\.sales as well/,
  ],
  ['Total amount for Total', labels, /may be the value of a cell or what to compute/],
  ['Total amount', 'amount,amount\n1,2\n3,4', /amount \(1\), amount \(2\)/],
  ['Total amount', 'item,amount\na,n/a\nb,x\nc,5', /mostly other text/],
  ['How many rows have an amount?', 'item,amount\na,1\nb,n/a\nc,5', /n\/a/],
  ['top 3 products', 'product,color\na,red\nb,blue', /no column holds figures/],
  ['What is $5 + €3?', {}, /./],
  ['0x10 + 1', {}, /./],
];

describe('rows and figures of one table', () => {
  it.each(figures)('"%s" over %j gives its figure', async (goal, context, expected) => {
    expect(await runGoal({ goal, context })).toMatchObject(expected);
  });

  it.each(declined)('"%s" over %j is declined with its reason', async (goal, context, reason) => {
    expect(await planFor({ goal, context })).toMatchObject({
      kind: 'declined',
      code: 'MODEL_REQUIRED',
      message: expect.stringMatching(reason) as string,
    });
  });

  it('a condition on whether a cell is filled asks for no figure of it', async () => {
    const output = await runGoal({ goal: 'How many students have a score?', context: scores });
    expect(output).toMatchObject({ count: 2, measures: [{ figure: 'count', op: 'count' }] });
  });

  it.each(['Count the orders by customer', 'Number of orders per customer'])(
    '"%s" counts rows',
    async (goal) => {
      const { groups } = await runGoal({ goal, context: orders });
      expect(groups).toEqual([
        { customer: 'a', count: 2 },
        { customer: 'b', count: 1 },
      ]);
    },
  );

  it('the lowest shows every row that is the lowest', async () => {
    const context = 'product,revenue\na,5\nb,3\nc,3';
    const { rows } = await runGoal({ goal: 'Which product has the lowest revenue?', context });
    expect(rows).toMatchObject([{ product: 'b' }, { product: 'c' }]);
  });

  it('a figure over no row fails', async () => {
    const run = runGoal({ goal: 'Total revenue above 100', context: regions });
    await expect(run).rejects.toThrow(/No row is left/);
  });
});
