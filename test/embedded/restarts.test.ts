import { expect, test } from 'vitest';
import { createRestarts } from '../../src/embedded/restarts.ts';

test('a process is started again three times, each time later, and then no more', () => {
  const restarts = createRestarts(() => 1_000_000);
  expect([1, 2, 3, 4].map(() => restarts.nextDelayMs())).toEqual([1_000, 2_000, 4_000, undefined]);
});

test('an end that lies more than a minute back is forgotten', () => {
  let now = 1_000_000;
  const restarts = createRestarts(() => now);
  for (let end = 0; end < 10; end += 1) {
    expect(restarts.nextDelayMs()).toBe(1_000);
    now += 60_001;
  }
});
