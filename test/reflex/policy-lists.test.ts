import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPhraseMatcher, Tokens } from '../../src/reflex/phrases.ts';
import { createPolicies } from '../../src/reflex/policy.ts';
import { screenText } from '../../src/reflex/screen.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'ab', '語', '.', '-'), { minLength: 1, maxLength: 4 });
const phrase = words.map((parts) => parts.join(' '));

test('phrases are found as a look at every place would find them', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'ab', '語', '.', '-', 'B'), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 6 }), text, (phrases, parts) => {
      const joined = parts.join(' ');
      const matcher = createPhraseMatcher(phrases, { foldsLookalikes: false });
      expect(matcher.spans(new Tokens(joined))).toEqual(longestByEnd(phrases, listed(joined)));
    }),
    { numRuns: 500 },
  );
});

interface Token {
  text: string;
  start: number;
  end: number;
}

function listed(text: string): Token[] {
  const tokens = new Tokens(text);
  const plain = tokens.text(false);
  return tokens.starts.map((start, at) => ({
    text: plain.slice(start, tokens.ends[at]),
    ...tokens.span(at, at),
  }));
}

function longestByEnd(
  phrases: readonly string[],
  tokens: readonly Token[],
): { start: number; end: number }[] {
  const sought = phrases.map((one) => listed(one).map(({ text }) => text));
  return tokens.flatMap((last, index) => {
    const lengths = sought
      .filter((parts) => parts.every((part, i) => tokens[index + 1 - parts.length + i]?.text === part))
      .map(({ length }) => length);
    if (lengths.length === 0) return [];
    return [{ start: tokens[index + 1 - Math.max(...lengths)]!.start, end: last.end }];
  });
}

test('spans are those of the original text', () => {
  const text = 'Ｐｒｏｊｅｃｔ\u200b ﬁve 🐙 x';
  expect(listed(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ｐｒｏｊｅｃｔ',
    'ﬁve',
    '🐙',
    'x',
  ]);
});

// At this length a quadratic step takes far longer than the runner's limit; a linear one takes about a fiftieth of it.
const length = 120_000;
const limitMs = 5_000;
const nested = Array.from({ length: 250 }, (_, i) => 'a '.repeat(i + 1));
const rules = {
  allow: [...nested, 'a@b.org'],
  deny: [`${'b '.repeat(249)}c`, ...nested.map((one) => `${one}b`)],
};
const policy = createPolicies({ mode: 'standard', rules })('local');

test.each(['a ', 'b ', `${'b '.repeat(249)}a `, 'a b ', 'a@b.org ', 'x@b.org ', '語', '\u0041\u0301 ', 'ﷺ'])(
  'a long run of %j is held against long lists in linear time',
  (piece) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const findings = screenText({ text, field: 'goal', policy });
    const denied = findings.filter(({ type }) => type === 'DENIED');
    expect(denied.length).toBeLessThanOrEqual(200);
    expect(findings.some(({ type }) => type === 'EMAIL')).toBe(piece.startsWith('x@'));
  },
  limitMs,
);
