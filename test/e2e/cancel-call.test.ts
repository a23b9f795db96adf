import { afterEach, beforeEach, expect, inject, onTestFinished, test } from 'vitest';
import { createEmptyTestDatabase } from '../support/database.ts';
import { startFakeProvider, type FakeProvider } from '../support/fake-provider.ts';
import { createHttpClient, type TaskAnswer } from '../support/http-client.ts';
import { startOwnTemporal } from '../support/own-temporal.ts';
import { startProcesses } from '../support/processes.ts';

let provider: FakeProvider;
beforeEach(async () => {
  provider = await startFakeProvider(() => ({ kind: 'silence' }));
});
afterEach(() => provider.close());

const rounds = 3;

test('a cancel closes the socket of the model call in flight within a second', async () => {
  const delays = await cancelDelays(inject('temporalAddress'));

  expect(Math.max(...delays)).toBeLessThan(1_000);
});

test('where Temporal pushes no cancel, the next heartbeat brings it: the socket is closed within two seconds', async () => {
  const temporal = await startOwnTemporal({
    'system.enableCancelActivityWorkerCommand': false,
    'frontend.WorkerCommandsEnabled': false,
  });
  onTestFinished(() => temporal.close());

  const delays = await cancelDelays(temporal.address);

  expect(Math.max(...delays)).toBeLessThan(2_000);
}, 120_000);

/** Milliseconds from the request to cancel until the provider sees the socket close, one task after the other. */
async function cancelDelays(temporalAddress: string): Promise<number[]> {
  const system = await startProcesses({
    databaseUrl: await createEmptyTestDatabase(),
    temporalAddress,
    env: { ORCHESTRATOR_MODEL_BASE_URL: provider.baseUrl, ORCHESTRATOR_MODEL_NAME: 'fake' },
  });
  onTestFinished(() => system.stop());
  const http = createHttpClient(system.url);
  const delays: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const taskId = await http.submit({ goal: `Write a poem about the sea, number ${round}` });
    await provider.nextSilence();
    const begun = performance.now();
    const [response] = await Promise.all([http.post(`/tasks/${taskId}/cancel`), provider.nextAbandoned()]);
    delays.push(Math.round(performance.now() - begun));
    expect(response.status).toBe(202);
    expect(await http.untilEnded(taskId)).toMatchObject<Partial<TaskAnswer>>({ status: 'cancelled' });
  }
  expect(provider.requests).toHaveLength(rounds);
  console.log(`From the cancel to the closed socket: ${delays.join(', ')} ms`);
  return delays;
}
