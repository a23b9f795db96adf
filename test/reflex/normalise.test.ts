import { expect, test } from 'vitest';
import { originalSpan } from '../../src/reflex/text/normal-text.ts';
import { normalise } from '../../src/reflex/text/normalise.ts';

test('a text that grows when it is folded keeps the plain stretch behind it, with the way back', () => {
  const plain = 'a plain stretch that is much longer than what was added before';
  const normal = normalise(`ﬃﬃﬃ${plain}`);
  expect(normal.text.endsWith(plain)).toBe(true);
  const end = normal.text.length;
  expect(originalSpan(normal, end - plain.length, end)).toEqual({ start: 3, end: 3 + plain.length });
});
