import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf, split } from '../../../src/arms/retriever/passages.ts';
import { sentencesOf } from '../../../src/arms/retriever/sentences.ts';
import { buildTask } from '../build-arm-request.ts';

const prose = fc
  .array(
    fc.constantFrom(
      'Dr. Vale left. ',
      'It rained!',
      '\n\n',
      '\n',
      ' ',
      'word ',
      'Ærlig 😀 talt? ',
      'x'.repeat(300),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

describe('passages', () => {
  it('are stretches of their text, in order, without overlap, and leave out nothing but space', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const pieces = split({ source: 'context:t', title: 't', text });
        let end = 0;
        for (const piece of pieces) {
          expect(text.slice(piece.start, piece.end)).toBe(piece.content);
          expect(text.slice(end, piece.start).trim()).toBe('');
          expect(piece.content.length).toBeLessThanOrEqual(800);
          end = piece.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('come from the strings of the context at any depth and from long outputs of earlier steps', () => {
    const long = 'The harbour froze over. '.repeat(12);
    const found = passagesOf({
      task: buildTask({ context: { a: { b: ['short', 'A text that is long enough.'] } } }),
      dependencies: [
        {
          stepId: 's1',
          arm: 'executor',
          capability: 'http_get',
          output: { body: long, status: 'ok and more words' },
        },
      ],
    });
    expect(found.map(({ source }) => source)).toEqual(['context:a.b[1]', 'step:s1.body']);
  });
});

describe('sentences', () => {
  it('do not end at an abbreviation', () => {
    const text = 'Dr. Vale met Mr. Berg. They spoke to No.\n7 Ltd.';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Dr. Vale met Mr. Berg.',
      'They spoke to No.',
      '7 Ltd.',
    ]);
  });
});
