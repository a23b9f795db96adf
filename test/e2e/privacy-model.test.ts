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
  secret: 'AKIAQ3ZT7M2XW5BNLK4V',
};
const ofModel = {
  email: 'torbjorn.vik@havnekontor.example',
  phone: '+47 22 84 77 09',
  card: '5425 2334 3010 9903',
  secret: 'ghp_x7Kq2LmN8vXz4RtYw7Bc3DpH6sJg5aQeWq9Z',
};
const planted = [...Object.values(ofClient), ...Object.values(ofModel)];

const context = {
  note: `${ofClient.email} rents berth 12. Ring ${ofClient.phone}. Card ${ofClient.card}, IBAN ${ofClient.iban}, SSN ${ofClient.ssn}.`,
  regrouped:
    'Who rents berth 12 has card 4539.5787.6362.1486, card 4539578763621486, SSN 536 22 8175, SSN 536.22.8175, IBAN NO93.8601.1117.947, ' +
    'IBAN NO9386011117947, phone +47-22-84-55-31, phone +4722845531.',
  login: `aws_access_key_id=${ofClient.secret} opens the gate of berth 12.`,
  [ofClient.email]: 'berth 12',
};
const plan = json({
  rationale: `As ${ofModel.email} said, with the key ${ofModel.secret} and the card 5425.2334.3010.9903.`,
  cannot: null,
  confidence: 0.9,
  steps: [
    {
      action: `Ask ${ofModel.email} with ${ofModel.secret}`,
      capability: 'answer_question',
      input_json: JSON.stringify({ query: `Who rents berth 12, ${ofModel.email}, ${ofModel.secret}?` }),
      depends_on: [],
    },
  ],
});
const answer = text(
  `Berth 12 is rented, says ${ofModel.email}, ${ofModel.phone}, token ${ofModel.secret} [1].`,
);
const verdict = json({
  verdicts: [
    { criterion: 1, verdict: 'passed', quote: 'Berth 12 is rented', reason: `So says ${ofModel.email}.` },
    { criterion: 2, verdict: 'passed', quote: ofModel.phone, reason: `So says ${ofModel.secret}.` },
  ],
});

test('what client and model write of persons reaches no prompt and nothing that is kept, through retries, failures and cancels', async () => {
  const retried = await run({
    plan: inTurn({ kind: 'status', status: 500, text: `${ofModel.email} ${ofModel.secret}` }, plan),
    text: inTurn({ kind: 'half' }, answer),
    verdicts: () => verdict,
  });
  expect(retried).toMatchObject({ status: 'completed', outcome: 'completed_with_gaps' });
  expect(retried.gaps).toMatchObject([{ kind: 'criterion', subject: 'It rests on a telephone number' }]);
  expect(JSON.stringify(retried.results)).toContain(ofModel.email);
  expect(JSON.stringify(retried.results)).toContain(ofModel.secret);

  const failed = await run({
    plan: () => plan,
    text: () => ({
      kind: 'status',
      status: 400,
      text: `no such user ${ofModel.email}, key ${ofModel.secret}, card ${ofModel.card}`,
    }),
    verdicts: () => verdict,
  });
  expect(failed).toMatchObject({ status: 'failed', error: { code: 'TASK_EXECUTION_FAILED' } });

  const cancelled = await submit({ plan: () => plan, text: () => ({ kind: 'silence' }) });
  await provider.nextSilence();
  await http.post(`/tasks/${cancelled}/cancel`);
  expect(await http.untilEnded(cancelled)).toMatchObject({ status: 'cancelled', error: null, results: [] });

  const taskIds = [retried.task_id, failed.task_id, cancelled];
  const temporalAddress = inject('temporalAddress');
  const places = await placesOf({ db: database.db, system, temporalAddress, taskIds });
  const prompts = provider.requests.map(({ system: rules, prompt }) => `${rules}\n${prompt}`).join('\n');
  for (const placeholder of ['[EMAIL_1]', '[SECRET_1]', '[CREDIT_CARD_2]', '[US_SSN_2]', '[IBAN_2]'])
    expect(prompts).toContain(placeholder);
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
    constraints: [`never ring ${ofClient.phone}`, `the gate opens with ${ofClient.secret}`],
    acceptance_criteria: [
      `It answers ${ofClient.email} in a friendly tone`,
      'It rests on a telephone number',
    ],
    budget: { max_tokens: 100_000 },
    metadata: { asked_by: ofClient.email },
  });
}
