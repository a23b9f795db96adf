import { expect, it } from 'vitest';
import { limitSandbox } from '../../../src/arms/executor/sandbox/limit-sandbox.ts';
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
