import { randomBytes, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countedAddress } from '../../src/api/counted-address.ts';
import type { Problem } from '../../src/api/errors.ts';
import { createDatabase, type Database } from '../../src/storage/database.ts';
import { createRateLimits, takeFromPostgres, type RateLimitSettings } from '../../src/storage/rate-limits.ts';
import { createMasterKey } from '../../src/storage/master-key.ts';
import { createVault } from '../../src/storage/vault.ts';
import { apiFixture, type ApiFixture } from '../support/api-fixture.ts';
import { createTestDatabase, dumpDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let otherDb: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  otherDb = createDatabase({ url: database.url, poolSize: 5 });
});
afterAll(async () => {
  await otherDb.destroy();
  await database.close();
});

const opened: ApiFixture[] = [];
beforeEach(() => sql`truncate rate_buckets`.execute(database.db));
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ app }) => app.close()));
});

const masterKey = createMasterKey({ masterKey: randomBytes(32) });
const fingerprintKey = randomBytes(32);
const off = { perMinute: 0, burst: 1 };
// A minute for a token: none comes back while a test runs.
const few = (burst: number) => ({ perMinute: 1, burst });

/** A process of the API with a pool of its own, listening. */
async function serve(
  limits: Partial<RateLimitSettings>,
  { db = database.db, trustedProxies = [] }: { db?: Database; trustedProxies?: string[] } = {},
): Promise<{ url: string; api: ApiFixture }> {
  const vault = createVault({ db, masterKey, fingerprintKey });
  const rateLimits = createRateLimits({
    takeTokens: takeFromPostgres(db),
    vault,
    limits: { address: off, client: off, ...limits },
  });
  const api = apiFixture(db, { rateLimits, trustedProxies });
  opened.push(api);
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = api.app.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, api };
}

const ask = (url: string, headers: Record<string, string> = {}) => fetch(url, { headers });

async function statuses(url: string, asked: Record<string, string>[]): Promise<number[]> {
  const found: number[] = [];
  for (const headers of asked) found.push((await ask(url, headers)).status);
  return found;
}

/** Within five seconds, which a slow machine may take meanwhile. */
const about = (seconds: number): unknown => expect.closeTo(seconds, -1);

const rateHeaders = (response: Response) =>
  ['limit', 'remaining', 'reset'].map((name) => Number(response.headers.get(`ratelimit-${name}`) ?? NaN));

test('a client that asks too much gets 429 in the one shape, and when it may come again', async () => {
  const { url, api } = await serve({ client: few(1) });
  await ask(`${url}/tasks`);

  const response = await ask(`${url}/tasks`);

  expect(response.status).toBe(429);
  expect(response.headers.get('content-type')).toMatch('application/problem+json');
  const problem = (await response.json()) as Problem;
  expect(problem).toEqual({
    error: 'RATE_LIMIT_EXCEEDED',
    message: 'Too many requests of one client. Wait as long as Retry-After says.',
    details: { limit: 1, window: 60, per: 'client' },
    request_id: response.headers.get('x-request-id'),
    retry_after: Number(response.headers.get('retry-after')),
    type: 'urn:octollm:problem:rate-limit-exceeded',
    title: 'Rate limit exceeded',
    status: 429,
  });
  expect(problem.retry_after).toEqual(about(60));
  const counted = await api.deps.metrics.errorsTotal.get();
  expect(counted.values).toMatchObject([{ labels: { type: 'RATE_LIMIT_EXCEEDED' }, value: 1 }]);
});

test('every answer of a limited route says what is left, refusals of other kinds too', async () => {
  const { url } = await serve({ client: few(5) });

  const ok = await ask(`${url}/tasks`);
  const notFound = await ask(`${url}/v1/tasks/42`);
  const invalid = await ask(`${url}/tasks?limit=0`);
  const left = [ok, notFound, invalid].map((response) => [response.status, ...rateHeaders(response)]);

  expect(left).toEqual([
    [200, 5, 4, about(60)],
    [404, 5, 3, about(120)],
    [400, 5, 2, about(180)],
  ]);
});

test('two processes share the buckets, also of requests at the same time', async () => {
  const [one, other] = [await serve({ client: few(20) }), await serve({ client: few(20) }, { db: otherDb })];

  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, index) => ask(`${[one, other][index % 2]!.url}/tasks`)),
  );

  const passed = answers.filter(({ status }) => status === 200);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(40);
  expect(passed).toHaveLength(20);
});

test('each client has a bucket of its own, the one without a name too', async () => {
  const { url } = await serve({ client: few(1) });
  const [a, b, local] = [{ 'x-client-id': 'a' }, { 'x-client-id': 'b' }, { 'x-client-id': 'local' }];

  expect(await statuses(`${url}/tasks`, [a, a, b, {}, local])).toEqual([200, 429, 200, 200, 429]);
});

test('an address is limited whatever client it names, and with a name that is not valid', async () => {
  const { url } = await serve({ address: few(2), client: few(100) });

  const asked = [{ 'x-client-id': 'a' }, { 'x-client-id': 'not valid' }, { 'x-client-id': 'b' }];

  expect(await statuses(`${url}/tasks`, asked)).toEqual([200, 400, 429]);
});

test('a body that is refused is not read, and the connection serves on', async () => {
  const { url } = await serve({ client: few(1) });
  const submit = () =>
    fetch(`${url}/submit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ goal: 'x'.repeat(9_000) }),
    });

  const answers = [(await submit()).status, (await submit()).status];
  const { count } = await database.db
    .selectFrom('tasks')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();

  expect(answers).toEqual([202, 429]);
  expect(Number(count)).toBe(1);
  expect((await ask(`${url}/health`)).status).toBe(200);
});

test('what operators and machines ask for is never limited and costs no token', async () => {
  const { url } = await serve({ client: few(1), address: few(1) });
  await ask(`${url}/tasks`);
  const open = ['/', '/v1', '/health', '/v1/health', '/ready', '/metrics', '/openapi.json', '/docs/'];

  for (const path of open) {
    const response = await ask(`${url}${path}`);
    expect([path, response.status, response.headers.get('ratelimit-limit')]).toEqual([path, 200, null]);
  }
  expect((await ask(`${url}/v1/tasks`)).status).toBe(429);
});

test('every other route is limited', async () => {
  const { url, api } = await serve({ client: few(1) });
  await ask(`${url}/tasks`);
  const document = api.app.swagger() as unknown as OpenApi;
  const routes = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => [method.toUpperCase(), path] as const),
  );

  const passed: string[] = [];
  for (const [method, path] of routes) {
    const response = await fetch(`${url}${path.replaceAll(/\{\w+\}/g, randomUUID())}`, { method });
    if (response.status !== 429) passed.push(`${method} ${path}`);
  }

  expect(routes.length).toBeGreaterThan(25);
  expect(passed.toSorted()).toEqual(['GET /', 'GET /health', 'GET /metrics', 'GET /ready']);
});

interface OpenApi {
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
}

test('the document says 429 for what is limited and for nothing else', async () => {
  const { url } = await serve({});
  const document = (await (await ask(`${url}/openapi.json`)).json()) as OpenApi;

  const without = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.values(item).some(({ responses }) => !('429' in responses)) ? [path] : [],
  );

  expect(without.toSorted()).toEqual(['/', '/health', '/metrics', '/ready']);
  expect(document.paths['/tasks']!['get']!.responses['429']).toEqual({
    description: 'Too many requests of this client or address; Retry-After says when to try again.',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Error' } } },
  });
});

test('a page of another origin may read the headers, and its preflight costs no token', async () => {
  const { url } = await serve({ client: few(1) });
  const origin = 'http://localhost:3000';
  const preflight = await fetch(`${url}/tasks`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'GET' },
  });

  const response = await ask(`${url}/tasks`, { origin });

  expect([preflight.status, response.status]).toEqual([204, 200]);
  const exposed = response.headers.get('access-control-expose-headers')?.split(', ');
  expect(exposed).toEqual(
    expect.arrayContaining(['Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset']),
  );
});

test('while Postgres is away nobody is told to ask less: 503, as of any route', async () => {
  const away = createDatabase({ url: 'postgresql://nobody@127.0.0.1:1/none', poolSize: 1 });
  const { url } = await serve({ client: few(1) }, { db: away });

  const response = await ask(`${url}/tasks`);

  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('2');
  expect(((await response.json()) as Problem).error).toBe('SERVICE_UNAVAILABLE');
  expect((await ask(`${url}/health`)).status).toBe(200);
  await away.destroy();
});

describe('the address', () => {
  const from = (addresses: string) => ({ 'x-forwarded-for': addresses });

  test('is that of the connection: what a client says of itself counts for nothing', async () => {
    const { url } = await serve({ address: few(1) });

    expect(await statuses(`${url}/tasks`, [from('203.0.113.1'), from('203.0.113.2')])).toEqual([200, 429]);
  });

  test('is, behind a trusted proxy, the one that the proxy names, and not one that stands further left', async () => {
    const { url } = await serve({ address: few(1) }, { trustedProxies: ['127.0.0.0/8', '10.0.0.1'] });
    const asked = [
      from('203.0.113.1'),
      from('198.51.100.7, 203.0.113.1'),
      from('203.0.113.2, 10.0.0.1'),
      from('203.0.113.2'),
    ];

    expect(await statuses(`${url}/tasks`, asked)).toEqual([200, 429, 200, 429]);
  });

  test('is the proxy itself where that names none', async () => {
    const { url } = await serve({ address: few(1) }, { trustedProxies: ['127.0.0.1'] });

    expect(await statuses(`${url}/tasks`, [from('unknown'), from('_hidden'), {}])).toEqual([200, 429, 429]);
  });

  test('in IPv6 is its network of 64 bits', async () => {
    const { url } = await serve({ address: few(1) }, { trustedProxies: ['127.0.0.1'] });
    const asked = [
      from('2001:db8:1:2::1'),
      from('2001:0db8:0001:0002:ffff:ffff:ffff:ffff'),
      from('2001:db8:1:3::1'),
    ];

    expect(await statuses(`${url}/tasks`, asked)).toEqual([200, 429, 200]);
  });

  test('does not stand in the database, nor in a log', async () => {
    const { url, api } = await serve({ address: few(1), client: few(1) }, { trustedProxies: ['127.0.0.1'] });
    const headers = { ...from('203.0.113.77'), 'x-client-id': 'client-that-asks' };
    await statuses(`${url}/tasks`, [headers, headers]);

    const stored = await dumpDatabase(database.db);

    expect(stored.match(/^rate_buckets: /gm)).toHaveLength(2);
    const bytes = Buffer.from('203.0.113.77').toString('hex');
    for (const text of ['203.0.113.77', bytes, 'client-that-asks']) expect(stored).not.toContain(text);
    expect(JSON.stringify(api.logs)).not.toContain('203.0.113.77');
  });
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::FFFF:c000:201', '192.0.2.1'],
  ['2001:DB8::1', '2001:db8:0:0::/64'],
  ['2001:db8:0:0:5:6:7:8', '2001:db8:0:0::/64'],
  ['1:2:3:4:5:6:7:8', '1:2:3:4::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['1:2:3::', '1:2:3:0::/64'],
  ['192.0.2.1:5000', undefined],
  ['unknown', undefined],
  ['', undefined],
])('requests of %s are counted under %s', (address, counted) => {
  expect(countedAddress(address)).toBe(counted);
});
