import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf, split } from '../../../src/arms/retriever/passages.ts';
import { sentencesOf } from '../../../src/arms/retriever/sentences.ts';
import { buildTask } from '../build-arm-request.ts';

const longest = 1_000;
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Dr. Vale left. ',
        'It rained!',
        '\n\n',
        '\r\n\r\n',
        '\n',
        ' ',
        'word ',
        '## A heading\n\n',
        'Opening hours\n\n',
        '- an item\n',
        'Ærlig 😀 talt? ',
        'x'.repeat(300),
        '👩‍🚀'.repeat(150),
        '𝔘𝔫𝔦 '.repeat(120),
      ),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function pieces(text: string) {
  return split({ source: 'context:t', title: 't', text });
}

function contents(text: string) {
  return pieces(text).map(({ content }) => content);
}

describe('passages', () => {
  it('are stretches of their text, in order, without overlap, and leave out nothing but space', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let end = 0;
        for (const piece of pieces(text)) {
          expect(text.slice(piece.start, piece.end)).toBe(piece.content);
          expect(text.slice(end, piece.start).trim()).toBe('');
          expect(piece.content.trim()).toBe(piece.content);
          expect(piece.content.length).toBeGreaterThan(0);
          expect(piece.content.length).toBeLessThanOrEqual(longest);
          end = piece.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('never begin or end between the halves of a character', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 0, max: 3 }), (text, shift) => {
        const shifted = 'a'.repeat(shift) + text;
        for (const { content } of pieces(shifted)) expect(content.isWellFormed()).toBe(true);
      }),
    );
    const emoji = contents('😀'.repeat(1_201));
    expect(emoji.map(({ length }) => length)).toEqual([1_000, 1_000, 402]);
    expect(contents(`a${'😀'.repeat(700)}`).every((content) => content.isWellFormed())).toBe(true);
  });

  it('hold a heading together with what it heads', () => {
    const body = 'Unworn items come back within 30 days. '.repeat(9).trim();
    expect(contents(`Returns\n\n${body}\n\n## Refunds\n\n${body}\n\nShipping\n\n${body}`)).toEqual([
      `Returns\n\n${body}`,
      `## Refunds\n\n${body}`,
      `Shipping\n\n${body}`,
    ]);
  });

  it('join short paragraphs until there is enough to read, and not across a heading', () => {
    const line = 'One short line of some seventy characters, that ends with a full stop.';
    const found = contents([line, line, line, line, line, line, '# Next', line].join('\n\n'));
    expect(found).toEqual([[line, line, line, line, line].join('\n\n'), line, `# Next\n\n${line}`]);
  });

  it('of a long paragraph end between sentences, of a long sentence between words', () => {
    const sentence = `Then ${'many words follow one another '.repeat(13).trim()}.`;
    expect(contents(Array.from({ length: 5 }, () => sentence).join(' '))).toEqual([
      `${sentence} ${sentence}`,
      `${sentence} ${sentence}`,
      sentence,
    ]);
    for (const content of contents('many words follow one another '.repeat(70))) {
      expect(content).toMatch(/^(?:many|words|follow|one|another)\b/);
      expect(content).toMatch(/\b(?:many|words|follow|one|another)$/);
    }
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
