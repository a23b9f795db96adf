import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createEmptyTestDatabase } from '../support/database.ts';
import {
  freePort,
  startProcesses,
  waitUntilReady,
  type OrchestratorProcess,
  type OrchestratorProcesses,
} from '../support/processes.ts';

let system: OrchestratorProcesses;
let otherApi: OrchestratorProcess;
let urls: [string, string];
beforeAll(async () => {
  system = await startProcesses({
    databaseUrl: await createEmptyTestDatabase(),
    temporalAddress: inject('temporalAddress'),
    env: {
      ORCHESTRATOR_CLIENT_REQUESTS_PER_MINUTE: '1',
      ORCHESTRATOR_CLIENT_REQUEST_BURST: '3',
      ORCHESTRATOR_ADDRESS_REQUESTS_PER_MINUTE: '1',
      ORCHESTRATOR_ADDRESS_REQUEST_BURST: '5',
      ORCHESTRATOR_TRUSTED_PROXIES: '127.0.0.1',
    },
  });
  const port = String(await freePort());
  otherApi = await system.more({ script: 'server.js', env: { ORCHESTRATOR_PORT: port } });
  urls = [system.url, `http://127.0.0.1:${port}`];
  await waitUntilReady(urls[1], [otherApi]);
}, 120_000);
afterAll(async () => {
  await otherApi.terminate();
  await system.stop();
});

test('two processes of the API hold a client, and behind a proxy an address, to the limits that are configured', async () => {
  const answers: number[] = [];
  const names = ['a', 'a', 'a', 'a', 'b', 'c', 'd'];
  for (const [index, name] of names.entries()) {
    const headers = { 'x-client-id': name, 'x-forwarded-for': '203.0.113.9' };
    answers.push((await fetch(`${urls[index % 2]}/tasks`, { headers })).status);
  }
  const elsewhere = await fetch(`${urls[0]}/tasks`, {
    headers: { 'x-client-id': 'd', 'x-forwarded-for': '203.0.113.10' },
  });

  expect(answers).toEqual([200, 200, 200, 429, 200, 200, 429]);
  expect(elsewhere.status).toBe(200);
});
