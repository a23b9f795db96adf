import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/domain/json.ts';
import { parseCsvRecords, sniffDelimiter } from '../../../src/arms/executor/table/csv.ts';
import { executorResult, outputOf } from './support/run-tool.ts';

const orders = [
  { region: 'North', Amount: '1,234.50', 'order date': '2026-01-05', status: 'paid' },
  { region: 'South', Amount: '$200', 'order date': '2026-02-01', status: 'open' },
  { region: 'north', Amount: '', 'order date': '2025-12-31', status: 'paid' },
  { region: 'North', Amount: '(34.50)', 'order date': '2026-03-01', status: 'Paid' },
];

function query(table: JsonObject, context: JsonObject | string = { orders }): Promise<JsonObject> {
  const source = typeof context === 'string' ? { from: 'context' } : { from: 'context', path: 'orders' };
  return outputOf({ capability: 'calculate', input: { table: { source, ...table } }, context });
}

function one(op: string, column: string, context?: JsonObject | string): Promise<JsonObject> {
  return query({ measures: [{ op, column, as: 'figure' }] }, context);
}

describe('a table query', () => {
  it('sums money written in several ways and counts the blanks it skips', async () => {
    expect(await query({ measures: [{ op: 'sum', column: 'amount', as: 'total' }] })).toEqual({
      total: 1400,
      value: 1400,
      operation: 'sum',
      measures: [{ figure: 'total', op: 'sum', column: 'amount' }],
      rows_used: 3,
      rows_skipped: 1,
    });
  });

  it('takes several figures at once, under their names', async () => {
    const measures = ['count', 'mean', 'median', 'min', 'max', 'stddev', 'count_distinct'].map((op) => ({
      op,
      column: 'v',
      as: op,
    }));
    const output = await query({ measures }, { orders: [2, 4, 4, 4, 5, 5, 7, 9].map((v) => ({ v })) });
    expect(output).toMatchObject({
      count: 8,
      mean: 5,
      median: 4.5,
      min: 2,
      max: 9,
      count_distinct: 5,
      rows_used: 8,
    });
    expect(output['stddev']).toBeCloseTo(2.138089935, 8);
    expect(output['operations']).toHaveLength(7);
    expect(output).not.toHaveProperty('value');
  });

  it('keeps the rows that pass every filter', async () => {
    const filters = [
      { column: 'Region', op: 'eq', value: 'NORTH' },
      { column: 'order_dates', op: 'gte', value: '2026-01-01' },
    ];
    expect(await query({ measures: [{ op: 'count', as: 'n' }], filters })).toMatchObject({ n: 2, value: 2 });
    const above = [{ column: 'Amount', op: 'gt', value: 100 }];
    expect(await query({ measures: [{ op: 'count', as: 'n' }], filters: above })).toMatchObject({ n: 2 });
    const notPaid = [{ column: 'status', op: 'ne', value: 'paid' }];
    expect(await query({ measures: [{ op: 'count', as: 'n' }], filters: notPaid })).toMatchObject({ n: 1 });
    const blank = [{ column: 'Amount', op: 'eq', value: null }];
    expect(await query({ measures: [{ op: 'count', as: 'n' }], filters: blank })).toMatchObject({ n: 1 });
  });

  it('groups, sorts the groups and cuts the list', async () => {
    const rows = [
      { team: 'a', score: 0.1 },
      { team: 'b', score: 5 },
      { team: 'a', score: 0.2 },
      { team: 'c', score: 'none' },
    ];
    const output = await query(
      {
        measures: [{ op: 'sum', column: 'score', as: 'total' }],
        group_by: 'Team',
        sort_by: { column: 'total', order: 'desc' },
        limit: 2,
      },
      { orders: rows },
    );
    expect(output).toMatchObject({
      groups: [
        { team: 'b', total: 5 },
        { team: 'a', total: 0.3 },
      ],
      rows_used: 3,
      rows_skipped: 1,
    });
  });

  it('gives the rows themselves when no figure is asked for', async () => {
    const output = await query({ measures: [], sort_by: { column: 'Amount', order: 'desc' }, limit: 1 });
    expect(output).toEqual({ rows: [orders[0]], rows_used: 1 });
  });

  it('never begins a top list with a blank', async () => {
    for (const order of ['asc', 'desc']) {
      const { rows } = await query({ measures: [], sort_by: { column: 'Amount', order } });
      expect((rows as JsonObject[]).at(-1)).toMatchObject({ Amount: '' });
    }
  });

  it.each<[string, JsonObject | string, string, number]>([
    ['CSV text', 'name,amount\n"Smith, J.",10\n"Says ""hi""",5', 'amount', 15],
    ['CSV with line breaks in quotes', 'name,amount\r\n"two\r\nlines",10\r\nb,5\r\n', 'amount', 15],
    ['semicolons and decimal commas', 'name;amount\na;1.234,50\nb;2,5', 'amount', 1237],
    ['tabs and a byte order mark', '\uFEFFname\tamount\na\t1\nb\t2', 'amount', 3],
    ['one column with a header', 'amount\n1\n2', 'amount', 3],
    ['lines of numbers', '1\n2\n3.5', 'value', 6.5],
    ['numbers in a line', '1, 2, 3.5', 'value', 6.5],
    ['JSON text', '[{"amount": 1}, {"amount": 2}]', 'amount', 3],
    ['a list of values', { orders: [1, '2', 3] }, 'value', 6],
    ['an object of lists', { orders: { name: ['a', 'b'], amount: [1, 2] } }, 'amount', 3],
    ['an object around one list', { orders: { year: 2026, lines: [{ amount: 4 }] } }, 'amount', 4],
    ['named figures', { orders: { north: 5, south: 7 } }, 'value', 12],
    [
      'a list of lists',
      {
        orders: [
          ['n', 'amount'],
          ['a', 2],
          ['b', 3],
        ],
      },
      'amount',
      5,
    ],
    ['CSV text inside an object', { orders: 'n,amount\na,2\nb,3' }, 'amount', 5],
  ])('reads %s', async (_name, context, column, expected) => {
    expect((await one('sum', column, context))['value']).toBe(expected);
  });

  it.each<[JsonValue[], number | string, string?]>([
    [['1,234', '2,345'], 3579],
    [['1.234', '2.345'], 3.579],
    [['1.234,5', '2.345'], 3579.5],
    [['1,5', '2,25'], 3.75],
    [['€ 1.000,50', '2,50 €'], 1003, 'EUR'],
    [['1 200', "1'300"], 2500],
    [['12%', '14 %'], 26, '%'],
    [['−5', '+7', '(2)'], 0],
    [['USD 5', '5 USD', '$2'], 12, 'USD'],
    [['$5', '4'], 9],
    [['12,34,567'], 1234567],
    [[0.1, 0.2, '0.3'], 0.6],
    [[1e21, 1], '1000000000000000000001'],
  ])('reads the figures of %j', async (cells, expected, unit) => {
    const output = await one('sum', 'value', { orders: cells });
    expect(output['value']).toBe(expected);
    expect(output['unit']).toBe(unit);
  });

  it.each(['sum', 'mean', 'min', 'max', 'median'])('takes no %s of several currencies', async (op) => {
    await expect(one(op, 'value', { orders: ['$5', '10 EUR'] })).rejects.toThrow(
      /mixes currencies \(EUR, USD\)/,
    );
  });

  it('ranks nothing by several currencies', async () => {
    const sort = { measures: [], sort_by: { column: 'value', order: 'asc' } };
    await expect(query(sort, { orders: ['$5', '€10'] })).rejects.toThrow(/mixes currencies/);
  });

  it.each(['sum', 'mean', 'min', 'max'])('takes no %s over no row', async (op) => {
    const filters = [{ column: 'v', op: 'gt', value: 9 }];
    const measures = [{ op, column: 'v', as: 'figure' }];
    await expect(query({ measures, filters }, { orders: [{ v: 1 }] })).rejects.toThrow(/No row is left/);
  });

  it('counts no row as 0', async () => {
    const filters = [{ column: 'v', op: 'gt', value: 9 }];
    const measures = [{ op: 'count', as: 'count' }];
    expect(await query({ measures, filters }, { orders: [{ v: 1 }] })).toMatchObject({
      count: 0,
      rows_used: 0,
    });
  });

  it.each([
    ['company,amount\nShell,5\nBP,10\nTotal,15', { figure: 15, summary_rows_skipped: 1 }],
    ['company,amount\nShell,5\nTotal,15\nBP,10', { figure: 30 }],
    ['company,amount\nShell,5\nBP,10\nTotal,16', { figure: 31 }],
  ])('leaves out a last row only where it is the total of the rows above', async (text, expected) => {
    const output = await query({ measures: [{ op: 'sum', column: 'amount', as: 'figure' }] }, text);
    expect(output).toMatchObject(expected);
    expect('summary_rows_skipped' in output).toBe('summary_rows_skipped' in expected);
  });

  it('shows every row that is as good as the best one, and says how many a longer list leaves out', async () => {
    const sort = { measures: [], sort_by: { column: 'n', order: 'asc' } };
    const rows = 'p,n\na,5\nb,3\nc,3\nd,5';
    expect(await query({ ...sort, limit: 1 }, rows)).toMatchObject({
      rows: [{ p: 'b' }, { p: 'c' }],
      tied: 2,
    });
    const three = await query({ ...sort, limit: 3 }, rows);
    expect(three['rows']).toHaveLength(3);
    expect(three).toMatchObject({ tied_rows_left_out: 1 });
  });

  it('groups and counts without regard to case, as filters compare', async () => {
    const rows = 'region,n\nNorth,1\n north ,2\nSouth,4';
    const total = { op: 'sum', column: 'n', as: 'total' };
    expect(await query({ measures: [total], group_by: 'region' }, rows)).toMatchObject({
      groups: [
        { region: 'North', total: 3 },
        { region: 'South', total: 4 },
      ],
    });
    const distinct = { op: 'count_distinct', column: 'region', as: 'regions' };
    expect(await query({ measures: [distinct] }, rows)).toMatchObject({ regions: 2 });
  });

  it('reads a line of delimiters alone as no row', async () => {
    const measures = [{ op: 'count', as: 'count' }];
    expect(await query({ measures }, 'region,n\nNorth,1\n,\nSouth,4')).toMatchObject({ count: 2 });
  });

  it('does not choose between columns of one name', async () => {
    await expect(one('sum', 'amount', 'amount,Amount\n1,2\n3,4')).rejects.toThrow(
      /no column "amount"; the columns are: amount \(1\), Amount \(2\)/,
    );
  });

  it('finds the earliest and the latest date', async () => {
    expect(await one('max', 'order date')).toMatchObject({ value: '2026-03-01' });
    expect(await one('min', 'orderDate')).toMatchObject({ value: '2025-12-31' });
  });

  it('reads what an earlier step left', async () => {
    const source = { from: 'step', step: 's1' };
    const input = { table: { source, measures: [{ op: 'max', column: 'total', as: 'most' }] } };
    const dependencies = [
      executorResult('s1', {
        groups: [
          { team: 'a', total: 3 },
          { team: 'b', total: 4 },
        ],
        rows_used: 9,
      }),
    ];
    expect(await outputOf({ capability: 'calculate', input, dependencies })).toMatchObject({ most: 4 });
  });

  it('fails naming what exists', async () => {
    await expect(one('sum', 'prise')).rejects.toThrow(
      'There is no column "prise"; the columns are: region, Amount, order date, status.',
    );
    await expect(one('sum', 'region')).rejects.toThrow(
      'Column "region" holds no numbers to take the sum of.',
    );
    await expect(one('sum', 'a', 'just a sentence')).rejects.toThrow(/holds no table/);
    await expect(one('sum', 'a', { orders: { x: [{ a: 1 }], y: [{ a: 1 }] } })).rejects.toThrow(
      /name one of x, y/,
    );
    await expect(query({ measures: [{ op: 'sum', as: 't' }] })).rejects.toThrow(/Name the column/);
    await expect(one('sum', 'x', {})).rejects.toThrow('context has no "orders": the context has: none.');
  });

  it('sums cents as whole numbers do, whatever the order', async () => {
    const cents = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(cents, async (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const rows = values.map((value) => ({ price: (value / 100).toFixed(2) }));
        expect((await one('sum', 'price', { orders: rows }))['value']).toBe(total / 100 || 0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('CSV text', () => {
  it('comes back as it was written', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'B', '1', ',', ';', '"', '\n', '\r\n', ' ', 'é') });
    const record = fc.array(field, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        (records, delimiter) => {
          const text = records
            .map((fields) => fields.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter))
            .join('\r\n');
          expect(parseCsvRecords(text, delimiter)).toEqual(records);
        },
      ),
    );
  });

  it('shows its delimiter even where others stand in the fields', () => {
    expect(sniffDelimiter('name;note\na;"x, y"\nb;z, w')).toBe(';');
    expect(sniffDelimiter('a,b\n1,2')).toBe(',');
    expect(sniffDelimiter('nothing here')).toBeUndefined();
  });
});

describe('figures by period', () => {
  const sales = [
    { day: '2026-01-05', amount: 10 },
    { day: '2026-03-31', amount: 5 },
    { day: '2026-01-31', amount: 1 },
    { day: '2025-12-31', amount: 2 },
    { day: '', amount: 4 },
  ];
  const by = (period: string) =>
    query(
      {
        measures: [{ op: 'sum', column: 'amount', as: 'total' }],
        group_by: 'day',
        group_by_period: period,
        sort_by: { column: period, order: 'asc' },
      },
      JSON.stringify(sales),
    );

  it.each([
    ['month', ['2025-12', '2026-01', '2026-03', null], [2, 11, 5, 4]],
    ['quarter', ['2025-Q4', '2026-Q1', null], [2, 16, 4]],
    ['year', ['2025', '2026', null], [2, 16, 4]],
  ])('by %s are groups under its name', async (period, values, totals) => {
    const { groups } = await by(period);
    expect(groups).toEqual(values.map((value, at) => ({ [period]: value, total: totals[at] })));
  });

  it('need ISO dates', async () => {
    const table = { measures: [], group_by: 'day', group_by_period: 'month' };
    await expect(query(table, JSON.stringify([{ day: '5 Jan 2026' }]))).rejects.toThrow(/no ISO date/);
  });
});

describe('conditions on groups', () => {
  it('keep the groups whose figures hold, before the list is cut', async () => {
    const table = {
      measures: [{ op: 'count', as: 'count' }],
      group_by: 'status',
      having: [{ column: 'count', op: 'gt', value: 1 }],
      limit: 5,
    };
    expect((await query(table))['groups']).toEqual([{ status: 'paid', count: 3 }]);
  });

  it('may keep none', async () => {
    const table = { measures: [], group_by: 'status', having: [{ column: 'count', op: 'gt', value: 9 }] };
    expect((await query(table))['groups']).toEqual([]);
  });
});

describe('a figure of products', () => {
  const stock = [
    { price: '$2.50', quantity: 4, tax: '10%' },
    { price: '$1.00', quantity: 3, tax: '20%' },
    { price: '$9.00', quantity: '', tax: '' },
  ];
  const figure = (op: string, column: string, times: string) =>
    query({ measures: [{ op, column, times, as: 'figure' }] }, JSON.stringify(stock));

  it('multiplies row by row, skips rows that lack a factor and keeps the currency', async () => {
    expect(await figure('sum', 'price', 'quantity')).toMatchObject({
      figure: 13,
      unit: 'USD',
      rows_used: 2,
      rows_skipped: 1,
    });
    expect(await figure('max', 'quantity', 'price')).toMatchObject({ figure: 10, unit: 'USD' });
  });

  it('takes a percentage for the fraction that it is', async () => {
    expect(await figure('sum', 'price', 'tax')).toMatchObject({ figure: 0.45, unit: 'USD' });
  });

  it('fails where no row has both factors', async () => {
    await expect(
      query({ measures: [{ op: 'sum', column: 'a', times: 'b', as: 'x' }] }, '[{"a":1,"b":"n/a"}]'),
    ).rejects.toThrow(/no numbers/);
  });
});
