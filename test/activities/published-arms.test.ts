import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArmResponse } from '../../src/api/arm-schema.ts';
import { createCoder } from '../../src/arms/coder/coder.ts';
import { createExecutor } from '../../src/arms/executor/executor.ts';
import { parseAllowedHost } from '../../src/arms/executor/http-get/allow-list.ts';
import { createSandbox } from '../../src/arms/executor/sandbox/sandbox.ts';
import { createGuardian } from '../../src/arms/guardian/guardian.ts';
import { createJudge } from '../../src/arms/judge/judge.ts';
import { createRetriever } from '../../src/arms/retriever/retriever.ts';
import { assembleActivities } from '../../src/assemble-activities.ts';
import { builtinArmNames, type Arm } from '../../src/domain/arm.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Model } from '../../src/domain/model.ts';
import { createArms } from '../../src/storage/arms.ts';
import { createWorkers } from '../../src/storage/workers.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import { buildArmRequest, buildTask, fakeModel, offline } from '../arms/build-arm-request.ts';
import { librarySearch } from '../arms/retriever/library.ts';
import { apiFixture, type ApiFixture } from '../support/api-fixture.ts';
import { runOf } from '../support/api-run.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const url = 'http://example.org/';
const note = { from: 'context', path: 'note' };
const task = { goal: `Fetch ${url}`, context: { note: 'The parcel came late. Write to ada@example.org.' } };
/** One thing that each capability can do, and a second where its outputs have another form. */
const inputs: Record<string, JsonObject[]> = {
  calculate: [
    { expression: '6 km in m', as: 'length' },
    {
      table: {
        source: { from: 'text', text: 'a,b\nx,1\ny,2' },
        measures: [{ op: 'sum', column: 'b', as: 's' }],
        group_by: 'a',
      },
    },
  ],
  sentiment: [{ source: note }],
  summarize: [{ source: note }],
  extract: [{ source: note, kinds: ['emails', 'numbers'] }],
  run_javascript: [{ code: 'return { length: input.length };', source: note }],
  http_get: [{ url }, { url, as: 'json' }],
  search: [{ query: 'returns' }],
  answer_question: [{ query: 'Within how many days can items be returned?' }],
  check_text: [{ source: note, check_types: ['all'] }],
  code: [{ request_type: 'generate', language: 'Python', instruction: 'Add two numbers together' }],
};

const page = createServer((_request, response) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":1}'),
);
let database: TestDatabase;
let api: ApiFixture;
let listed: ArmResponse[];
let running: Arm[];
beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  api = apiFixture(db);
  await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
  const allowedHosts = [parseAllowedHost('example.org')!];
  const sandbox = createSandbox();
  const { manifests } = assembleActivities({
    config: {
      vault: { masterKey: randomBytes(32) },
      reflex: { mode: 'standard' },
      http: { allowedHosts },
      worker: { metricsHost: '', metricsPort: 0, maxParallelSteps: 10, arms: undefined },
    },
    db,
    sandbox,
    models: [],
    maxOutputTokens: 1_024,
    logger: createLogger({ level: 'ERROR', format: 'json', service: 'worker' }),
    metrics: createMetrics(),
    ownQueue: 'octollm',
    mainQueue: 'octollm',
    remoteArm: () => Promise.reject(new Error('No arm is elsewhere.')) as never,
  });
  await createArms(db).announce(
    manifests.map((manifest) => ({
      manifest,
      transport: 'builtin',
      baseUrl: undefined,
      taskQueue: undefined,
    })),
  );
  const arms = manifests.map(({ name }) => name);
  await createWorkers(db).beat({ id: 'w1', taskQueue: 'octollm', version: '1', slots: 10, arms });
  listed = (await api.app.inject({ url: '/arms' })).json<{ arms: ArmResponse[] }>().arms;
  const network = {
    resolve: () => Promise.resolve(['93.184.216.34']),
    dial: () => connect((page.address() as AddressInfo).port, '127.0.0.1'),
  };
  running = [
    createExecutor({ allowedHosts, network, sandbox }),
    createRetriever({ documents: librarySearch }),
    createGuardian(),
    createCoder({ sandbox }),
  ];
});
afterAll(async () => {
  page.close();
  await database.close();
});

const ajv = new Ajv2020({ strict: false });
function problems(schema: JsonObject, value: unknown): string {
  return ajv.validate(schema, value) ? '' : ajv.errorsText();
}

function published(capability: string) {
  const arm = listed.find(({ capabilities }) => capabilities.some(({ name }) => name === capability))!;
  return { arm, schemas: arm.capabilities.find(({ name }) => name === capability)! };
}

const coding = () =>
  fakeModel(() => ({ code: 'def add(a, b):\n    return a + b', tests: '', explanation: 'It adds.' })).model;

function run({
  capability,
  input,
  model,
}: {
  capability: string;
  input: JsonObject;
  model: Model | undefined;
}) {
  const arm = running.find(({ manifest }) => manifest.capabilities.some(({ name }) => name === capability))!;
  return arm.run(buildArmRequest({ capability, input, task }), { ...offline(), model });
}

describe('the arms that GET /arms lists', () => {
  test('are all that are built in, each with its capabilities, costs and limits', () => {
    expect(listed.map(({ name }) => name).toSorted()).toEqual([...builtinArmNames].toSorted());
    for (const arm of listed) {
      expect(arm, arm.name).toMatchObject({ transport: 'builtin', health: 'up' });
      expect(arm.version, arm.name).toMatch(/^\d+\.\d+\.\d+$/);
      expect([1, 2, 3, 4, 5], arm.name).toContain(arm.cost_tier);
      expect(arm.limits.timeout_seconds, arm.name).toBeGreaterThan(0);
      expect(arm.capabilities.length, arm.name).toBeGreaterThan(0);
      for (const {
        name,
        description,
        works_offline,
        smallest_useful_tokens,
        ...schemas
      } of arm.capabilities) {
        expect(description, name).toMatch(/\.$/);
        // What needs a model says how many tokens it needs, and nothing else does.
        expect(smallest_useful_tokens > 0, name).toBe(!works_offline);
        for (const schema of [schemas.input_schema, schemas.output_schema]) {
          expect(ajv.validateSchema(schema), name).toBe(true);
          expect(problems(schema, 'a text'), name).not.toBe('');
        }
      }
    }
  });

  test('are tried here with every step that a plan may have', () => {
    const offered = listed.flatMap(({ capabilities }) => capabilities);
    const steps = offered.filter(({ is_pipeline_stage: isStage }) => !isStage).map(({ name }) => name);
    expect(Object.keys(inputs).toSorted()).toEqual(steps.toSorted());
    const stages = offered.filter(({ is_pipeline_stage: isStage }) => isStage).map(({ name }) => name);
    expect(stages.toSorted()).toEqual(['judge', 'plan']);
  });

  test.each(Object.entries(inputs))('keep to what they publish: %s', async (capability, all) => {
    const { arm, schemas } = published(capability);
    expect(problems(schemas.input_schema, { nonsense: true })).not.toBe('');
    for (const input of all) {
      expect(problems(schemas.input_schema, input)).toBe('');
      if (!schemas.works_offline)
        await expect(run({ capability, input, model: undefined })).rejects.toMatchObject({
          code: 'MODEL_REQUIRED',
        });
      const { output } = await run({
        capability,
        input,
        model: schemas.works_offline ? undefined : coding(),
      });
      expect(problems(schemas.output_schema, output)).toBe('');
      expect(JSON.stringify(output).length).toBeLessThanOrEqual(arm.limits.max_output_bytes);
      const [first] = Object.keys(output);
      expect(problems(schemas.output_schema, { ...output, [first!]: { wrong: true } })).not.toBe('');
    }
  });

  test('keep to what they publish: judge', async () => {
    const { input_schema: inputSchema, output_schema: outputSchema } = published('judge').schemas;
    const acceptanceCriteria = ['Total equals 8', { type: 'contains' as const, value: '8' }];
    const results = [{ stepId: 's1', arm: 'executor', capability: 'calculate', output: { total: 8 } }];
    const asked = { acceptance_criteria: acceptanceCriteria, results: { s1: { total: 8 } } };
    expect(problems(inputSchema, asked)).toBe('');
    const verdicts = await createJudge({ sandbox: createSandbox() }).judge(
      { task: buildTask({ acceptanceCriteria }), results, finalStepIds: ['s1'] },
      offline(),
    );
    expect(verdicts.verdicts.map(({ verdict }) => verdict)).toEqual(['passed', 'passed']);
    expect(problems(outputSchema, verdicts)).toBe('');
    expect(problems(outputSchema, { ...verdicts, confidence: 2 })).not.toBe('');
  });

  test('keep to what they publish: plan, as it is read from its task', async () => {
    const { input_schema: inputSchema, output_schema: outputSchema } = published('plan').schemas;
    const payload = { goal: 'Calculate 6 * 7', acceptance_criteria: ['Result equals 42'], context: {} };
    expect(problems(inputSchema, payload)).toBe('');
    const submitted = await api.app.inject({ method: 'POST', url: '/submit', payload });
    const { task_id: id } = submitted.json<{ task_id: string }>();
    const taskRun = runOf(database.db, id);
    await taskRun.claim();
    await taskRun.plan(['Calculate']);
    const plan = (await api.app.inject({ url: `/tasks/${id}/plan` })).json<JsonObject>();
    expect(problems(outputSchema, plan)).toBe('');
    expect(problems(outputSchema, { ...plan, steps: [{ id: 's1' }] })).not.toBe('');
  });
});
