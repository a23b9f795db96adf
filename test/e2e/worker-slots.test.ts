import { afterEach, beforeEach, expect, inject, onTestFinished, test } from 'vitest';
import { createDatabase } from '../../src/storage/database.ts';
import { createEmptyTestDatabase } from '../support/database.ts';
import { deferred, type Deferred } from '../support/deferred.ts';
import { startFakeProvider, type FakeProvider } from '../support/fake-provider.ts';
import { createHttpClient, until } from '../support/http-client.ts';
import { startProcesses } from '../support/processes.ts';
import { sumPlan, sumTask } from '../support/sum-task.ts';

let provider: FakeProvider;
let answered: Deferred;
let atOnce: number;
beforeEach(async () => {
  answered = deferred();
  atOnce = 0;
  let open = 0;
  provider = await startFakeProvider(async () => {
    open += 1;
    atOnce = Math.max(atOnce, open);
    await answered.promise;
    open -= 1;
    return sumPlan;
  });
});
afterEach(() => provider.close());

test.for(['fixed', 'resources'])(
  'a worker with slots that are %s runs no more activities at once than it is told, and all of them in the end',
  async (slots) => {
    const databaseUrl = await createEmptyTestDatabase();
    const system = await startProcesses({
      databaseUrl,
      temporalAddress: inject('temporalAddress'),
      env: {
        ORCHESTRATOR_MODEL_BASE_URL: provider.baseUrl,
        ORCHESTRATOR_MODEL_NAME: 'fake',
        ORCHESTRATOR_WORKER_SLOTS: slots,
        ORCHESTRATOR_WORKER_MAX_ACTIVITIES: '2',
        // Every other workflow is replayed whenever something happens to it.
        ORCHESTRATOR_WORKER_CACHED_WORKFLOWS: '1',
      },
    });
    onTestFinished(() => system.stop());
    const http = createHttpClient(system.url);
    const db = createDatabase({ url: databaseUrl, poolSize: 1 });
    onTestFinished(() => db.destroy());

    const taskIds = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => http.submit(sumTask(name))));
    await until(
      () => db.selectFrom('workers').select(['running', 'slots']).execute(),
      ([worker]) => worker?.running === 2 && worker.slots === 2 && provider.requests.length === 2,
    );
    answered.resolve();

    const ended = await Promise.all(taskIds.map((taskId) => http.untilEnded(taskId)));
    expect(ended.map(({ status }) => status)).toEqual(taskIds.map(() => 'completed'));
    expect(atOnce).toBe(2);
  },
);
