import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { probeArm } from '../../../src/arms/remote/probe-arm.ts';
import { armLeftAlone, isArmOutage } from '../../../src/arms/remote/guard-arm.ts';
import { createRemoteArm } from '../../../src/arms/remote/remote-arm.ts';
import type { ArmResult } from '../../../src/domain/arm.ts';
import type { JsonObject } from '../../../src/domain/json.ts';
import { TaskFailure } from '../../../src/domain/task-failure.ts';
import { createCircuitBreaker } from '../../../src/models/circuit-breaker.ts';
import { buildManifest } from '../../support/manifests.ts';
import { buildArmRequest } from '../build-arm-request.ts';

let server: ReturnType<typeof createServer>;
let answer: (body: JsonObject, response: ServerResponse) => void;
let requests: { url: string; authorization: string | undefined; body: JsonObject }[];
beforeEach(async () => {
  requests = [];
  answer = (_body, response) =>
    reply(response, { success: true, output: { summary: 'Short.' }, confidence: 0.8 });
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as JsonObject;
      requests.push({ url: request.url ?? '', authorization: request.headers.authorization, body });
      answer(body, response);
    });
  };
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function reply(response: ServerResponse, value: unknown, status = 200) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function baseUrl(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const manifest = buildManifest({
  name: 'text',
  limits: { timeoutSeconds: 1, maxOutputBytes: 2_000 },
  capabilities: [
    {
      name: 'summarize',
      outputSchema: { type: 'object', required: ['summary'], properties: { summary: { type: 'string' } } },
    },
  ],
});

function run(change: { signal?: AbortSignal; url?: string } = {}): Promise<ArmResult> {
  const arm = createRemoteArm({
    manifest,
    baseUrl: change.url ?? baseUrl(),
    issueToken: ({ attempt, arm: name, body }) => Promise.resolve(`token-${name}-${attempt}-${body.length}`),
    guard: (call) => call(),
  });
  const request = buildArmRequest({
    capability: 'summarize',
    input: {
      source: { from: 'context', path: 'note' },
      more: [{ from: 'text', text: 'hi' }],
      max_sentences: 2,
    },
    task: { context: { note: 'A note of [EMAIL_1].', unrelated: 'stays here' } },
  });
  return arm.run(request, { signal: change.signal ?? new AbortController().signal, model: undefined });
}

async function failureOf(change: Parameters<typeof run>[0] = {}): Promise<TaskFailure> {
  const failure: unknown = await run(change).catch((error: unknown) => error);
  if (!(failure instanceof TaskFailure)) throw new Error('expected a TaskFailure', { cause: failure });
  return failure;
}

test('an arm elsewhere gets its step with the values that the step names, and nothing else of the task', async () => {
  expect(await run()).toEqual({ output: { summary: 'Short.' }, confidence: 0.8 });

  const [request] = requests;
  expect(request?.url).toBe('/invoke');
  expect(request?.body).toEqual({
    task_id: '00000000-0000-4000-8000-000000000001',
    step_id: 's1',
    attempt: 1,
    capability: 'summarize',
    action: 'Do it',
    input: { source: 'A note of [EMAIL_1].', more: ['hi'], max_sentences: 2 },
    timeout_seconds: 1,
  });
  expect(request?.authorization).toBe(`Bearer token-text-1-${JSON.stringify(request?.body).length}`);
});

describe('an arm that does not do it fails the step as what it is', () => {
  test.each<[string, (response: ServerResponse) => void, string]>([
    ['no JSON', (response) => void response.writeHead(200).end('<html>'), 'TASK_EXECUTION_FAILED'],
    ['another form', (response) => reply(response, { result: 1 }), 'TASK_EXECUTION_FAILED'],
    [
      'what its schema refuses',
      (response) => reply(response, { success: true, output: {} }),
      'TASK_EXECUTION_FAILED',
    ],
    [
      'more than it may',
      (response) => reply(response, { success: true, output: { summary: 'x'.repeat(3_000) } }),
      'TASK_EXECUTION_FAILED',
    ],
    [
      'a failure of its own',
      (response) => reply(response, { success: false, error: { message: 'secret words' } }),
      'TASK_EXECUTION_FAILED',
    ],
    [
      'a failure that may pass',
      (response) => reply(response, { success: false, error: { retryable: true } }),
      'TRANSIENT_FAILURE',
    ],
    ['that it is busy', (response) => reply(response, {}, 429), 'PROVIDER_BUSY'],
    ['a refusal', (response) => reply(response, {}, 403), 'TASK_EXECUTION_FAILED'],
    ['an error', (response) => reply(response, {}, 500), 'TRANSIENT_FAILURE'],
    [
      'a redirect',
      (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'TASK_EXECUTION_FAILED',
    ],
    ['a broken connection', (response) => void response.destroy(), 'ARM_UNAVAILABLE'],
    [
      'half an answer',
      (response) => {
        response.writeHead(200, { 'content-length': 500 });
        response.write('{"success":', () => response.destroy());
      },
      'ARM_UNAVAILABLE',
    ],
    ['nothing in time', () => undefined, 'ARM_UNAVAILABLE'],
  ])('%s', async (_name, behave, code) => {
    answer = (_body, response) => behave(response);
    const failure = await failureOf();
    expect(failure.code).toBe(code);
    expect(failure.message).not.toContain('secret words');
  });

  test('nobody there', async () => {
    expect((await failureOf({ url: 'http://127.0.0.1:1' })).code).toBe('ARM_UNAVAILABLE');
  });
});

test('a cancelled step closes the socket', async () => {
  const closed = new Promise<void>((resolve) => {
    answer = (_body, response) => void response.once('close', resolve);
  });
  const controller = new AbortController();
  const ended = expect(run({ signal: controller.signal })).rejects.toThrow('no longer wanted');
  while (requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  controller.abort(new Error('no longer wanted'));
  await ended;
  await closed;
});

test('an arm that did not answer five times in a row is left alone', async () => {
  const breaker = createCircuitBreaker({ service: 'arm', isOutage: isArmOutage, refusal: armLeftAlone });
  const url = 'http://127.0.0.1:1';
  for (let i = 0; i < 5; i += 1)
    await expect(breaker.execute(() => run({ url }))).rejects.toMatchObject({ code: 'ARM_UNAVAILABLE' });
  await expect(breaker.execute(() => run())).rejects.toThrow('left alone');
  expect(requests).toEqual([]);
});

test('a probe tells how an arm is', async () => {
  const probe = (url: string) => probeArm({ baseUrl: url, timeoutMs: 300 });
  answer = (_body, response) => reply(response, {});
  expect(await probe(baseUrl())).toBeNull();
  answer = (_body, response) => reply(response, {}, 500);
  expect(await probe(baseUrl())).toBe('http_500');
  answer = () => undefined;
  expect(await probe(baseUrl())).toBe('timeout');
  expect(await probe('http://127.0.0.1:1')).toBe('unreachable');
});
