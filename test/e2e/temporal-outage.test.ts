import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type Database } from '../../src/storage/database.ts';
import { createEmptyTestDatabase } from '../support/database.ts';
import { deferred, type Deferred } from '../support/deferred.ts';
import { json, startFakeProvider, type FakeProvider, type Reply } from '../support/fake-provider.ts';
import { createHttpClient, until } from '../support/http-client.ts';
import { startOwnTemporal, type OwnTemporal } from '../support/own-temporal.ts';
import { startProcesses, type OrchestratorProcesses } from '../support/processes.ts';

// Longer than a worker tries to report a result (10 s) and than Temporal waits for a heartbeat (10 s).
const outageMs = Number(process.env['OUTAGE_SECONDS'] ?? 60) * 1_000;

const explanation = 'It adds two numbers and returns what they come to.';
const answers: Record<string, (word: string) => Reply> = {
  plan: (word) =>
    json({
      rationale: 'The coder explains it.',
      cannot: null,
      confidence: 0.9,
      steps: [
        {
          action: 'Explain the function',
          capability: 'code',
          input_json: JSON.stringify({
            request_type: 'explain',
            language: 'JavaScript',
            instruction: `Explain the function for the ${word} report`,
            existing_code: { from: 'context', path: 'code' },
          }),
          depends_on: [],
        },
      ],
    }),
  read_code: () => json({ explanation }),
  verdicts: () =>
    json({ verdicts: [{ criterion: 1, verdict: 'passed', quote: explanation, reason: 'It does.' }] }),
};
const purposes = Object.keys(answers);

let temporal: OwnTemporal;
let provider: FakeProvider;
let system: OrchestratorProcesses;
let http: ReturnType<typeof createHttpClient>;
let db: Database;
const calls: string[] = [];
const gates = new Map<string, Deferred>();
beforeAll(async () => {
  temporal = await startOwnTemporal();
  provider = await startFakeProvider(async ({ prompt, purpose = '' }) => {
    const word = /for the (\w+) report/.exec(prompt)?.[1] ?? '';
    calls.push(`${word} ${purpose}`);
    await gates.get(`${word} ${purpose}`)?.promise;
    return answers[purpose]?.(word) ?? { kind: 'status', status: 400 };
  });
  const databaseUrl = await createEmptyTestDatabase();
  system = await startProcesses({
    databaseUrl,
    temporalAddress: temporal.address,
    env: { ORCHESTRATOR_MODEL_BASE_URL: provider.baseUrl, ORCHESTRATOR_MODEL_NAME: 'fake' },
  });
  http = createHttpClient(system.url);
  db = createDatabase({ url: databaseUrl, poolSize: 1 });
}, 120_000);
afterAll(async () => {
  await system.stop();
  await db.destroy();
  await provider.close();
  await temporal.close();
});

test(
  'Temporal is away in the middle of model calls, and none is made again whose result was stored',
  async () => {
    // Each is held in one call of its task: answered while Temporal is away, or once it is back.
    const early = await Promise.all(purposes.map((purpose) => submitHeldIn(purpose, 'early')));
    const late = await Promise.all(purposes.map((purpose) => submitHeldIn(purpose, 'late')));
    await until(
      () => Promise.resolve([...early, ...late].filter(({ key }) => !calls.includes(key))),
      (missing) => missing.length === 0,
    );

    await temporal.server.kill();
    const backAt = performance.now() + outageMs;
    for (const { key } of early) gates.get(key)?.resolve();
    await until(
      () => Promise.all(early.map(({ taskId }) => succeededAttempts(taskId))),
      (counts) => counts.every((count, index) => count === index + 1),
    );
    await sleep(backAt - performance.now());
    await temporal.server.start();
    for (const { key } of late) gates.get(key)?.resolve();

    for (const { taskId } of [...early, ...late]) {
      const task = await http.untilEnded(taskId);
      expect(task).toMatchObject({ status: 'completed', outcome: 'satisfied' });
    }
    // Their results were stored while nobody could be told of them.
    for (const { word } of early)
      expect(callsOf(word)).toEqual(purposes.map((purpose) => `${word} ${purpose}`));
    for (const { taskId, word } of [...early, ...late]) {
      const attempts = await attemptsOf(taskId);
      expect(callsOf(word)).toHaveLength(attempts.length);
      // Nothing is begun once there is a result.
      const lastOfEach = new Map(attempts.map(({ stepId, ending }) => [stepId, ending]));
      expect([...lastOfEach.values()]).toEqual(purposes.map(() => 'succeeded'));
      expect(attempts.filter(({ ending }) => ending === 'succeeded')).toHaveLength(purposes.length);
    }
    const again = late.map(({ word }) => callsOf(word).length - purposes.length);
    console.log(
      `${outageMs / 1_000} s without Temporal; calls in flight all the while, made again: ${again.join(', ')}`,
    );
  },
  outageMs + 120_000,
);

async function submitHeldIn(purpose: string, when: 'early' | 'late') {
  const word = `${when}${purpose.replace('_', '')}`;
  const key = `${word} ${purpose}`;
  gates.set(key, deferred());
  const taskId = await http.submit({
    goal: `Say what this function does for the ${word} report`,
    context: { code: 'const add = (a, b) => a + b;' },
    acceptance_criteria: ['The tone is friendly and calm'],
    budget: { max_tokens: 100_000 },
  });
  return { taskId, word, key };
}

function callsOf(word: string): string[] {
  return calls.filter((call) => call.startsWith(`${word} `));
}

function attemptsOf(taskId: string) {
  return db
    .selectFrom('attempts')
    .select(['stepId', 'ending'])
    .where('taskId', '=', taskId)
    .orderBy('openedAt')
    .execute();
}

async function succeededAttempts(taskId: string): Promise<number> {
  return (await attemptsOf(taskId)).filter(({ ending }) => ending === 'succeeded').length;
}
