import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { InjectOptions } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/api/errors.ts';
import { createDatabase } from '../../src/storage/database.ts';
import { apiFixture, type ApiFixture } from '../support/api-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let api: ApiFixture;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(() => {
  api = apiFixture(database.db);
});
afterEach(() => api.app.close());
afterAll(() => database.close());

const json = { 'content-type': 'application/json' };
const submit = (payload: object | string, headers: Record<string, string> = json) =>
  api.app.inject({ method: 'POST', url: '/submit', payload, headers });

const depth = (levels: number) =>
  '{"goal":"x","context":{"a":' + '['.repeat(levels) + ']'.repeat(levels) + '}}';

describe('a bad request names the field and the remedy', () => {
  test.each<[string, object | string, string, RegExp]>([
    ['no goal', {}, 'goal', /is missing/],
    ['a blank goal', { goal: ' \n\t ' }, 'goal', /not be blank/],
    ['an empty goal', { goal: '' }, 'goal', /not be blank/],
    ['a long goal', { goal: 'x'.repeat(10_001) }, 'goal', /at most 10000 characters/],
    ['a goal that is no text', { goal: 5 }, 'goal', /must be a string/],
    ['an unknown field', { goal: 'x', gaol: 1 }, 'gaol', /remove it/],
    ['an unknown limit', { goal: 'x', budget: { max_usd: 1 } }, 'budget.max_usd', /remove it/],
    [
      'too much money',
      { goal: 'x', budget: { max_cost_usd: 100.01 } },
      'budget.max_cost_usd',
      /at most 100$/,
    ],
    ['negative money', { goal: 'x', budget: { max_cost_usd: -0.01 } }, 'budget.max_cost_usd', /at least 0$/],
    [
      'money below a micro-dollar',
      { goal: 'x', budget: { max_cost_usd: 1e-7 } },
      'budget.max_cost_usd',
      /6 decimals/,
    ],
    ['no time', { goal: 'x', budget: { max_time_seconds: 0 } }, 'budget.max_time_seconds', /at least 1$/],
    [
      'more than a week',
      { goal: 'x', budget: { max_time_seconds: 604_801 } },
      'budget.max_time_seconds',
      /604800/,
    ],
    ['half a token', { goal: 'x', budget: { max_tokens: 1.5 } }, 'budget.max_tokens', /whole number/],
    [
      'code that does not parse',
      { goal: 'x', acceptance_criteria: [{ type: 'javascript', value: '(((' }] },
      'acceptance_criteria[0].value',
      /that parses/,
    ],
    [
      'a path that leads nowhere',
      { goal: 'x', acceptance_criteria: [{ type: 'no_pii', path: 'a..b[[0' }] },
      'acceptance_criteria[0].path',
      /groups\[\]\.total/,
    ],
    [
      'an unknown priority',
      { goal: 'x', priority: 'normal' },
      'priority',
      /"low" or "medium" or "high" or "critical"/,
    ],
    [
      'constraints that are a text',
      { goal: 'x', constraints: 'be brief' },
      'constraints',
      /an array or an object/,
    ],
    [
      'a constraint that is a number',
      { goal: 'x', constraints: ['a', 5] },
      'constraints[1]',
      /must be a string/,
    ],
    [
      'too many constraints',
      { goal: 'x', constraints: Array(51).fill('a') },
      'constraints',
      /at most 50 items/,
    ],
    ['a list as context', { goal: 'x', context: [] }, 'context', /an object or a string/],
    ['a long context', { goal: 'x', context: 'x'.repeat(49_999) }, 'context', /50000 characters/],
    [
      'too many criteria',
      { goal: 'x', acceptance_criteria: Array(21).fill('a') },
      'acceptance_criteria',
      /20 items/,
    ],
    [
      'a blank criterion',
      { goal: 'x', acceptance_criteria: [' '] },
      'acceptance_criteria[0]',
      /not be blank/,
    ],
    [
      'a number as criterion',
      { goal: 'x', acceptance_criteria: [5] },
      'acceptance_criteria[0]',
      /string or an object/,
    ],
    [
      'an unknown criterion',
      criterion({ type: 'vibes' }),
      'acceptance_criteria[0].type',
      /json_schema, regex/,
    ],
    [
      'a broken pattern',
      criterion({ type: 'regex', value: '(' }),
      'acceptance_criteria[0].value',
      /regular expression/,
    ],
    [
      'a range without ends',
      criterion({ type: 'range', value: {} }),
      'acceptance_criteria[0].value',
      /min or a max/,
    ],
    [
      'a range inside out',
      criterion({ type: 'range', value: { min: 2, max: 1 } }),
      'acceptance_criteria[0].value',
      /above/,
    ],
    [
      'a length that is a text',
      criterion({ type: 'max_length', value: '9' }),
      'acceptance_criteria[0].value',
      /a number/,
    ],
    ['an unknown part', criterion({ type: 'no_pii', level: 1 }), 'acceptance_criteria[0].level', /remove it/],
    ['metadata that is a list', { goal: 'x', metadata: [] }, 'metadata', /an object/],
    ['an approval that does not exist', { goal: 'x', approval: 'all' }, 'approval', /"none" or "plan" or/],
    [
      'what an exhausted budget cannot do',
      { goal: 'x', on_budget_exhausted: 'overdraw' },
      'on_budget_exhausted',
      /"finish" or "wait"/,
    ],
    ['a webhook', { goal: 'x', webhook_url: 'https://example.org' }, 'webhook_url', /not available yet/],
    ['NUL in a text', { goal: 'a\u0000b' }, 'goal', /U\+0000/],
    ['NUL in a key', { goal: 'x', context: { a: { 'k\u0000': 1 } } }, 'context.a', /NUL/],
    ['a lone surrogate', '{"goal":"x","metadata":{"a":["\\ud800"]}}', 'metadata.a[0]', /surrogate/],
    ['a number without end', '{"goal":"x","metadata":{"a":1e999}}', 'metadata.a', /number/],
    ['deep nesting', depth(70), 'context.a', /nested deeper than 64/],
    ['very deep nesting', depth(100_000), 'context.a', /nested deeper than 64/],
    ['a poisoned prototype', '{"goal":"x","__proto__":{"isAdmin":true}}', 'body', /must be JSON/],
    ['a poisoned constructor', '{"goal":"x","constructor":{"prototype":{"a":1}}}', 'body', /must be JSON/],
    ['no JSON', '{"goal": mia.stone@example.org', 'body', /must be JSON/],
    ['no body', '', 'body', /must be an object/],
    ['null', 'null', 'body', /must be an object/],
    ['a list', '[]', 'body', /must be an object/],
  ])('%s', async (_name, body, field, reason) => {
    const response = await submit(body);

    expect(response.statusCode).toBe(400);
    const problem = response.json<Problem>();
    expect(problem.error).toBe('VALIDATION_ERROR');
    expect(problem.details['field']).toMatch(new RegExp(`^${field.replace(/[[\].]/g, '\\$&')}`));
    expect(problem.details['reason']).toMatch(reason);
    expect(response.body).not.toContain('mia.stone');
  });

  test('and every other bad field too', async () => {
    const response = await submit({ goal: '', priority: 'x', budget: { max_tokens: 0 } });

    const { details } = response.json<Problem>();
    const fields = (details['errors'] as { field: string }[]).map(({ field }) => field);
    expect(fields).toEqual(['goal', 'priority', 'budget.max_tokens']);
  });

  test('keys named constructor are data and poison nothing', async () => {
    const response = await submit(
      '{"goal":"x","context":{"constructor":1,"toString":"y","hasOwnProperty":null}}',
    );

    expect(response.statusCode).toBe(202);
    expect({}.constructor).toBe(Object);
  });

  test('text is counted by characters, not by their halves', async () => {
    expect((await submit({ goal: '\u{1F419}'.repeat(10_000) })).statusCode).toBe(202);
    expect((await submit({ goal: '\u{1F419}'.repeat(10_001) })).statusCode).toBe(400);
  });
});

function criterion(value: object): object {
  return { goal: 'x', acceptance_criteria: [value] };
}

describe('every error has the one shape', () => {
  test.each<[string, number, string, InjectOptions]>([
    ['an unknown route', 404, 'NOT_FOUND', { url: '/nowhere' }],
    ['a method that a route lacks', 404, 'NOT_FOUND', { url: '/submit', method: 'PUT' }],
    ['a malformed id', 404, 'TASK_NOT_FOUND', { url: '/tasks/42' }],
    ['a very long id', 404, 'TASK_NOT_FOUND', { url: `/tasks/${'x'.repeat(10_000)}` }],
    ['an unknown id', 404, 'TASK_NOT_FOUND', { url: '/tasks/00000000-0000-4000-8000-000000000000' }],
    ['a broken escape', 400, 'VALIDATION_ERROR', { url: '/tasks/%zz' }],
    ['a large body', 413, 'PAYLOAD_TOO_LARGE', { ...post(`"${'x'.repeat(256 * 1_024)}"`), headers: json }],
    ['text', 415, 'UNSUPPORTED_MEDIA_TYPE', { ...post('goal'), headers: { 'content-type': 'text/plain' } }],
    [
      'a form',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      { ...post('a=b'), headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ],
    ['a body without a type', 415, 'UNSUPPORTED_MEDIA_TYPE', post('{}')],
    ['a bad client', 400, 'VALIDATION_ERROR', { url: '/tasks', headers: { 'x-client-id': 'a b' } }],
  ])('%s', async (_name, status, code, request) => {
    const response = await api.app.inject(request);

    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toMatch('application/problem+json');
    const problem = response.json<Problem>();
    expect(problem).toMatchObject({ error: code, status, request_id: response.headers['x-request-id'] });
    expect(problem.title).not.toBe('');
    expect(problem.type).toMatch(/^urn:octollm:problem:/);
    expect(problem.message).not.toBe('');
    expect(problem.details).toBeTypeOf('object');
  });

  test('what is not understood says nothing about the inside, and logs no message', async () => {
    api = apiFixture(database.db, {
      tasks: { ...api.deps.tasks, get: () => Promise.reject(new TypeError('secret inside')) },
    });
    const response = await api.app.inject({ url: '/tasks/00000000-0000-4000-8000-000000000000' });

    expect(response.statusCode).toBe(500);
    expect(response.json<Problem>().error).toBe('UNKNOWN_ERROR');
    expect(response.body).not.toMatch(/secret|TypeError/);
    const line = api.logs.find(({ message }) => message === 'Request failed');
    expect(line).toMatchObject({
      level: 'ERROR',
      request_id: response.headers['x-request-id'],
      error: { type: 'TypeError' },
    });
    expect(JSON.stringify(api.logs)).not.toContain('secret inside');
    expect((await api.deps.metrics.errorsTotal.get()).values).toMatchObject([
      { labels: { type: 'UNKNOWN_ERROR' }, value: 1 },
    ]);
  });

  test('a database that cannot be reached is a reason to come back', async () => {
    const nowhere = createDatabase({ url: 'postgresql://nobody@127.0.0.1:1/none', poolSize: 1 });
    api = apiFixture(nowhere);
    const responses = await Promise.all([submit({ goal: 'x' }), api.app.inject({ url: '/tasks' })]);

    for (const response of responses) {
      expect(response.statusCode).toBe(503);
      expect(response.headers['retry-after']).toBe('2');
      expect(response.json<Problem>()).toMatchObject({ error: 'SERVICE_UNAVAILABLE', retry_after: 2 });
    }
    await nowhere.destroy();
  });

  test.each([
    ['no HTTP at all', 'hello\r\n\r\n', 'request'],
    ['headers without end', `GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 'headers'],
    ['a URL without end', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`, 'headers'],
  ])('bytes that never become a request: %s', async (_name, bytes, field) => {
    await api.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = api.app.server.address() as AddressInfo;
    const answer = await exchange(port, bytes);

    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(JSON.parse(answer.split('\r\n\r\n')[1]!)).toMatchObject({
      error: 'VALIDATION_ERROR',
      details: { field },
    });
  });
});

function post(payload: string) {
  return { url: '/submit', method: 'POST', payload } as const;
}

function exchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('a request id', () => {
  const given = '6F9619FF-8B86-4D01-B42D-00CF4FC964FF';

  test('is taken when it is a UUID', async () => {
    const response = await api.app.inject({ url: '/health', headers: { 'x-request-id': given } });

    expect(response.headers['x-request-id']).toBe(given);
    expect(api.logs.at(-1)).toMatchObject({ request_id: given });
  });

  test('is made when it is none', async () => {
    const response = await api.app.inject({ url: '/health', headers: { 'x-request-id': 'a\u00e4; drop' } });

    expect(response.headers['x-request-id']).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });
});

describe('what is seen of a request', () => {
  test('is one line with the pattern of its route, never its path', async () => {
    await api.app.inject({ url: '/tasks/42?x=1', headers: { 'x-client-id': 'team-a' } });

    expect(api.logs).toHaveLength(1);
    expect(api.logs[0]).toMatchObject({
      level: 'INFO',
      method: 'GET',
      route: '/tasks/:task_id',
      status: 404,
      client_id: 'team-a',
    });
    expect(api.logs[0]!['duration_ms']).toBeTypeOf('number');
  });

  test('is quiet for probes', async () => {
    await api.app.inject({ url: '/health' });
    await api.app.inject({ url: '/v1/metrics' });

    expect(api.logs.map(({ level }) => level)).toEqual(['DEBUG', 'DEBUG']);
  });

  test('is counted under one label for all paths that lead nowhere', async () => {
    await api.app.inject({ url: '/a' });
    await api.app.inject({ url: '/b' });
    await api.app.inject({ url: '/tasks/%zz' });

    const { values } = await api.deps.metrics.httpRequestsTotal.get();
    expect(values).toEqual([
      { labels: { method: 'GET', endpoint: 'unknown', status: '404' }, value: 2 },
      { labels: { method: 'GET', endpoint: 'unknown', status: '400' }, value: 1 },
    ]);
  });
});

describe('bytes that are no JSON in UTF-8', () => {
  test.each([
    ['broken UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['an overlong slash', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
  ])('%s is refused, not repaired', async (_name, payload) => {
    const response = await api.app.inject({ method: 'POST', url: '/submit', payload, headers: json });

    expect(response.statusCode).toBe(400);
    expect(response.json<Problem>().details).toMatchObject({ field: 'body' });
  });

  test.each([
    ['another charset', { 'content-type': 'application/json; charset=utf-16' }],
    ['a compressed body', { ...json, 'content-encoding': 'br' }],
  ])('%s is an unsupported media type', async (_name, headers) => {
    const response = await submit({ goal: 'x' }, headers);

    expect(response.statusCode).toBe(415);
    expect(response.json<Problem>().error).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  test('a charset that says UTF-8 is taken', async () => {
    const headers = { 'content-type': 'application/json; charset="UTF-8"' };

    expect((await submit({ goal: 'x' }, headers)).statusCode).toBe(202);
  });
});

test('a goal of zero-width characters is blank', async () => {
  const response = await submit({ goal: '\u200B\u2060\uFEFF' });

  expect(response.json<Problem>().details).toMatchObject({ field: 'goal', reason: 'must not be blank' });
});

test('a method that no route has is answered like a path that leads nowhere', async () => {
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = api.app.server.address() as AddressInfo;
  for (const method of ['QUERY', 'PROPFIND', 'PUT']) {
    const response = await fetch(`http://127.0.0.1:${port}/submit`, { method });

    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: 'NOT_FOUND', details: { method } });
  }
});

test('a position in the list of tasks is none among documents', async () => {
  for (let index = 0; index < 2; index += 1)
    await api.app.inject({ method: 'POST', url: '/submit', payload: { goal: 'x' } });
  const { next_cursor: cursor } = (await api.app.inject({ url: '/tasks?limit=1' })).json<{
    next_cursor: string;
  }>();

  const response = await api.app.inject({ url: '/documents', query: { cursor } });

  expect(response.statusCode).toBe(400);
  expect(response.json()).toMatchObject({ details: { field: 'cursor' } });
});

test.each(['output.total > 1', 'output.total > 1;', 'const { total } = output; return total > 1;'])(
  'the check %s is taken',
  async (value) => {
    const task = { goal: 'x', acceptance_criteria: [{ type: 'javascript', value, path: 'rows[0].a' }] };

    expect((await submit(task)).statusCode).toBe(202);
  },
);
