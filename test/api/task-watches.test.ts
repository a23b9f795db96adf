import { expect, test } from 'vitest';
import { createTaskWatches } from '../../src/api/task-watches.ts';
import type { Notifications } from '../../src/storage/notifications.ts';

type Listener = Parameters<Notifications['subscribe']>[0];

test('an end that was heard of before the task is watched wakes whoever watches it', async () => {
  const { watches, tell } = startWatches();
  tell({ taskId: 'ended', type: 'task.completed' });
  tell({ taskId: 'goes on', type: 'step.completed' });

  expect(await wokenWithin(20, watches.watch('ended'))).toBe(true);
  expect(await wokenWithin(20, watches.watch('goes on'))).toBe(false);
});

test('a watch hears what happens after it, of its task alone', async () => {
  const { watches, tell } = startWatches();
  const [mine, other] = [watches.watch('mine'), watches.watch('other')];
  tell({ taskId: 'mine', type: 'step.completed' });

  expect(await wokenWithin(20, mine)).toBe(true);
  expect(await wokenWithin(20, other)).toBe(false);
});

function startWatches() {
  const listeners: Listener[] = [];
  const subscribe = (listener: Listener) => {
    listeners.push(listener);
    return () => undefined;
  };
  const notifications = { subscribe, subscribeOutput: () => () => undefined } as unknown as Notifications;
  const watches = createTaskWatches({ notifications, draining: new AbortController().signal });
  const tell: Listener = (event) => {
    for (const listener of listeners) listener(event);
  };
  return { watches, tell };
}

/** Whether it was the watch that woke, rather than the time that ran out. */
async function wokenWithin(ms: number, watch: { changed: (timeoutMs: number) => Promise<void> }) {
  const never = 60_000;
  const timeout = new Promise<false>((resolve) => setTimeout(() => resolve(false), ms));
  return Promise.race([watch.changed(never).then(() => true), timeout]);
}
