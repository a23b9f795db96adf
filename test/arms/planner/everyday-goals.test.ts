import { describe, expect, it } from 'vitest';
import { createJudge } from '../../../src/arms/judge/judge.ts';
import type { JsonObject } from '../../../src/domain/json.ts';
import type { TaskContract } from '../../../src/domain/task.ts';
import { acceptedPlan, planFor, taskFor } from './rule-planner-fixture.ts';
import { runGoal, runSteps } from './run-goal.ts';

type Context = TaskContract['context'];

const shop =
  'order_id,customer,country,product,price,amount,status,order_date\n1001,Anna,Germany,Laptop,1200.00,1200.00,shipped,2026-01-05\n' +
  '1002,Bob,France,Mouse,25.50,102.00,pending,2026-01-17\n1003,Carla,Spain,Keyboard,80.00,160.00,shipped,2026-02-02\n' +
  '1004,Anna,Germany,Monitor,300.00,300.00,cancelled,2026-02-14\n1005,David,France,Laptop,1150.00,2300.00,shipped,2026-03-01\n';
const products: Context = {
  products: [
    { name: 'Desk', category: 'Furniture', price: '$249.00', stock: 12, rating: 4.2 },
    { name: 'Chair', category: 'Furniture', price: '$99.50', stock: 40, rating: 3.9 },
    { name: 'Lamp', category: 'Lighting', price: '$35.00', stock: 0, rating: 4.8 },
  ],
};
const staff: Context = {
  company: {
    employees: [
      { name: 'Ann Lee', department: 'Engineering', salary: 82000, start_date: '2019-04-01', remote: true },
      { name: 'Bo Chen', department: 'Sales', salary: 54000, start_date: '2021-09-15', remote: false },
      { name: 'Cy Diaz', department: 'Engineering', salary: 91000, start_date: '2017-01-10', remote: true },
    ],
  },
};
const invoices: Context = {
  invoices: [
    { invoice_no: 'I-1', vendor: 'Globex', amount: '€1,200.50', paid: true },
    { invoice_no: 'I-2', vendor: 'Initech', amount: '€300.00', paid: false },
    { invoice_no: 'I-3', vendor: 'Globex', amount: '€99.50', paid: false },
  ],
};
const books: Context = {
  sales: [
    { region: 'North', revenue: 50_000 },
    { region: 'South', revenue: 30_000 },
    { region: 'North', revenue: 45_000 },
  ],
  expenses: [
    { kind: 'Rent', cost: 20_000 },
    { kind: 'Wages', cost: 60_000 },
  ],
};
const spending: Context = { expenses: 'category,amount\nTravel,450\nFood,80.25\nTravel,300\nFood,700\n' };
const reviews: Context = { reviews: ['I love the battery', 'Awful screen', 'The battery is great'] };

const figures: [goal: string, context: Context, expected: JsonObject][] = [
  ['How many orders were shipped?', shop, { count: 3 }],
  ['How many orders are not shipped?', { csv: shop }, { count: 2 }],
  ['Total amount of orders from Germany or France', shop, { total: 3902 }],
  ['Count orders from Germany, France and Spain', shop, { count: 5 }],
  ['How many orders are neither cancelled nor pending?', shop, { count: 3 }],
  ['How many orders were placed in February?', shop, { count: 2 }],
  ['What is the total amount of orders from January 2026?', shop, { total: 1302 }],
  ['How many orders were placed in Q1 2026?', shop, { count: 5 }],
  ['What is the average amount, rounded to one decimal?', shop, { value: 812.4 }],
  ['What percentage of the orders was shipped?', shop, { percentage: 60 }],
  ['What percentage of the total amount comes from Germany?', shop, { percentage: 36.92762186115214 }],
  ['What is the difference between the highest and the lowest amount?', shop, { difference: 2198 }],
  ['How many products are out of stock?', products, { count: 1 }],
  ['How many products cost more than 50 dollars?', products, { count: 2 }],
  ['What is the price of the Lamp?', products, { price: 35 }],
  ['How many employees started before 2020?', staff, { count: 2 }],
  ['How many employees work remotely?', staff, { count: 2 }],
  ['What is the salary of Bo Chen?', staff, { salary: 54000 }],
  ['Please give me the total of all unpaid invoices', invoices, { total: 399.5 }],
  ['Count the reviews that do not mention battery', reviews, { count: 1 }],
  ['How many reviews are positive?', reviews, { positive: 2, negative: 1 }],
  ['Add 3, 5 and 10', {}, { value: 18 }],
  ['I would like to know the median of these numbers: 4, 8, 15, 16', {}, { value: 11.5 }],
  ['What is 20% of 250 plus 30?', {}, { value: 80 }],
  ['What is 10% less than 250?', {}, { value: 225 }],
  ['What is 1/3 rounded to 4 decimal places?', {}, { value: 0.3333 }],
  ['Convert 72 degrees Fahrenheit to Celsius, rounded to one decimal', {}, { value: 22.2, unit: 'C' }],
  ['Convert 5 km to m please', {}, { value: 5000 }],
  ['How many days until 2026-12-24 from 2026-11-21?', {}, { value: 33 }],
  ['How many weeks are between 2026-01-01 and 2026-03-12?', {}, { value: 10 }],
  ['Compute 10 / 3. Round it to two decimals.', {}, { value: 3.33 }],
];

const firsts: [goal: string, context: Context, list: 'rows' | 'groups', expected: JsonObject][] = [
  ['Which product is the most expensive?', products, 'rows', { name: 'Desk' }],
  ['What is the cheapest product and its price?', products, 'rows', { name: 'Lamp', price: '$35.00' }],
  ['Who earns the most?', staff, 'rows', { name: 'Cy Diaz' }],
  ['Which product is the most expensive?', shop, 'groups', { product: 'Laptop', maximum_price: 1200 }],
  ['What is the largest invoice?', invoices, 'rows', { invoice_no: 'I-1' }],
  ['Show the 2 highest salaries', staff, 'rows', { name: 'Cy Diaz' }],
  ['Show the two most recent orders', shop, 'rows', { order_id: '1005' }],
  ['Sort the products by price from low to high', products, 'rows', { name: 'Lamp' }],
  ['Show the first 2 rows', shop, 'rows', { order_id: '1001' }],
  [
    'Which category has the highest expenses?',
    spending,
    'groups',
    { category: 'Food', total_amount: 780.25 },
  ],
  ['What is the highest revenue per region?', books, 'groups', { region: 'North', maximum: 50_000 }],
  ['Total amount per vendor, highest first', invoices, 'groups', { vendor: 'Globex', total: 1300 }],
  ['List all categories', spending, 'groups', { category: 'Travel' }],
  ['List the names of all employees in Sales', staff, 'rows', { name: 'Bo Chen' }],
];

describe('everyday goals', () => {
  it.each(figures)('"%s" gives its figures', async (goal, context, expected) => {
    expect(await runGoal({ goal, context })).toMatchObject(expected);
  });

  it.each(firsts)('"%s" begins with the right one', async (goal, context, list, expected) => {
    expect(await runGoal({ goal, context })).toHaveProperty([list, 0], expect.objectContaining(expected));
  });

  it.each<[string, Context]>([
    ['What share of the expenses is Travel?', spending],
    ['compute the total revenue and the total cost per region', books],
    ['Summarize each of the reviews in one sentence', reviews],
  ])('"%s" is declined rather than guessed', async (goal, context) => {
    expect(await planFor({ goal, context })).toMatchObject({ kind: 'declined' });
  });
});

describe('criteria over everyday goals', () => {
  const twoTables =
    'Compute the total revenue of the sales and the total cost of the expenses, then the margin as revenue minus cost';

  it.each<[goal: string, context: Context, criterion: string, verdict: string]>([
    [twoTables, books, 'Total revenue equals 125000', 'passed'],
    [twoTables, books, 'Total cost equals 80000', 'passed'],
    [twoTables, books, 'Margin equals 45000', 'passed'],
    [twoTables, books, 'Margin equals 45001', 'failed'],
    [twoTables, books, 'Total between 100000 and 130000', 'undecided'],
    ['Compute 3 + 4', {}, 'Total equals 8', 'failed'],
    ['Compute 3 + 4', {}, 'equals 7', 'passed'],
    ['What is the average rating of the products?', products, 'average rating is at least 4', 'passed'],
    ['What is the average amount, rounded to one decimal?', shop, 'average equals 812.4', 'passed'],
    ['Total revenue per region', books, 'contains North', 'passed'],
    ['Total revenue per region', books, 'contains West', 'failed'],
    ['Add 90 days to 2026-01-15', {}, 'date is after 2026-01-01', 'passed'],
    ['Compute 2 * 6 and summarise the notes', { notes: 'It rained all day.' }, 'Total equals 12', 'passed'],
  ])('"%s": "%s" is judged', async (goal, context, criterion, verdict) => {
    const situation = { goal, context, acceptanceCriteria: [criterion] };
    const { steps } = await acceptedPlan(situation);
    const used = new Set(steps.flatMap(({ dependsOn }) => dependsOn));
    const { verdicts } = await createJudge({
      sandbox: () => Promise.reject(new Error('runs nothing')),
    }).judge(
      {
        task: taskFor(situation),
        results: await runSteps(situation),
        finalStepIds: steps.map(({ id }) => id).filter((id) => !used.has(id)),
      },
      { signal: new AbortController().signal, model: undefined },
    );
    expect(verdicts).toMatchObject([{ verdict }]);
  });

  it('a limit on the summary is held against the summary, whatever was made beside it', async () => {
    const context = { notes: 'We met on 2026-03-01. All agreed. The plan stands. We go on.' };
    const situation = {
      goal: 'Summarize the notes in 2 sentences and extract the dates from the notes',
      context,
      acceptanceCriteria: ['The summary has at most 2 sentences', 'The summary has at most 1 sentence'],
    };
    const results = await runSteps(situation);
    const { verdicts } = await createJudge({
      sandbox: () => Promise.reject(new Error('runs nothing')),
    }).judge(
      { task: taskFor(situation), results, finalStepIds: results.map(({ stepId }) => stepId) },
      { signal: new AbortController().signal, model: undefined },
    );
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['passed', 'failed']);
  });
});
