import fc from 'fast-check';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Problem } from '../../src/api/errors.ts';
import type { TaskResponse } from '../../src/api/task-response-schema.ts';
import { split } from '../../src/arms/retriever/passages.ts';
import { apiFixture, type ApiFixture } from '../support/api-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

type Method = 'GET' | 'POST' | 'DELETE';

let database: TestDatabase;
let api: ApiFixture;
let routes: { method: Method; path: string }[];
let taskId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  api = apiFixture(database.db, { splitPassages: (text) => split({ source: '', title: '', text }) });
  const document = (await api.app.inject({ url: '/openapi.json' })).json<{ paths: Record<string, object> }>();
  routes = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => ({ path, method: method.toUpperCase() as Method })),
  );
  const submitted = await api.app.inject({ method: 'POST', url: '/submit', payload: { goal: 'x' } });
  taskId = submitted.json<TaskResponse>().task_id;
  // Nothing runs here: a stream of an ended task ends.
  await api.app.inject({ method: 'POST', url: `/tasks/${taskId}/cancel` });
});
afterAll(() => database.close());

const seldom = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Text as people send it, and as they should not. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.lorem({ maxCount: 8 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '[EMAIL_1]',
    'a@example.org',
    '{{x}}',
    '__proto__',
    '\u{1F419}',
  ),
);

const anything = fc.jsonValue({ maxDepth: 4 });

const criterion = fc.oneof(
  text,
  fc.record(
    {
      type: fc.constantFrom(
        'json_schema',
        'regex',
        'contains',
        'not_contains',
        'range',
        'max_length',
        'no_pii',
        'javascript',
        'x',
      ),
      value: fc.oneof(
        anything,
        fc.constantFrom('(', '(?i)a', '[a-z]+', 5),
        fc.record({ min: fc.double(), max: fc.double() }),
      ),
      path: text,
    },
    { requiredKeys: [] },
  ),
);

const taskRequest = fc.record(
  {
    goal: text,
    constraints: fc.oneof(fc.array(text), fc.dictionary(text, anything), anything),
    context: fc.oneof(fc.dictionary(text, anything), text, anything),
    acceptance_criteria: fc.oneof(fc.array(criterion, { maxLength: 22 }), anything),
    priority: fc.oneof(fc.constantFrom('low', 'critical', null), anything),
    budget: fc.oneof(
      anything,
      fc.record(
        {
          max_cost_usd: fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, 0.000001, 1e-9, 100)),
          max_time_seconds: fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double()),
          max_tokens: fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.constant(null)),
        },
        { requiredKeys: [] },
      ),
    ),
    metadata: fc.oneof(fc.dictionary(text, anything), anything),
    approval: fc.constantFrom('none', 'plan', null),
    webhook_url: fc.constantFrom(null, 'https://example.org'),
  },
  { requiredKeys: ['goal'] },
);

const documentRequest = fc.record(
  { title: text, content: fc.oneof(text, fc.lorem({ maxCount: 300 })), metadata: anything },
  { requiredKeys: ['title', 'content'] },
);

const payload = fc.oneof(
  taskRequest.map((body) => JSON.stringify(body)),
  documentRequest.map((body) => JSON.stringify(body)),
  anything.map((body) => JSON.stringify(body)),
  text,
);

const headerText = fc.string({
  unit: fc.constantFrom('a', 'z', '0', '.', '_', ':', '-', '=', ',', ';', ' ', '"', '%', '/'),
  maxLength: 80,
});

const headers = fc.record(
  {
    'content-type': fc.constantFrom(
      'application/json',
      'application/json',
      'application/json',
      'application/json; charset=utf-8',
      'text/plain',
      'x',
    ),
    'x-client-id': fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('local', 'a:b') },
      { weight: 1, arbitrary: headerText },
    ),
    'idempotency-key': headerText,
    prefer: fc.constantFrom('wait=0', 'wait=x', 'wait', ';', 'return=minimal'),
    'last-event-id': fc.oneof(fc.nat().map(String), headerText),
    'x-request-id': fc.oneof(fc.uuid(), headerText),
    origin: fc.webUrl(),
  },
  { requiredKeys: [] },
);

const queryName = fc.constantFrom(
  'status',
  'priority',
  'created_from',
  'created_to',
  'cursor',
  'limit',
  'last_event_id',
  'x',
);
const queryValue = fc.oneof(
  text,
  fc.nat().map(String),
  fc.constantFrom(
    'pending',
    'low',
    '2026-01-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59+23:59',
  ),
);
const query = fc.array(fc.tuple(queryName, queryValue), { maxLength: 3 });

const id = fc.oneof(
  fc.constant('known'),
  fc.constant('known'),
  fc.uuid(),
  text,
  fc.constantFrom('%zz', '..', '%00', '%2F'),
);

const anyRequest = fc.record({
  route: fc.nat(),
  prefix: fc.constantFrom('', '/v1'),
  id,
  query: seldom(query),
  headers,
  payload: seldom(payload),
});

function toRequest({
  route,
  prefix,
  id: given,
  query: pairs,
  ...rest
}: ReturnTypeOf<typeof anyRequest>): InjectOptions {
  const { method, path } = routes[route % routes.length]!;
  const name =
    given === 'known' ? taskId : given.startsWith('%') ? given : encodeURIComponent(given.toWellFormed());
  const search = pairs
    ? `?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`).join('&')}`
    : '';
  const url = `${prefix}${path.replace(/\{\w+\}/, name)}${search}`;
  return {
    method,
    url,
    headers: rest.headers,
    ...(method !== 'GET' && rest.payload !== undefined && { payload: rest.payload }),
  };
}

type ReturnTypeOf<A> = A extends fc.Arbitrary<infer T> ? T : never;

function expectOneShape(response: LightMyRequestResponse): void {
  expect(response.statusCode).toBeLessThan(500);
  expect(response.headers['x-request-id']).toBeTruthy();
  if (response.statusCode < 400) return;
  expect(response.headers['content-type']).toMatch('application/problem+json');
  const problem = response.json<Problem>();
  expect(problem.status).toBe(response.statusCode);
  if (response.statusCode === 400) expect(problem.details['field']).toBeTypeOf('string');
}

test('no request at all is answered with a failure of ours, and every refusal names a field', async () => {
  await fc.assert(
    fc.asyncProperty(anyRequest, async (drawn) => expectOneShape(await api.app.inject(toRequest(drawn)))),
    { numRuns: 1_500 },
  );
});

test('no body at all is answered with a failure of ours, and every refusal names a field', async () => {
  const bodies = fc.oneof(
    taskRequest.map((body) => ({ url: '/submit', body: JSON.stringify(body) })),
    documentRequest.map((body) => ({ url: '/documents', body: JSON.stringify(body) })),
    payload.map((body) => ({ url: '/submit', body })),
  );
  await fc.assert(
    fc.asyncProperty(bodies, async ({ url, body }) => {
      const headers = { 'content-type': 'application/json' };
      expectOneShape(await api.app.inject({ method: 'POST', url, payload: body, headers }));
    }),
    { numRuns: 1_500 },
  );
});

// Keys that reach for prototypes are refused, which has a test of its own.
const plainJson = fc
  .jsonValue({ maxDepth: 3, stringUnit: 'grapheme' })
  .filter((value) => !/"(__proto__|constructor)"/.test(JSON.stringify(value)));
const plainObject = fc.dictionary(
  fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 })
    .filter((key) => key !== '__proto__' && key !== 'constructor'),
  plainJson,
  { maxKeys: 6 },
);

const goodTask = fc.record(
  {
    goal: fc.lorem({ maxCount: 20 }),
    constraints: fc.oneof(fc.array(fc.lorem(), { maxLength: 5 }), plainObject),
    context: fc.oneof(plainObject, fc.lorem()),
    acceptance_criteria: fc.array(
      fc.oneof(
        fc.lorem(),
        fc.record({ type: fc.constant('max_length'), value: fc.nat() }),
        fc.record({ type: fc.constant('contains'), value: fc.lorem(), path: fc.constant('a.b') }),
        fc.record({ type: fc.constant('range'), value: fc.record({ min: fc.integer() }) }),
      ),
      { maxLength: 20 },
    ),
    priority: fc.constantFrom('low', 'medium', 'high', 'critical', null),
    budget: fc.record(
      {
        max_cost_usd: fc.nat(100_000_000).map((microUsd) => microUsd / 1_000_000),
        max_time_seconds: fc.integer({ min: 1, max: 604_800 }),
        max_tokens: fc.integer({ min: 1, max: 1_000_000 }),
      },
      { requiredKeys: [] },
    ),
    metadata: plainObject,
  },
  { requiredKeys: ['goal'] },
);

test('every valid task is accepted with exactly the limits that it asked for, and its goal reads back unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(goodTask, async (body) => {
      const response = await api.app.inject({ method: 'POST', url: '/submit', payload: body });

      expect(response.statusCode, response.body).toBe(202);
      const task = response.json<TaskResponse>();
      expect(task.goal).toBe(body.goal);
      expect(task.budget.limit).toEqual({
        cost_usd: body.budget?.max_cost_usd ?? 1,
        seconds: body.budget?.max_time_seconds ?? 600,
        tokens: body.budget?.max_tokens ?? 10_000,
      });
    }),
    { numRuns: 200 },
  );
});
