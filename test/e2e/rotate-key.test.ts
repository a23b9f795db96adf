import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createEmptyTestDatabase } from '../support/database.ts';
import { createHttpClient, type TaskAnswer } from '../support/http-client.ts';
import { startProcesses, type OrchestratorProcesses } from '../support/processes.ts';

let databaseUrl: string;
let running: OrchestratorProcesses | undefined;
beforeAll(async () => {
  databaseUrl = await createEmptyTestDatabase();
});
afterAll(() => running?.stop());

const email = 'ragnhild.aas@fjordpost.example';
const [oldKey, newKey] = [1, 2].map(() => randomBytes(32).toString('base64')) as [string, string];
const withOld = { ORCHESTRATOR_MASTER_KEY: oldKey };
const accepting = { ORCHESTRATOR_MASTER_KEY: oldKey, ORCHESTRATOR_PREVIOUS_MASTER_KEYS: newKey };
const withBoth = { ORCHESTRATOR_MASTER_KEY: newKey, ORCHESTRATOR_PREVIOUS_MASTER_KEYS: oldKey };
const withNew = { ORCHESTRATOR_MASTER_KEY: newKey };
const submission = { goal: `Extract the emails from the note of ${email}`, context: { note: email } };

test('a master key is replaced step by step; originals, repeated submissions and a wrong key stay what they were', async () => {
  const task = await withKeys(withOld, ({ url }) => submit(url));
  await withKeys(withBoth, async (system) => {
    const besideIt = await system.more({ script: 'worker.js', env: accepting });
    await system.worker.terminate();
    const sealedAnew = await submit(system.url, 'under the new key');
    expect(sealedAnew.results[0]?.result_data).toMatchObject({ output: { emails: [email] } });
    await besideIt.terminate();
    const rotation = await system.more({ script: 'cli.js', args: ['vault', 'rotate'] });
    expect(await rotation.ended()).toBe(0);
    expect(rotation.output()).toContain('Nothing is left under another key');
  });

  await withKeys(withNew, async (system) => {
    const again = await submit(system.url);
    expect([again.task_id, again.goal]).toEqual([task.task_id, submission.goal]);
    for (const script of ['server.js', 'worker.js']) {
      const wrong = await system.more({ script, env: withOld });
      expect(await wrong.ended()).toBe(78);
      expect(wrong.output()).toContain('ORCHESTRATOR_PREVIOUS_MASTER_KEYS');
    }
  });
}, 120_000);

async function withKeys<T>(
  env: Record<string, string>,
  use: (system: OrchestratorProcesses) => Promise<T>,
): Promise<T> {
  running = await startProcesses({ databaseUrl, temporalAddress: inject('temporalAddress'), env });
  const result = await use(running);
  await running.stop();
  running = undefined;
  return result;
}

/** With one key it is accepted once, and repeated after it. */
async function submit(url: string, key = 'across the rotation'): Promise<TaskAnswer> {
  const http = createHttpClient(url);
  const response = await http.post('/submit', submission, { 'idempotency-key': key });
  return http.untilEnded(((await response.json()) as TaskAnswer).task_id);
}
