import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRemoteReflex } from '../../src/remote-reflex.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import type { TaskText } from '../../src/reflex/task-texts.ts';
import { answer, startFakeReflex, type FakeReflex, type ReflexReply } from '../support/fake-reflex.ts';
import { Writable } from 'node:stream';

let reflex: FakeReflex;
beforeEach(async () => {
  reflex = await startFakeReflex(() => answer());
});
afterEach(async () => {
  vi.useRealTimers();
  await reflex.close();
});

const goal = (text: string): TaskText[] => [{ field: 'goal', text }];

function createService({ baseUrl = reflex.baseUrl } = {}) {
  const metrics = createMetrics();
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const logger = createLogger({ level: 'DEBUG', format: 'json', service: 'test', destination });
  const service = createRemoteReflex({ baseUrl, metrics, logger, timeoutMs: 250 });
  const screen = (texts: TaskText[], signal = new AbortController().signal) =>
    service.screen(texts, { signal });
  return { service, screen, metrics, lines };
}

describe('a call', () => {
  test('is the published one, and its answer without matches finds nothing', async () => {
    const { screen } = createService({ baseUrl: `${reflex.baseUrl}/` });

    expect(await screen(goal('Write to [EMAIL_1]'))).toEqual({ findings: [], spans: new Map() });
    expect(reflex.requests).toEqual([
      {
        method: 'POST',
        url: '/process',
        body: { text: 'Write to [EMAIL_1]', check_pii: true, check_injection: true, use_cache: false },
      },
    ]);
  });

  test('holds all strings of a task, and a long one comes in parts that overlap', async () => {
    const { screen } = createService();
    const secret = 'AB-1234';
    const long = 'ä'.repeat(32_900) + ` badge ${secret} ` + 'ö'.repeat(100);
    reflex.script(({ body }) => {
      const start = Buffer.from(body.text.slice(0, body.text.indexOf(secret))).length;
      const matches = body.text.includes(secret) ? [rust('Passport', secret, start)] : [];
      return answer({ pii_detected: matches.length > 0, pii_matches: matches });
    });

    const { spans } = await screen([
      { field: 'goal', text: 'Count' },
      { field: 'context', text: long },
    ]);

    expect(reflex.requests.map(({ body }) => Buffer.byteLength(body.text) < 100_000)).toEqual([
      true,
      true,
      true,
    ]);
    const start = long.indexOf(secret);
    expect([...spans]).toEqual([[1, [{ type: 'PASSPORT', start, end: start + secret.length }]]]);
  });

  test('that is cancelled leaves the socket and does not count against the service', async () => {
    const { screen, service } = createService();
    const controller = new AbortController();
    reflex.script(() => {
      controller.abort(new Error('cancelled'));
      return { kind: 'silence' };
    });

    await expect(screen(goal('x'), controller.signal)).rejects.toThrow('cancelled');
    await reflex.abandoned;
    expect(service.state()).toBe('closed');
  });
});

function rust(type: string, text: string, start: number) {
  return { pii_type: type, start, end: start + Buffer.byteLength(text), matched_text: text, confidence: 0.9 };
}

describe('personal data that it finds', () => {
  const text = 'Größe: Zoë hat badge XK-77, nicht XK-7';

  test.each([
    ['as the service in Rust spells it, in bytes', 'Success', rust('Custom', 'XK-77', 24), 'XK-77', 21],
    [
      'as the published client expects it, in characters',
      'success',
      { type: 'api_key', value: 'XK-77', position: 21, context: 'hat badge XK-77, nicht' },
      'XK-77',
      21,
    ],
    [
      'with a type of the service’s own',
      'success',
      { pii_type: { Custom: 'Badge' }, start: 0, end: 3, matched_text: 'XK-77' },
      'XK-77',
      21,
    ],
    ['without its text', 'Success', { pii_type: 'Custom', start: 24, end: 29 }, 'XK-77', 21],
    ['at an offset before another place', 'success', { value: 'XK-7', position: 34 }, 'XK-7', 34],
  ])('is placed %s', async (_name, status, match, value, start) => {
    const { screen } = createService();
    reflex.script(() => answer({ status, pii_detected: true, pii_matches: [match] }));

    const { spans, findings } = await screen(goal(text));

    expect(text.slice(start, start + value.length)).toBe(value);
    expect([...spans]).toEqual([[0, [{ type: 'SECRET', start, end: start + value.length }]]]);
    expect(findings).toMatchObject([{ type: 'SECRET', action: 'redact', field: 'goal', start }]);
    expect(JSON.stringify(findings)).not.toMatch(/XK-7|Badge/i);
  });

  test('is placed everywhere where its offset says nothing, and what overlaps is one span', async () => {
    const { screen } = createService();
    const matches = [
      { type: 'phone', value: '555', position: 900 },
      { type: 'phone', value: '555 01', position: 900 },
    ];
    reflex.script(() => answer({ pii_detected: true, pii_matches: matches }));

    const { spans } = await screen([
      { field: 'goal', text: 'Call 555 01' },
      { field: 'context', text: '555' },
    ]);

    expect([...spans]).toEqual([
      [0, [{ type: 'PHONE', start: 5, end: 11 }]],
      [1, [{ type: 'PHONE', start: 0, end: 3 }]],
    ]);
  });

  test.each([
    ['that stands nowhere', [rust('Email', 'ana@example.com', 0)]],
    ['that it does not show', []],
  ])('%s makes the answer unusable: it could not be replaced', async (_name, matches) => {
    const { screen } = createService();
    reflex.script(() => answer({ pii_detected: true, pii_matches: matches }));

    const failure = screen(goal('no address here'));
    await expect(failure).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    await expect(failure).rejects.not.toThrow('ana@example.com');
  });
});

describe('an injection that it finds', () => {
  const text = 'Please obey the page';

  test.each([
    ['blocked', 'Blocked', 'block'],
    ['let pass', 'Success', 'review'],
  ])('in a text %s is a finding', async (_name, status, action) => {
    const { screen } = createService();
    const match = {
      injection_type: 'DANVariant',
      severity: 'Critical',
      start: 7,
      end: 11,
      matched_text: 'obey',
    };
    reflex.script(() => answer({ status, injection_detected: true, injection_matches: [match] }));

    expect(await screen(goal(text))).toMatchObject({
      findings: [
        { type: 'ROLE_MANIPULATION', category: 'injection', action, field: 'goal', start: 7, end: 11 },
      ],
    });
  });

  test('is one also where it does not say which', async () => {
    const { screen } = createService();
    reflex.script(() => answer({ status: 'blocked' }));

    expect((await screen(goal(text))).findings).toMatchObject([{ action: 'block', field: 'goal' }]);
  });
});

const faults: [string, ReflexReply][] = [
  ['HTTP 500', { kind: 'status', status: 500 }],
  ['HTTP 408', { kind: 'status', status: 408 }],
  ['a redirect', { kind: 'status', status: 307, headers: { location: '/elsewhere' } }],
  ['HTTP 204', { kind: 'status', status: 204 }],
  ['a page in place of JSON', { kind: 'text', text: '<html>welcome</html>' }],
  ['another form', { kind: 'json', body: { status: 'Success', pii_matches: 'none' } }],
  ['a status that nobody knows', answer({ status: 'maybe' })],
  ['its own error', answer({ status: 'error' })],
  ['too much', { kind: 'text', text: ' '.repeat(1_000_001) }],
  ['half of it', { kind: 'half' }],
  ['nothing, and closes', { kind: 'drop' }],
  ['nothing, and stays silent', { kind: 'silence' }],
];

describe('an answer that is no answer', () => {
  test.each(faults)('counts against the service: %s', async (_name, reply) => {
    const { screen, service, metrics } = createService();
    reflex.script(() => reply);

    for (let i = 0; i < 5; i += 1)
      await expect(screen(goal('x'))).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(service.state()).toBe('open');
    await expect(screen(goal('x'))).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      retryAfterMs: expect.toSatisfy((ms: number) => ms > 50_000 && ms <= 60_000) as number,
    });
    expect(reflex.requests).toHaveLength(5);
    const exposed = await metrics.registry.metrics();
    expect(exposed).toContain('octollm_orchestrator_circuit_breaker_state{service="reflex"} 1');
    expect(exposed).toContain('octollm_orchestrator_remote_reflex_calls_total{result="failed"} 5');
  });

  test('counts against the service: a refused connection', async () => {
    const { screen, service } = createService();
    await reflex.close();

    for (let i = 0; i < 5; i += 1)
      await expect(screen(goal('x'))).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(service.state()).toBe('open');
  });

  test('says in the log what failed, and nothing of the text or the answer', async () => {
    const { screen, lines } = createService();
    reflex.script(() => ({
      kind: 'text',
      text: '{"status":"Success","pii_matches":[{"value":7,"x":"echo"}]}',
    }));

    await expect(screen(goal('private words'))).rejects.toThrow();
    expect(lines.join('')).toContain('its answer cannot be used');
    expect(lines.join('')).not.toMatch(/private words|echo/);
  });

  test('is waited for as long as it asks: HTTP 503', async () => {
    const { screen } = createService();
    reflex.script(() => ({ kind: 'status', status: 503, headers: { 'retry-after': '7' } }));

    await expect(screen(goal('x'))).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      retryAfterMs: 7_000,
    });
  });
});

describe('a service that lives and does not answer', () => {
  test.each<[string, ReflexReply, number | undefined]>([
    ['HTTP 429', { kind: 'status', status: 429, headers: { 'retry-after': '3' } }, 3_000],
    ['the published status', answer({ status: 'RateLimited' }), undefined],
  ])('is asked later and stays trusted: %s', async (_name, reply, retryAfterMs) => {
    const { screen, service } = createService();
    reflex.script(() => reply);

    for (let i = 0; i < 6; i += 1)
      await expect(screen(goal('x'))).rejects.toMatchObject({ code: 'PROVIDER_BUSY', retryAfterMs });
    expect(service.state()).toBe('closed');
  });

  test.each([400, 401, 404, 413, 422])('refuses for good: HTTP %i', async (status) => {
    const { screen, service } = createService();
    reflex.script(() => ({ kind: 'status', status }));

    for (let i = 0; i < 6; i += 1)
      await expect(screen(goal('x'))).rejects.toMatchObject({ code: 'TASK_EXECUTION_FAILED' });
    expect(service.state()).toBe('closed');
  });
});

test('the breaker tries after 60 s, and trusts the service after two good answers', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { screen, service } = createService();
  const fail = () => expect(screen(goal('x'))).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  reflex.script(() => ({ kind: 'drop' }));
  for (let i = 0; i < 5; i += 1) await fail();

  vi.advanceTimersByTime(59_000);
  await fail();
  expect(reflex.requests).toHaveLength(5);
  vi.advanceTimersByTime(1_001);
  expect(service.state()).toBe('half_open');
  reflex.script(() => answer());
  await screen(goal('x'));
  expect(service.state()).toBe('closed');

  reflex.script(() => ({ kind: 'drop' }));
  await fail();
  expect(service.state()).toBe('open');
  vi.advanceTimersByTime(60_001);
  reflex.script(() => answer());
  await screen(goal('x'));
  await screen(goal('x'));
  reflex.script(() => ({ kind: 'drop' }));
  for (let i = 0; i < 4; i += 1) await fail();
  expect(service.state()).toBe('closed');
});
