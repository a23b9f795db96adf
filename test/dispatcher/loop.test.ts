import { beforeEach, expect, test } from 'vitest';
import { startLoop } from '../../src/dispatcher/loop.ts';
import { createLogger } from '../../src/telemetry/logger.ts';

const lines: { message: string; level: string }[] = [];
beforeEach(() => void lines.splice(0));
const logger = createLogger({
  level: 'DEBUG',
  format: 'json',
  service: 'test',
  destination: { write: (line) => lines.push(JSON.parse(line) as { message: string; level: string }) },
});
const hour = 3_600_000;

test('a loop runs at once, and again after its pause', async () => {
  let rounds = 0;
  const loop = startLoop({ name: 'l', everyMs: 1, logger, run: () => Promise.resolve(void (rounds += 1)) });

  expect(rounds).toBe(1);
  await expect.poll(() => rounds).toBeGreaterThan(3);
  await loop.stop();
});

test('a woken loop does not wait for its pause', async () => {
  let rounds = 0;
  const loop = startLoop({
    name: 'l',
    everyMs: hour,
    logger,
    run: () => Promise.resolve(void (rounds += 1)),
  });
  await expect
    .poll(() => {
      loop.wake();
      return rounds;
    })
    .toBeGreaterThan(2);
  await loop.stop();
});

test('rounds never overlap, and any number of wakes in a round makes one more', async () => {
  const ends: (() => void)[] = [];
  const run = () => new Promise<void>((resolve) => ends.push(resolve));
  const loop = startLoop({ name: 'l', everyMs: hour, logger, run });

  loop.wake();
  loop.wake();
  expect(ends).toHaveLength(1);
  ends[0]!();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]!();
  const stopped = loop.stop();
  await stopped;

  expect(ends).toHaveLength(2);
});

test('what wakes a loop that rests waits for the end of the rest', async () => {
  const ends: (() => void)[] = [];
  const run = () => new Promise<void>((resolve) => ends.push(resolve));
  const loop = startLoop({ name: 'l', everyMs: 0, restMs: hour, logger, run });
  loop.wake();
  ends[0]!();
  await new Promise(setImmediate);

  loop.wake();
  await loop.stop();

  expect(ends).toHaveLength(1);
});

test('a stopped loop finishes its round and begins no other, woken or not', async () => {
  const ends: (() => void)[] = [];
  const run = () => new Promise<void>((resolve) => ends.push(resolve));
  const loop = startLoop({ name: 'l', everyMs: 0, logger, run });
  loop.wake();

  let isStopped = false;
  const stopped = loop.stop().then(() => (isStopped = true));
  await Promise.resolve();
  expect(isStopped).toBe(false);
  ends[0]!();
  await stopped;
  loop.wake();

  expect(ends).toHaveLength(1);
});

test('a round that fails is logged and the next one runs', async () => {
  let rounds = 0;
  const run = () => {
    rounds += 1;
    return rounds <= 2 ? Promise.reject(new Error('boom')) : Promise.resolve();
  };
  const loop = startLoop({ name: 'l', everyMs: 1, logger, run });

  await expect.poll(() => rounds).toBeGreaterThan(3);
  await loop.stop();
  expect(lines.map(({ level }) => level)).toEqual(['ERROR', 'ERROR']);
});

test('an outage of Postgres is said once, and its end too', async () => {
  let rounds = 0;
  const outage = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  const run = () => {
    rounds += 1;
    return rounds <= 4 ? Promise.reject(outage) : Promise.resolve();
  };
  const loop = startLoop({ name: 'l', everyMs: 1, logger, run });

  await expect.poll(() => rounds).toBeGreaterThan(6);
  await loop.stop();
  expect(lines.map(({ message }) => message)).toEqual([
    'A round of background work failed',
    'Postgres answers again',
  ]);
});
