import { expect, test } from 'vitest';
import { lastLook } from '../../src/models/last-look.ts';

test('a deadline that passed while the process stood still is heard before a call begins', async () => {
  const deadline = new AbortController();
  const reason = new Error('over');
  setTimeout(() => deadline.abort(reason), 5);
  standStill(30);

  expect(deadline.signal.aborted).toBe(false);
  await expect(lastLook(deadline.signal)).rejects.toBe(reason);
});

test('while there is time the call may begin', async () => {
  await expect(lastLook(new AbortController().signal)).resolves.toBeUndefined();
});

/** As under SIGSTOP: time passes and no timer fires. */
function standStill(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}
