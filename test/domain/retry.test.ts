import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxAttempts, retryDelayMs, waitForServiceMs } from '../../src/domain/retry.ts';

test('pauses double from one second to sixty', () => {
  const delays = [1, 2, 3, 4, 5, 6, 7, 8, 100].map((attempt) => retryDelayMs({ attempt, random: 0.5 }));

  expect(delays).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
});

test('jitter takes a pause from half to one and a half times its length', () => {
  expect(retryDelayMs({ attempt: 3, random: 0 })).toBe(2_000);
  expect(retryDelayMs({ attempt: 3, random: 1 })).toBe(6_000);
});

test('no pause leaves its bounds, and none undercuts what the other side asked for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 600_000 }),
      (attempt, random, retryAfterMs) => {
        const delay = retryDelayMs({ attempt, random, retryAfterMs });

        expect(Number.isInteger(delay)).toBe(true);
        expect(delay).toBeGreaterThanOrEqual(Math.max(500, retryAfterMs));
        expect(delay).toBeLessThanOrEqual(Math.max(90_000, retryAfterMs));
      },
    ),
  );
});

test('an attempt is made four times at most', () => {
  expect(maxAttempts).toBe(4);
});

test.each([
  // random, asked for, left, pause
  [0, undefined, 60_000, 1_000],
  [1, undefined, 60_000, 5_000],
  [0.5, undefined, 60_000, 3_000],
  [0, 30_000, 60_000, 31_000],
  [1, 30_000, 60_000, 35_000],
  [1, 58_000, 60_000, 60_000],
  [1, undefined, 1_500, 1_500],
  [0, undefined, 1_000, 1_000],
  [0, undefined, 999, undefined],
  [0.5, 10_000, -5, undefined],
])(
  'a service that is away, at %d, asking for %s, with %d ms left: %s',
  (random, retryAfterMs, leftMs, pause) => {
    expect(waitForServiceMs({ random, leftMs, ...(retryAfterMs !== undefined && { retryAfterMs }) })).toBe(
      pause,
    );
  },
);
