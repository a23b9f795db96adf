import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TaskFailure } from '../../../src/domain/task-failure.ts';
import { executorResult, outputOf } from './support/run-tool.ts';

const earlier = [
  executorResult('s1', { total: 200, when: '2026-03-01', list: [1, 2, 6], value: 5, unit: 'km' }),
];

async function value(expression: string): Promise<unknown> {
  const output = await outputOf({
    capability: 'calculate',
    input: { expression },
    dependencies: earlier,
    context: { price: '12.50' },
    parts: { now: () => new Date('2026-11-21T12:00:00Z') },
  });
  expect(output['expression']).toBe(expression);
  const { value: figure, unit } = output as { value: unknown; unit?: string };
  return unit === undefined ? figure : `${figure as number} ${unit}`;
}

describe('figures that a double cannot hold', () => {
  it.each([
    ['9007199254740993 + 2', '9007199254740995'],
    ['2^64', '18446744073709551616'],
    ['0 - 2^60', '-1152921504606846976'],
    ['2^53 - 1', 9007199254740991],
  ])('%s is spelled out', async (expression, expected) => {
    expect(await value(expression)).toBe(expected);
  });

  it.each(['0x10 + 1', '$5 + €3', '2^500'])('%s is refused', async (expression) => {
    await expect(value(expression)).rejects.toThrow(TaskFailure);
  });
});

describe('business days', () => {
  it('are counted from the day after the first date on, which the answer says', async () => {
    const expression = 'business days between 2026-01-05 and 2026-01-12';
    const output = await outputOf({ capability: 'calculate', input: { expression } });
    expect(output).toMatchObject({
      value: 5,
      counted: expect.stringContaining('including the second') as string,
    });
  });
});

describe('an expression', () => {
  it.each([
    ['0.1 + 0.2', 0.3],
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['2^10', 1024],
    ['-2^2', -4],
    ['2^-1', 0.5],
    ['2^3^2', 512],
    ['10 % 3', 1],
    ['7 mod 4', 3],
    ['1,234.50 + 1', 1235.5],
    ['1/3*3', 1],
    ['9 ^ 0.5', 3],
    ['sqrt(2.25)', 1.5],
    ['round(2.345, 2)', 2.35],
    ['round(-2.5)', -3],
    ['max(1,234)', 234],
    ['min(3, 1, 2)', 1],
    ['floor(-1.5) + ceil(1.2)', 0],
    ['mean(1, 2, 6)', 3],
    ['sum(s1.list)', 9],
    ['abs(-3) × 2 ÷ 4', 1.5],
    ['15% of 80', 12],
    ['20% off 80', 64],
    ['100 + 10%', 110],
    ['100 - 10%', 90],
    ['50% * 8', 4],
    ['25%', '25 %'],
    ['20/80 in %', '25 %'],
    ['s1.total * 1.5', 300],
    ['context.price * 2', 25],
    ['6 divided by 4 plus 1', 2.5],
    ['$1,200 * 2', '2400 USD'],
    ['17 * 23', 391],
    ['99999999999999999999 - 99999999999999999998', 1],
  ])('%s is %s', async (expression, expected) => {
    expect(await value(expression)).toBe(expected);
  });

  it.each([
    ['10 km in m', '10000 m'],
    ['12 miles in km', '19.312128 km'],
    ['212 F in C', '100 C'],
    ['-40 C in F', '-40 F'],
    ['3 h + 20 min in minutes', '200 min'],
    ['1 lb in g', '453.59237 g'],
    ['5 ft 10 in in cm', '177.8 cm'],
    ['10 in to cm', '25.4 cm'],
    ['1 GiB in MB', '1073.741824 MB'],
    ['2 gallons in liters', '7.570823568 l'],
    ['90 km/h in m/s', '25 m/s'],
    ['120 km / 1.5 h', '80 km/h'],
    ['60 km/h * 30 min', '30 km'],
    ['10 km / 2 km', 5],
    ['2 weeks in days', '14 days'],
    ['24 months in years', '2 years'],
    ['s1 in m', '5000 m'],
    ['2 * (3 kg + 500 g)', '7 kg'],
  ])('%s is %s', async (expression, expected) => {
    expect(await value(expression)).toBe(expected);
  });

  it.each([
    ['2026-03-01 + 45 days', '2026-04-15'],
    ['2026-03-01 - 1 day', '2026-02-28'],
    ['2026-05-31 + 1 month', '2026-06-30'],
    ['2024-02-29 + 1 year', '2025-02-28'],
    ['2026-01-31 - 2 months', '2025-11-30'],
    ['days between 2026-01-15 and 2026-03-01', '45 days'],
    ['2026-03-01 - 2026-01-15', '45 days'],
    ['weeks between 2026-01-01 and 2026-01-15', '2 weeks'],
    ['months between 2026-01-31 and 2026-03-30', '1 months'],
    ['years between 2000-11-22 and 2026-11-21', '25 years'],
    ['business days between 2026-11-20 and 2026-11-27', '5 business days'],
    ['2026-11-20 + 3 business days', '2026-11-25'],
    ['2026-11-23 - 1 working day', '2026-11-20'],
    ['weekday of 2026-11-21', 'Saturday'],
    ['weekday(2026-11-22 + 1 day)', 'Monday'],
    ['s1.when + 1 week', '2026-03-08'],
    ['today + 1 day', '2026-11-22'],
  ])('%s is %s', async (expression, expected) => {
    expect(await value(expression)).toBe(expected);
  });

  it.each([
    ['1 / 0', /divides by zero/],
    ['1 % 0', /divides by zero/],
    ['0 ^ -1', /divides by zero/],
    ['9 ^ 9 ^ 9', /exponent .* too large/],
    ['2 ^ 100000', /exponent .* too large/],
    ['1e999 * 1e999', /too large/],
    ['sqrt(-1)', /negative/],
    ['(-8) ^ 0.5', /finite numbers/],
    ['5 kg in km', /kg \(mass\) cannot be converted to km \(length\)/],
    ['5 in km', /without a unit/],
    ['5 kg + 3', /without a unit/],
    ['1 year in days', /cannot be converted/],
    ['2026-02-30 + 1 day', /does not exist/],
    ['2026-01-01 + 0.5 days', /whole days/],
    ['9999-12-31 + 1 day', /years 1 to 9999/],
    ['s2.total + 1', /none of: context, s1/],
    ['s1.nothing', /step s1 has no "\.?nothing".*total/],
    ['1 +', /ends too early/],
    ['1 2', /cannot stand there/],
    ['(1', /ends too early/],
    [`${'('.repeat(500)}1`, /nested too deeply/],
    [`${'-'.repeat(1500)}1`, /nested too deeply/],
    ['constructor', /none of/],
    ['1; process.exit()', /character at position 2/],
    ['s1.list', /gives a list/],
  ])('%s fails readably', async (expression, message) => {
    await expect(value(expression)).rejects.toMatchObject({
      code: 'TASK_EXECUTION_FAILED',
      message: expect.stringMatching(message) as string,
    });
  });

  it('fails with a TaskFailure or succeeds, whatever it holds', async () => {
    const part = fc.constantFrom(
      ...'1 2.5 1e300 ( ) + - * / % ^ , in to as of km h F C min % $ 2026-01-31 2026-13-01 days between and weekday months sqrt max s1.total context x [ é'.split(
        ' ',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 25 }), async (parts) => {
        const run = outputOf({
          capability: 'calculate',
          input: { expression: parts.join(' ') },
          dependencies: earlier,
        });
        await run.catch((failure: unknown) => expect(failure).toBeInstanceOf(TaskFailure));
      }),
      { numRuns: 500 },
    );
  });

  it('brings an amount back to itself through another unit of its dimension', async () => {
    const pairs = fc.constantFrom(
      ['km', 'mi'],
      ['kg', 'lb'],
      ['C', 'F'],
      ['l', 'gal'],
      ['GB', 'MiB'],
      ['h', 'days'],
    );
    await fc.assert(
      fc.asyncProperty(pairs, fc.integer({ min: -1_000_000, max: 1_000_000 }), async ([from, to], cents) => {
        const amount = cents / 100;
        expect(await value(`${amount} ${from} in ${to} in ${from}`)).toBe(`${amount} ${from}`);
      }),
      { numRuns: 100 },
    );
  });

  it('adds decimals as whole cents do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 1, maxLength: 20 }),
        async (cents) => {
          const sum = cents.reduce((total, cent) => total + cent, 0);
          expect(await value(cents.map((cent) => `(${cent / 100})`).join(' + '))).toBe(sum / 100 || 0);
        },
      ),
      { numRuns: 100 },
    );
  });
});
