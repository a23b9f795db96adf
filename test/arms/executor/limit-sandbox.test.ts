import { describe, expect, it } from 'vitest';
import { limitSandbox, sandboxPlaces } from '../../../src/arms/executor/sandbox/limit-sandbox.ts';
import { createSandbox, type Sandbox } from '../../../src/arms/executor/sandbox/sandbox.ts';
import { deferred } from '../../support/deferred.ts';

const { signal } = new AbortController();
const job = (code: string, stopped = signal) => ({ code, input: null, signal: stopped });

/** Jobs that end when they are told to, in the order in which they began. */
function heldSandbox() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const sandbox: Sandbox = async ({ code }) => {
    begun.push(code);
    const end = deferred();
    ends.push(() => end.resolve());
    await end.promise;
    return code;
  };
  return { sandbox, begun, endNext: () => ends.shift()?.() };
}

it('as many run at once as may, and the others in the order in which they came', async () => {
  const { sandbox, begun, endNext } = heldSandbox();
  const limited = limitSandbox(sandbox, 2);
  const all = ['a', 'b', 'c', 'd'].map((code) => limited(job(code)));
  await expect.poll(() => begun).toEqual(['a', 'b']);

  endNext();
  await expect.poll(() => begun).toEqual(['a', 'b', 'c']);
  endNext();
  await expect.poll(() => begun).toEqual(['a', 'b', 'c', 'd']);
  endNext();
  endNext();
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
});

it('who is told to stop while waiting leaves the line, and its place is not lost', async () => {
  const { sandbox, begun, endNext } = heldSandbox();
  const limited = limitSandbox(sandbox, 1);
  const first = limited(job('first'));
  const stop = new AbortController();
  const leaving = limited(job('leaving', stop.signal));
  const last = limited(job('last'));

  stop.abort(new Error('stopped'));
  await expect(leaving).rejects.toThrow('stopped');
  endNext();
  await first;
  await expect.poll(() => begun).toEqual(['first', 'last']);
  endNext();
  expect(await last).toBe('last');
});

it('a job that fails makes room for the next, with real processes', async () => {
  const limited = limitSandbox(createSandbox(), 1);
  const [failed, after] = await Promise.allSettled([
    limited(job('throw new Error("no")')),
    limited(job('return 42')),
  ]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { code: 'TASK_EXECUTION_FAILED' } });
  expect(after).toEqual({ status: 'fulfilled', value: 42 });
});

it.each([
  [1, 2],
  [2, 2],
  [16, 16],
])('on %i cores %i jobs have a place', (cores, places) => {
  expect(sandboxPlaces(cores)).toBe(places);
});

describe('real processes under a cap of two', () => {
  /** Counts the processes alive at the same time: a job holds one from its begin to its end. */
  function counted() {
    const sandbox = createSandbox();
    const seen = { alive: 0, most: 0, begun: 0 };
    const counting: Sandbox = async (each) => {
      seen.begun += 1;
      seen.alive += 1;
      seen.most = Math.max(seen.most, seen.alive);
      try {
        return await sandbox(each);
      } finally {
        seen.alive -= 1;
      }
    };
    return { limited: limitSandbox(counting, 2), seen };
  }
  const endless = 'while (true) {}';

  it('are never more than two, and each answers its own job', async () => {
    const { limited, seen } = counted();
    const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => limited(job(`return ${n} * 10`))));
    expect(answers).toEqual([10, 20, 30, 40, 50]);
    expect(seen).toEqual({ alive: 0, most: 2, begun: 5 });
  });

  it('a job aborted in the queue starts none, and those behind it still run', async () => {
    const { limited, seen } = counted();
    const running = new AbortController();
    const queued = new AbortController();
    const held = [1, 2].map(() => limited(job(endless, running.signal)));
    const ended = held.map((one) => expect(one).rejects.toThrow('held long enough'));
    const leaving = limited(job('return "never"', queued.signal));
    const behind = limited(job('return "behind"'));

    queued.abort(new Error('no longer wanted'));
    await expect(leaving).rejects.toThrow('no longer wanted');
    expect(seen.begun).toBe(2);
    running.abort(new Error('held long enough'));
    await Promise.all(ended);
    expect(await behind).toBe('behind');
    expect(seen).toEqual({ alive: 0, most: 2, begun: 3 });
  });

  it('all who are aborted while waiting leave both places to those who come after', async () => {
    const { limited, seen } = counted();
    const stop = new AbortController();
    const all = Array.from({ length: 6 }, () => limited(job(endless, stop.signal)));
    stop.abort(new Error('stopped'));
    const ends = await Promise.allSettled(all);
    expect(ends.map((end) => end.status === 'rejected' && (end.reason as Error).message)).toEqual(
      Array.from({ length: 6 }, () => 'stopped'),
    );
    expect(seen).toMatchObject({ alive: 0, begun: 2 });
    expect(await Promise.all([limited(job('return 1')), limited(job('return 2'))])).toEqual([1, 2]);
    expect(seen.most).toBe(2);
  });
});
