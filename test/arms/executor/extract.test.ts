import { describe, expect, it } from 'vitest';
import { outputOf } from './support/run-tool.ts';

const extract = (text: string, ...kinds: string[]) =>
  outputOf({ capability: 'extract', input: { source: { from: 'text', text }, kinds } });

describe('extract', () => {
  it('gives only the kinds asked for, in order of appearance and without repeats', async () => {
    const text =
      'See https://b.example/x, (https://a.example/y_(z)) and https://b.example/x. Or www.c.example!';
    expect(await extract(text, 'links')).toEqual({
      links: ['https://b.example/x', 'https://a.example/y_(z)', 'www.c.example'],
    });
  });

  it('answers with the placeholders of addresses and phone numbers', async () => {
    const text = 'Ask [EMAIL_2] or [EMAIL_1], phone [PHONE_1]; [EMAIL_2] is away.';
    expect(await extract(text, 'emails', 'phones')).toEqual({
      emails: ['[EMAIL_2]', '[EMAIL_1]'],
      phones: ['[PHONE_1]'],
    });
  });

  it.each([
    ['due 2026-03-01.', [{ raw: '2026-03-01', iso: '2026-03-01' }]],
    ['on March 3, 2026 at noon', [{ raw: 'March 3, 2026', iso: '2026-03-03' }]],
    ['the 3rd of March 2026', [{ raw: '3rd of March 2026', iso: '2026-03-03' }]],
    ['on 25/12/2026', [{ raw: '25/12/2026', iso: '2026-12-25' }]],
    ['on 12/25/2026', [{ raw: '12/25/2026', iso: '2026-12-25' }]],
    ['am 03.04.2026', [{ raw: '03.04.2026', iso: '2026-04-03' }]],
    ['on 03/04/2026', [{ raw: '03/04/2026', note: 'ambiguous: 2026-03-04 or 2026-04-03' }]],
    ['by May 5', [{ raw: 'May 5', note: 'no year given' }]],
    ['call tomorrow', [{ raw: 'tomorrow', note: 'relative to a day that the text does not name' }]],
    ['2026-02-30 and 99/99/2026 are none', []],
  ])('reads the dates of %j', async (text, dates) => {
    expect(await extract(text, 'dates')).toEqual({ dates });
  });

  it.each([
    [
      'paid $1,200.50 and 30 €',
      [
        { raw: '$1,200.50', value: 1200.5, unit: 'USD' },
        { raw: '30 €', value: 30, unit: 'EUR' },
      ],
    ],
    [
      '12 km at 5% and -3 C',
      [
        { raw: '12 km', value: 12, unit: 'km' },
        { raw: '5%', value: 5, unit: '%' },
        { raw: '-3 C', value: -3, unit: 'C' },
      ],
    ],
    [
      '3.5 million people, 40 boxes',
      [
        { raw: '3.5 million', value: 3_500_000 },
        { raw: '40', value: 40 },
      ],
    ],
    [
      '$3k in 2 days',
      [
        { raw: '$3k', value: 3_000, unit: 'USD' },
        { raw: '2 days', value: 2, unit: 'days' },
      ],
    ],
    ['on 2026-03-01 see https://x.example/42, [EMAIL_7], v2', []],
    ['It costs 30 [1][2]. So it is said. [12]', [{ raw: '30', value: 30 }]],
    ['Scores: [7]', [{ raw: '7', value: 7 }]],
  ])('reads the numbers of %j', async (text, numbers) => {
    expect(await extract(text, 'numbers')).toEqual({ numbers });
  });

  it('looks into every text of a value', async () => {
    const context = { notes: [{ a: 'from 2026-01-01' }, { b: ['until 2026-02-01'] }] };
    const input = { source: { from: 'context' }, kinds: ['dates'] };
    const { dates } = await outputOf({ capability: 'extract', input, context });
    expect(dates).toMatchObject([{ iso: '2026-01-01' }, { iso: '2026-02-01' }]);
  });
});
