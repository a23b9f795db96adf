import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TaskResponse } from '../../src/api/task-response-schema.ts';
import { apiFixture, type ApiFixture } from '../support/api-fixture.ts';
import { runOf } from '../support/api-run.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const addFormats = addFormatsModule.default;

interface Media {
  content?: Record<string, { schema: object }>;
  description: string;
}
interface Operation {
  summary?: string;
  parameters?: { name: string; in: string; schema: object }[];
  requestBody?: Media;
  responses: Record<string, Media>;
}
interface OpenApi {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

let database: TestDatabase;
let api: ApiFixture;
let document: OpenApi;

beforeAll(async () => {
  database = await createTestDatabase();
  api = apiFixture(database.db);
  document = (await api.app.inject({ url: '/openapi.json' })).json<OpenApi>();
});
afterAll(() => database.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  );

test('the document is OpenAPI 3.1 and names both servers', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(document.info).toMatchObject({ version: '1.2.3' });
  expect(document.servers.map(({ url }) => url)).toEqual(['/', '/v1']);
});

test('it lists every route once', () => {
  expect(
    operations()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual([
    'DELETE /arms/{name}',
    'DELETE /documents/{document_id}',
    'DELETE /tasks/{task_id}',
    'GET /',
    'GET /.well-known/jwks.json',
    'GET /arms',
    'GET /arms/{name}',
    'GET /documents',
    'GET /health',
    'GET /metrics',
    'GET /ready',
    'GET /tasks',
    'GET /tasks/{task_id}',
    'GET /tasks/{task_id}/events',
    'GET /tasks/{task_id}/plan',
    'GET /tasks/{task_id}/progress',
    'GET /tasks/{task_id}/results',
    'POST /arms',
    'POST /documents',
    'POST /quote',
    'POST /reflex/process',
    'POST /submit',
    'POST /tasks',
    'POST /tasks/{task_id}/budget',
    'POST /tasks/{task_id}/cancel',
    'POST /tasks/{task_id}/fork',
    'POST /tasks/{task_id}/pause',
    'POST /tasks/{task_id}/plan/approve',
    'POST /tasks/{task_id}/plan/reject',
    'POST /tasks/{task_id}/resume',
    'POST /tasks/{task_id}/retry',
    'POST /tasks/{task_id}/steps/{step_id}/approve',
    'POST /tasks/{task_id}/steps/{step_id}/reject',
  ]);
});

test('every route says what it answers, errors in the one shape included', () => {
  for (const { name, operation } of operations()) {
    expect(operation.summary, name).toBeTruthy();
    const statuses = Object.keys(operation.responses);
    expect(
      statuses.some((status) => status.startsWith('2')),
      name,
    ).toBe(true);
    expect(statuses, name).toContain('500');
    for (const [status, response] of Object.entries(operation.responses)) {
      expect(response.description, `${name} ${status}`).toBeTruthy();
      if (Number(status) < 400 || (name === 'GET /ready' && status === '503')) continue;
      expect(response.content, `${name} ${status}`).toEqual({
        'application/problem+json': { schema: { $ref: '#/components/schemas/Error' } },
      });
    }
  }
  expect(Object.keys(document.paths['/submit']!['post']!.responses)).toEqual(
    expect.arrayContaining(['200', '202', '400', '403', '409', '413', '415', '500', '503']),
  );
});

test('every schema in it is a valid JSON Schema and every reference leads somewhere', () => {
  const ajv = validator();
  const named = Object.keys(document.components.schemas);
  for (const name of named)
    expect(() => ajv.getSchema(`doc#/components/schemas/${name}`), name).not.toThrow();
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(
    ([, target]) => target!,
  );
  expect(references.length).toBeGreaterThan(0);
  for (const target of references) expect(named).toContain(target.replace('#/components/schemas/', ''));
});

test('quotes and arms have examples, and every example is what its schema asks for', () => {
  const ajv = validator();
  const examples = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
    ((schema as { examples?: unknown[] }).examples ?? []).map((example) => ({ name, example })),
  );
  expect(examples.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Arm', 'ArmRequest', 'Quote', 'TaskRequest']),
  );
  for (const { name, example } of examples) {
    const validate = ajv.getSchema(`doc#/components/schemas/${name}`)!;
    expect(validate(example), `${name}: ${ajv.errorsText(validate.errors)}`).toBe(true);
  }
});

test('an arm and a quote are taken as their examples show them', async () => {
  const exampleOf = (name: string) =>
    (document.components.schemas[name] as { examples: object[] }).examples[0]!;
  const register = { method: 'POST', url: '/arms', payload: exampleOf('ArmRequest') } as const;
  const quote = { method: 'POST', url: '/quote', payload: exampleOf('TaskRequest') } as const;
  expect([(await api.app.inject(register)).statusCode, (await api.app.inject(quote)).statusCode]).toEqual([
    201, 200,
  ]);
});

test('parameters and headers are documented', () => {
  const names = (path: string, method: string) =>
    document.paths[path]![method]!.parameters!.map(({ name, in: where }) => `${where} ${name}`);

  expect(names('/tasks', 'get')).toEqual(
    expect.arrayContaining(['query status', 'query cursor', 'query limit', 'header x-client-id']),
  );
  expect(names('/submit', 'post')).toEqual(
    expect.arrayContaining(['header idempotency-key', 'header prefer', 'header x-client-id']),
  );
});

test('answers are what the document says', async () => {
  const ajv = validator();
  const matches = (name: string, body: unknown) => {
    const validate = ajv.getSchema(`doc#/components/schemas/${name}`)!;
    expect(validate(body), `${name}: ${ajv.errorsText(validate.errors)}`).toBe(true);
  };
  const submitted = await api.app.inject({
    method: 'POST',
    url: '/submit',
    payload: { goal: 'x', acceptance_criteria: ['a', { type: 'contains', value: 'b' }] },
  });
  const { task_id: id } = submitted.json<TaskResponse>();
  matches('TaskResponse', submitted.json());
  const run = runOf(database.db, id);
  await run.claim();
  await run.plan(['one', 'two']);
  await run.work('s1', { value: 1 });
  await run.complete();
  const read = async (url: string): Promise<unknown> => (await api.app.inject({ url })).json();
  matches('TaskResponse', await read(`/tasks/${id}`));
  matches('ResultsResponse', await read(`/tasks/${id}/results`));
  matches('PlanResponse', await read(`/tasks/${id}/plan`));
  matches('ProgressResponse', await read(`/tasks/${id}/progress`));
  matches('TaskList', await read('/tasks'));
  matches('Readiness', await read('/ready'));
  matches('Error', await read('/tasks/42'));
  matches('Error', await read('/tasks?limit=0'));
});

test('the reference page loads nothing from elsewhere', async () => {
  const page = await api.app.inject({ url: '/docs/' });
  const script = await api.app.inject({ url: '/docs/js/scalar.js' });

  expect(page.statusCode).toBe(200);
  expect(page.headers['content-type']).toMatch('text/html');
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'self'/);
  expect([...page.body.matchAll(/src="([^"]*)"/g)].map(([, source]) => source)).toEqual(['js/scalar.js']);
  expect(script.statusCode).toBe(200);
});

function validator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ ...document, $id: 'doc' });
  return ajv;
}
