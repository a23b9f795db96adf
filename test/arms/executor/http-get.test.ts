import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAllowed, parseAllowedHost } from '../../../src/arms/executor/http-get/allow-list.ts';
import type { Network } from '../../../src/arms/executor/http-get/network.ts';
import { isPublicAddress } from '../../../src/arms/executor/http-get/public-address.ts';
import { createExecutor } from '../../../src/arms/executor/executor.ts';
import type { JsonObject, JsonValue } from '../../../src/domain/json.ts';
import { TaskFailure } from '../../../src/domain/task-failure.ts';
import { buildArmRequest } from '../build-arm-request.ts';
import { expectPublished } from './support/run-tool.ts';

const publicAddress = '93.184.216.34';
let server: ReturnType<typeof createServer>;
let port: number;
let answer: RequestListener;
let dialled: { address: string; port: number }[];
let requests: IncomingMessage[];

beforeEach(async () => {
  dialled = [];
  requests = [];
  answer = (_request, response) => page(response, 'Hello');
  server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function page(response: ServerResponse, text: string, headers: Record<string, string> = {}) {
  response.writeHead(200, { 'content-type': 'text/plain', ...headers }).end(text);
}

/** Every name is at a public address, and every dial ends at the test's own server. */
function network(addresses: (host: string) => string[] = () => [publicAddress]): Network {
  return {
    resolve: (host) => Promise.resolve(addresses(host)),
    dial: (target) => {
      dialled.push(target);
      return connect(port, '127.0.0.1');
    },
  };
}

const hosts = ['example.org', '*.example.org', 'example.net:8080'].map((text) => parseAllowedHost(text)!);

async function get(
  input: JsonObject & { url: string },
  { net = network(), goal = input.url, signal = new AbortController().signal } = {},
): Promise<JsonObject> {
  const executor = createExecutor({ allowedHosts: hosts, network: net });
  const request = buildArmRequest({ capability: 'http_get', input, task: { goal } });
  const { output } = await executor.run(request, { signal, model: undefined });
  expectPublished('http_get', output);
  return output['output'] as JsonObject;
}

async function failureOf(...args: Parameters<typeof get>): Promise<TaskFailure> {
  const failure: unknown = await get(...args).catch((error: unknown) => error);
  if (!(failure instanceof TaskFailure)) throw new Error('expected a TaskFailure', { cause: failure });
  return failure;
}

describe('an address that another step found', () => {
  const fetchFound = async (change: { goal?: string; isApproved?: boolean; found?: JsonValue }) => {
    const executor = createExecutor({ allowedHosts: hosts, network: network() });
    const { found = 'http://www.example.org/found', ...parts } = change;
    const request = buildArmRequest({
      capability: 'http_get',
      input: { url: { from: 'step', step: 's0', path: 'links[0]' } },
      task: { goal: parts.goal ?? 'Read the page that the document names' },
      dependencies: [{ stepId: 's0', arm: 'executor', capability: 'extract', output: { links: [found] } }],
      ...(parts.isApproved !== undefined && { isApproved: parts.isApproved }),
    });
    const { output } = await executor.run(request, {
      signal: new AbortController().signal,
      model: undefined,
    });
    return output['output'];
  };

  test('is fetched when a person has approved that', async () => {
    expect(await fetchFound({ isApproved: true })).toMatchObject({ text: 'Hello' });
    expect(requests.map(({ url }) => url)).toEqual(['/found']);
  });

  test('is not fetched otherwise, unless it stands in the task as well', async () => {
    await expect(fetchFound({})).rejects.toThrow('does not stand in the task');
    expect(dialled).toEqual([]);

    expect(await fetchFound({ goal: 'Read http://www.example.org/found' })).toMatchObject({ text: 'Hello' });
  });

  test.each(['http://evil.example.com/', 'http://10.0.0.1/', 'file:///etc/passwd', 'no address', 7, ''])(
    'is held to all other rules although it was approved: %j',
    async (found) => {
      await expect(fetchFound({ isApproved: true, found })).rejects.toMatchObject({
        code: 'TASK_EXECUTION_FAILED',
      });
      expect(dialled).toEqual([]);
    },
  );
});

describe('a page of an allowed host', () => {
  test('is fetched from the address that was checked, under its own name', async () => {
    expect(await get({ url: 'http://www.example.org/news?day=1' })).toEqual({
      status: 200,
      url: 'http://www.example.org/news?day=1',
      content_type: 'text/plain',
      bytes: 5,
      truncated: false,
      text: 'Hello',
    });
    expect(dialled).toEqual([{ address: publicAddress, port: 80 }]);
    expect(requests.map(({ url, headers }) => `${headers.host} ${url}`)).toEqual([
      'www.example.org /news?day=1',
    ]);
  });

  test('is parsed where JSON is asked for, and decoded by its charset', async () => {
    answer = (_request, response) => page(response, '{"a":1}', { 'content-type': 'application/json' });
    expect(await get({ url: 'http://example.org/', as: 'json' })).toMatchObject({ json: { a: 1 } });

    answer = (_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/plain; charset=iso-8859-1' })
        .end(Buffer.from('Köln', 'latin1'));
    };
    expect(await get({ url: 'http://example.org/' })).toMatchObject({ text: 'Köln' });
  });

  test('is cut where it is longer than may be read', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const write = (): void => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
      };
      response.on('drain', write);
      write();
    };
    expect(await get({ url: 'http://example.org/', max_bytes: 25_000 })).toMatchObject({
      bytes: 25_000,
      truncated: true,
    });
  });

  test('is followed over redirects, each checked like the first', async () => {
    answer = (request, response) => {
      if (request.url === '/end') page(response, 'There');
      else response.writeHead(302, { location: 'http://www.example.org/end' }).end();
    };
    expect(await get({ url: 'http://example.org/start' })).toMatchObject({
      url: 'http://www.example.org/end',
      text: 'There',
    });

    answer = (_request, response) => void response.writeHead(302, { location: 'http://evil.test/' }).end();
    expect((await failureOf({ url: 'http://example.org/' })).message).toContain('not one of');

    answer = (_request, response) => void response.writeHead(302, { location: 'http://example.org/' }).end();
    expect((await failureOf({ url: 'http://example.org/' })).message).toContain('too often');
  });
});

test.each([
  ['another host', 'http://example.com/'],
  ['a host that only begins like one', 'http://example.org.evil.test/'],
  ['a host that only ends like one', 'http://notexample.org/'],
  ['another port', 'http://example.org:8080/'],
  ['the port of another host', 'http://example.net/'],
  ['a loopback name', 'http://localhost/'],
  ['an address in numbers', 'http://93.184.216.34/'],
  ['a loopback address', 'http://127.0.0.1/'],
  ['a decimal address', 'http://2130706433/'],
  ['an octal address', 'http://0177.0.0.1/'],
  ['a hexadecimal address', 'http://0x7f000001/'],
  ['an IPv6 address', 'http://[::1]/'],
  ['a mapped address', 'http://[::ffff:127.0.0.1]/'],
  ['the metadata address', 'http://169.254.169.254/latest/meta-data/'],
  ['credentials', 'http://user:secret@example.org/'],
  ['a host hidden behind credentials', 'http://example.org@evil.test/'],
  ['another scheme', 'ftp://example.org/'],
  ['a file', 'file:///etc/passwd'],
])('%s is not fetched', async (_name, url) => {
  expect((await failureOf({ url })).code).toBe('TASK_EXECUTION_FAILED');
  expect(dialled).toEqual([]);
});

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '198.18.0.1',
  '::1',
  '::',
  'fe80::1',
  'fc00::1',
  'fd12::1',
  'ff02::1',
  '::ffff:10.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001::1',
  '2001:db8::1',
  'no address',
])('a name at %s is not asked', async (address) => {
  expect(isPublicAddress(address)).toBe(false);
  const net = network(() => [publicAddress, address]);
  expect((await failureOf({ url: 'http://example.org/' }, { net })).message).toContain('private network');
  expect(dialled).toEqual([]);
});

test.each(['8.8.8.8', '93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test('a name that leads elsewhere the second time is resolved once, and dialled where it was checked', async () => {
  let asked = 0;
  const net = network(() => (++asked === 1 ? [publicAddress] : ['127.0.0.1']));
  await get({ url: 'http://example.org/' }, { net });
  expect(asked).toBe(1);
  expect(dialled).toEqual([{ address: publicAddress, port: 80 }]);

  answer = (_request, response) =>
    void response.writeHead(302, { location: 'http://example.org/again' }).end();
  expect((await failureOf({ url: 'http://example.org/' }, { net })).message).toContain('private network');
});

test('an address that does not stand in the task is not fetched, whoever proposes it', async () => {
  const failure = await failureOf({ url: 'http://example.org/x' }, { goal: 'Summarise the notes' });
  expect(failure.message).toContain('does not stand in the task');
  expect(dialled).toEqual([]);
});

test.each<[string, RequestListener, string]>([
  ['busy', (_r, response) => void response.writeHead(429, { 'retry-after': '3' }).end(), 'PROVIDER_BUSY'],
  ['failing', (_r, response) => void response.writeHead(500).end(), 'TRANSIENT_FAILURE'],
  ['without the page', (_r, response) => void response.writeHead(404).end(), 'TASK_EXECUTION_FAILED'],
  ['closing the connection', (_r, response) => void response.destroy(), 'TRANSIENT_FAILURE'],
  [
    'sending no text',
    (_r, response) => page(response, 'x', { 'content-type': 'image/png' }),
    'TASK_EXECUTION_FAILED',
  ],
  [
    'sending a bomb',
    (_r, response) => page(response, 'x', { 'content-encoding': 'gzip' }),
    'TASK_EXECUTION_FAILED',
  ],
])('a host that is %s fails the step as what it is', async (_fault, listener, code) => {
  answer = listener;
  expect((await failureOf({ url: 'http://example.org/' })).code).toBe(code);
});

test('a task that is cancelled closes the socket', async () => {
  const closed = new Promise<void>((resolve) => {
    answer = (request) => void request.once('close', resolve);
  });
  const controller = new AbortController();
  const call = get({ url: 'http://example.org/' }, { signal: controller.signal });
  const ended = expect(call).rejects.toThrow('no longer wanted');
  while (requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  controller.abort(new Error('no longer wanted'));
  await ended;
  await closed;
});

test('nothing is fetched, nor offered, where no host is allowed', () => {
  const names = createExecutor().manifest.capabilities.map(({ name }) => name);
  expect(names).not.toContain('http_get');
});

test.each(['', 'http://example.org', '10.0.0.1', 'exa mple.org', '*', '*.', 'example.org:99999999'])(
  'the list takes no "%s"',
  (text) => {
    expect(parseAllowedHost(text)).toBeUndefined();
  },
);

test('a trailing dot and capitals are spellings of the same host', () => {
  expect(isAllowed(new URL('http://EXAMPLE.org./'), hosts)).toBe(true);
});
