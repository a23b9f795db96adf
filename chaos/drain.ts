import { setTimeout as sleep } from 'node:timers/promises';
import { countOpenTasks, countOpenWorkflows } from './stored.ts';

/** Above the longest `max_time_seconds` of a shape, with room for a machine that is busy. */
const tasksWithinMs = 150_000;
/** A workflow whose task has ended may be retrying an activity, up to 60 s apart, before it hears of that. */
const workflowsWithinMs = 90_000;
/** A client whose task has ended hears of it within seconds. */
const clientsWithinMs = 30_000;

/** Waits until tasks, workflows and clients are done, each for as long as it may take at most: what is not done then never will be. */
export async function drain({
  databaseUrl,
  temporalAddress,
  clients,
  signal,
}: {
  databaseUrl: string;
  temporalAddress: string;
  clients: Promise<unknown>;
  signal: AbortSignal;
}): Promise<void> {
  await untilNone(() => countOpenTasks(databaseUrl), { withinMs: tasksWithinMs, signal });
  // Clients that hear of an end may have something done again.
  await Promise.race([clients, sleep(clientsWithinMs, undefined, { signal }).catch(() => undefined)]);
  await untilNone(() => countOpenTasks(databaseUrl), { withinMs: tasksWithinMs, signal });
  await untilNone(() => countOpenWorkflows(temporalAddress), { withinMs: workflowsWithinMs, signal });
}

async function untilNone(
  count: () => Promise<number>,
  { withinMs, signal }: { withinMs: number; signal: AbortSignal },
): Promise<void> {
  const giveUpAt = Date.now() + withinMs;
  while (!signal.aborted && Date.now() < giveUpAt) {
    if ((await count()) === 0) return;
    await sleep(500, undefined, { signal }).catch(() => undefined);
  }
}
