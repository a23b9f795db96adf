import { expect, test } from 'vitest';
import { createServingLog, intersection, lengthOf, servedFor, union } from '../../chaos/serving.ts';

test('what went up and down is kept as intervals, and saying it twice changes nothing', () => {
  let now = 0;
  const log = createServingLog(() => now);
  for (const [at, turn] of [
    [1, 'up'],
    [2, 'up'],
    [5, 'down'],
    [6, 'down'],
    [9, 'up'],
  ] as const) {
    now = at;
    log[turn]();
  }

  expect(log.intervals).toEqual([
    { fromMs: 1, toMs: 5 },
    { fromMs: 9, toMs: Infinity },
  ]);
});

test('one of two serves in the union, both in the intersection', () => {
  const a = [
    { fromMs: 0, toMs: 10 },
    { fromMs: 20, toMs: 30 },
  ];
  const b = [{ fromMs: 5, toMs: 22 }];

  expect(union([a, b])).toEqual([{ fromMs: 0, toMs: 30 }]);
  expect(union([a, []])).toEqual(a);
  expect(intersection(a, b)).toEqual([
    { fromMs: 5, toMs: 10 },
    { fromMs: 20, toMs: 22 },
  ]);
});

test('only time in one piece counts as time in which a task could have ended', () => {
  const intervals = [
    { fromMs: 0, toMs: 3_000 },
    { fromMs: 4_000, toMs: 5_000 },
    { fromMs: 9_000, toMs: Infinity },
  ];

  expect(servedFor(intervals, { fromMs: 1_000, ms: 2_000 })).toBe(3_000);
  expect(servedFor(intervals, { fromMs: 1_500, ms: 2_000 })).toBe(11_000);
  expect(servedFor(intervals, { fromMs: 20_000, ms: 2_000 })).toBe(22_000);
  expect(servedFor(intervals.slice(0, 2), { fromMs: 2_000, ms: 2_000 })).toBeUndefined();
});

test('the length of intervals is counted within a span', () => {
  const intervals = [
    { fromMs: 0, toMs: 10 },
    { fromMs: 20, toMs: Infinity },
  ];

  expect(lengthOf(intervals, { fromMs: 5, toMs: 30 })).toBe(15);
});
