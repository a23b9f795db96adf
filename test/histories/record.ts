import { randomUUID } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { runTask } from '../../src/workflows/run-task.ts';
import { fakeActivities } from '../support/fake-activities.ts';
import { connectTestTemporal, type TestTemporal } from '../support/temporal.ts';
import { shapes, type Shape } from './shapes.ts';

let temporal: TestTemporal;
beforeAll(async () => {
  temporal = await connectTestTemporal();
});
afterAll(() => temporal.close());

// What is there stays: histories of earlier workflows are those that must go on replaying.
const missing = Object.entries(shapes).filter(([name]) => !existsSync(fileOf(name)));

test.for(missing)('records %s', async ([name, shape]) => {
  writeFileSync(fileOf(name), `${JSON.stringify(await record(shape()), undefined, 1)}\n`);
});

function fileOf(name: string): URL {
  return new URL(`${name}.json`, import.meta.url);
}

async function record({ signals = [], ...script }: Shape): Promise<unknown> {
  const { client, taskQueue } = temporal;
  const { activities, calls } = fakeActivities(script);
  const taskId = randomUUID();
  const history = await temporal.withWorker(activities, async () => {
    const handle = await client.workflow.start<typeof runTask>('runTask', {
      workflowId: `task-${taskId}`,
      taskQueue,
      args: [{ taskId, worksLocally: true }],
    });
    for (const { after, send } of signals) {
      await expect.poll(() => calls, { timeout: 20_000 }).toContain(after);
      await send(handle);
    }
    await handle.result();
    return handle.fetchHistory();
  });
  return JSON.parse(historyToJSON(history).replaceAll(taskQueue, 'octollm'), withoutMachine);
}

/** The names of this machine and of its processes are nobody's business. */
function withoutMachine(key: string, value: unknown): unknown {
  if (key === 'identity') return 'worker';
  if (key === 'stackTrace') return '';
  const isSticky = typeof value === 'object' && value !== null && 'kind' in value && 'normalName' in value;
  return isSticky ? { ...value, name: 'sticky' } : value;
}
