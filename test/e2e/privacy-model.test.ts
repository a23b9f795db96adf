import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  byPurpose,
  inTurn,
  json,
  startFakeProvider,
  text,
  type FakeProvider,
} from '../support/fake-provider.ts';
import { createHttpClient } from '../support/http-client.ts';
import { startProcesses, type OrchestratorProcesses } from '../support/processes.ts';
import { findPlanted, placesOf } from './support/find-planted.ts';

let database: TestDatabase;
let provider: FakeProvider;
let system: OrchestratorProcesses;
let http: ReturnType<typeof createHttpClient>;
beforeAll(async () => {
  provider = await startFakeProvider(() => ({ kind: 'silence' }));
  database = await createTestDatabase();
  system = await startProcesses({
    databaseUrl: database.url,
    temporalAddress: inject('temporalAddress'),
    env: {
      ORCHESTRATOR_LOG_LEVEL: 'DEBUG',
      ORCHESTRATOR_MODEL_BASE_URL: provider.baseUrl,
      ORCHESTRATOR_MODEL_NAME: 'fake',
    },
  });
  http = createHttpClient(system.url);
});
afterAll(async () => {
  await system.stop();
  await provider.close();
  await database.close();
});

// Fictitious, of valid form. What a client writes, and what a model makes up.
const ofClient = {
  email: 'ragnhild.aas@fjordpost.example',
  phone: '+47 22 84 55 31',
  card: '4539-5787-6362-1486',
  iban: 'NO93 8601 1117 947',
  ssn: '536-22-8175',
};
const ofModel = { email: 'torbjorn.vik@havnekontor.example', phone: '+47 22 84 77 09' };
const planted = [...Object.values(ofClient), ...Object.values(ofModel)];

const context = {
  note: `${ofClient.email} rents berth 12. Ring ${ofClient.phone}. Card ${ofClient.card}, IBAN ${ofClient.iban}, SSN ${ofClient.ssn}.`,
  [ofClient.email]: 'berth 12',
};
const plan = json({
  rationale: `As ${ofModel.email} said.`,
  cannot: null,
  confidence: 0.9,
  steps: [
    {
      action: `Ask ${ofModel.email}`,
      capability: 'answer_question',
      input_json: JSON.stringify({ query: `Who rents berth 12, ${ofModel.email}?` }),
      depends_on: [],
    },
  ],
});
const answer = text(`Berth 12 is rented, says ${ofModel.email}, ${ofModel.phone} [1].`);
const verdict = json({
  verdicts: [{ criterion: 1, verdict: 'passed', quote: ofModel.phone, reason: `So says ${ofModel.email}.` }],
});

test('what client and model write of persons reaches no prompt and nothing that is kept, through retries, failures and cancels', async () => {
  const retried = await run({
    plan: inTurn({ kind: 'status', status: 500, text: ofModel.email }, plan),
    text: inTurn({ kind: 'half' }, answer),
    verdicts: () => verdict,
  });
  expect(retried).toMatchObject({ status: 'completed' });
  expect(JSON.stringify(retried.results)).toContain(ofModel.email);

  const failed = await run({
    plan: () => plan,
    text: () => ({ kind: 'status', status: 400, text: `no such user ${ofModel.email}` }),
    verdicts: () => verdict,
  });
  expect(failed.status).not.toBe('cancelled');

  const cancelled = await submit({ plan: () => plan, text: () => ({ kind: 'silence' }) });
  await provider.nextSilence();
  await http.post(`/tasks/${cancelled}/cancel`);
  expect(await http.untilEnded(cancelled)).toMatchObject({ status: 'cancelled' });

  const taskIds = [retried.task_id, failed.task_id, cancelled];
  const temporalAddress = inject('temporalAddress');
  const places = await placesOf({ db: database.db, system, temporalAddress, taskIds });
  const prompts = provider.requests.map(({ system: rules, prompt }) => `${rules}\n${prompt}`).join('\n');
  expect(prompts).toContain('[EMAIL_1]');
  expect(findPlanted({ ...places, prompts }, planted)).toEqual([]);
});

async function run(scripts: Parameters<typeof byPurpose>[0]) {
  return http.untilEnded(await submit(scripts));
}

let submitted = 0;
function submit(scripts: Parameters<typeof byPurpose>[0]): Promise<string> {
  provider.script(byPurpose(scripts));
  submitted += 1;
  return http.submit({
    goal: `Tell who rents berth 12 by the note of ${ofClient.email}, no. ${submitted}`,
    context,
    constraints: [`never ring ${ofClient.phone}`],
    acceptance_criteria: [`It names the harbour office of ${ofClient.email}`],
    metadata: { asked_by: ofClient.email },
  });
}
