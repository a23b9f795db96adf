import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/arms/executor/summarize/sentences.ts';
import { outputOf } from './support/run-tool.ts';

const text = [
  'The city council approved a new tram line on Tuesday.',
  'The tram line will connect the harbour with the university and cost 3.5 million euros.',
  'The tram line will connect the harbour with the university, the council said.',
  'It rained during the meeting.',
  'Dr. Meyer, who leads the council, expects the tram to carry 20,000 passengers a day.',
  'Critics of the tram line fear noise near the harbour.',
].join(' ');

const summarize = (input: object) =>
  outputOf({ capability: 'summarize', input: { source: { from: 'text', text }, ...input } });

describe('summarize', () => {
  it('picks the telling sentences in their order and repeats none', async () => {
    const output = await summarize({ max_sentences: 3 });
    expect(output['sentence_count']).toBe(6);
    const used = output['sentences_used'] as number[];
    expect(used).toHaveLength(3);
    expect(used).toEqual(used.toSorted((a, b) => a - b));
    expect(used).not.toContain(3);
    expect(used.includes(1) && used.includes(2)).toBe(false);
  });

  it('keeps to the cap of words, cutting a sentence only when none fits', async () => {
    const short = await summarize({ max_sentences: 6, max_words: 12 });
    expect((short['summary'] as string).split(' ').length).toBeLessThanOrEqual(12);
    const cut = await outputOf({
      capability: 'summarize',
      input: { source: { from: 'text', text: 'one two three four five six seven eight.' }, max_words: 5 },
    });
    expect(cut['summary']).toBe('one two three four five…');
  });

  it('never exceeds its caps and gives whole sentences of the text', async () => {
    const caps = fc.record({
      max_sentences: fc.integer({ min: 1, max: 8 }),
      max_words: fc.integer({ min: 20, max: 80 }),
    });
    await fc.assert(
      fc.asyncProperty(caps, async (limits) => {
        const output = await summarize(limits);
        const used = output['sentences_used'] as number[];
        expect(used.length).toBeLessThanOrEqual(limits.max_sentences);
        expect((output['summary'] as string).split(/\s+/).length).toBeLessThanOrEqual(limits.max_words);
        expect(output['summary']).toBe(used.map((index) => splitSentences(text)[index]).join(' '));
      }),
      { numRuns: 60 },
    );
  });

  it('carries placeholders through', async () => {
    const output = await outputOf({
      capability: 'summarize',
      input: { source: { from: 'text', text: 'Write to [EMAIL_1] today.' } },
    });
    expect(output['summary']).toBe('Write to [EMAIL_1] today.');
  });
});

describe('sentences', () => {
  it.each([
    ['Dr. Smith paid $3.50 to Acme Inc. for it. He left at 5 p.m. on Monday.', 2],
    ['Is it? Yes! "It is." So be it...', 4],
    ['See e.g. the U.S. report by J. Doe. It is long.', 2],
    ['First line\n\nSecond paragraph', 2],
    ['- one item\n- another item', 2],
    ['No full stop', 1],
    ['The cat sat. Cats are catlike.', 2],
    ['It fell in the sun. Then came Mar. 3 and Sat. Nov. 7, a holiday.', 2],
    ['He said no. See no. 5 and fig. 2.', 2],
    ['One more rep. Then Rep. Smith spoke to Gen. Lee.', 2],
    ['', 0],
  ])('of %j are %i', (given, count) => {
    expect(splitSentences(given)).toHaveLength(count);
  });
});
