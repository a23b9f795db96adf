import { expect, inject, onTestFinished, test } from 'vitest';
import { createEmptyTestDatabase } from '../support/database.ts';
import { answer, startFakeReflex } from '../support/fake-reflex.ts';
import { createHttpClient } from '../support/http-client.ts';
import { startProcesses } from '../support/processes.ts';

test('readiness tells of a Reflex service that is away; every task submitted meanwhile ends satisfied when it is back', async () => {
  const reflex = await startFakeReflex(() => ({ kind: 'drop' }));
  onTestFinished(() => reflex.close());
  const system = await startProcesses({
    databaseUrl: await createEmptyTestDatabase(),
    temporalAddress: inject('temporalAddress'),
    env: { ORCHESTRATOR_REFLEX_URL: reflex.baseUrl },
  });
  onTestFinished(() => system.stop());
  const http = createHttpClient(system.url);
  const reflexCheck = async () => {
    const response = await fetch(`${system.url}/ready`);
    const { ready, checks } = (await response.json()) as { ready: boolean; checks: { reflex: string } };
    return { ready, reflex: checks.reflex };
  };
  expect(await reflexCheck()).toEqual({ ready: true, reflex: 'ok' });

  const sums = [1, 2, 3, 4, 5, 6];
  const ids = await Promise.all(sums.map((n) => http.submit({ goal: `What is ${n} + ${n}?` })));
  await expect.poll(reflexCheck, { timeout: 30_000 }).toEqual({ ready: true, reflex: 'down' });
  const late = await http.submit({ goal: 'What is 7 + 7?' });
  const asked = reflex.requests.length;
  reflex.script(() => answer());

  // The breaker leaves the service alone for 60 s.
  const all = [...ids, late];
  const outcomes = async () =>
    (await Promise.all(all.map((id) => http.task(id)))).map(({ outcome }) => outcome);
  await expect.poll(outcomes, { timeout: 100_000, interval: 500 }).toEqual(all.map(() => 'satisfied'));
  await expect.poll(reflexCheck, { timeout: 10_000 }).toEqual({ ready: true, reflex: 'ok' });
  expect(reflex.requests.length - asked).toBe(all.length);
}, 180_000);
