import { get as httpGet, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/api/errors.ts';
import type { TaskResponse } from '../../src/api/task-response-schema.ts';
import { apiFixture, type ApiFixture } from '../support/api-fixture.ts';
import { runOf } from '../support/api-run.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let api: ApiFixture;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  await database.db.deleteFrom('tasks').execute();
  api = apiFixture(database.db);
});
afterEach(() => api.app.close());
afterAll(() => database.close());

const submit = (headers: Record<string, string> = {}, goal = 'x') =>
  api.app.inject({ method: 'POST', url: '/submit', payload: { goal }, headers });

async function submitted(goal?: string): Promise<string> {
  return (await submit({}, goal)).json<TaskResponse>().task_id;
}

interface Frame {
  id: number;
  event: string;
  data: { detail: Record<string, unknown>; number: number; type: string };
}

function framesOf(text: string): Frame[] {
  return text
    .split('\n\n')
    .filter((frame) => frame.startsWith('id: '))
    .map((frame) => {
      const [id, event, data] = frame.split('\n').map((line) => line.slice(line.indexOf(': ') + 2));
      return { id: Number(id), event: event!, data: JSON.parse(data!) as Frame['data'] };
    });
}

describe('events', () => {
  test('come numbered, with the originals in them, and end with the task', async () => {
    const id = await submitted('Write to mia.stone@example.org');
    const run = runOf(database.db, id);
    await run.claim();
    await run.complete();
    const response = await api.app.inject({ url: `/tasks/${id}/events` });

    expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(framesOf(response.body).map(({ id: number, event }) => [number, event])).toEqual([
      [1, 'task.submitted'],
      [2, 'task.started'],
      [3, 'task.completed'],
    ]);
  });

  test.each([
    ['header', { headers: { 'last-event-id': '2' } }, ''],
    ['parameter', {}, '?last_event_id=2'],
    ['header rather than the parameter', { headers: { 'last-event-id': '2' } }, '?last_event_id=0'],
  ])('go on after the last one that was seen: %s', async (_name, options, query) => {
    const id = await submitted();
    const run = runOf(database.db, id);
    await run.claim();
    await run.complete();
    const response = await api.app.inject({ url: `/tasks/${id}/events${query}`, ...options });

    expect(framesOf(response.body).map(({ id: number }) => number)).toEqual([3]);
  });

  test('that all were seen of an ended task tell the browser to stop', async () => {
    const id = await submitted();
    await api.app.inject({ method: 'POST', url: `/tasks/${id}/cancel` });
    const response = await api.app.inject({ url: `/tasks/${id}/events?last_event_id=99` });

    expect(response.statusCode).toBe(204);
  });

  test.each([
    ['/events?last_event_id=abc', {}, 'last_event_id'],
    ['/events?last_event_id=9999999999', {}, 'last_event_id'],
    ['/events', { 'last-event-id': '-1' }, 'last-event-id'],
  ])('refuse a number that is none: %s', async (path, headers, field) => {
    const response = await api.app.inject({ url: `/tasks/${await submitted()}${path}`, headers });

    expect(response.statusCode).toBe(400);
    expect(response.json<Problem>().details['field']).toBe(field);
  });

  test('reach many followers as they happen', async () => {
    const id = await submitted();
    const port = await listening();
    const streams = await Promise.all(Array.from({ length: 100 }, () => open(port, `/tasks/${id}/events`)));
    await Promise.all(streams.map((stream) => seen(stream, 'task.submitted')));
    const run = runOf(database.db, id);
    await run.claim();
    api.notify({ taskId: id, type: 'task.started' });
    await Promise.all(streams.map((stream) => seen(stream, 'task.started')));
    await run.complete();
    api.notify({ taskId: id, type: 'task.completed' });
    const texts = await Promise.all(streams.map((stream) => stream.ended));

    for (const text of texts) expect(framesOf(text).map(({ id: number }) => number)).toEqual([1, 2, 3]);
    expect(api.subscribers()).toBe(1);
  });

  test('that no notification announced are found all the same', async () => {
    const id = await submitted();
    const port = await listening();
    const stream = await open(port, `/tasks/${id}/events`);
    await seen(stream, 'task.submitted');
    const run = runOf(database.db, id);
    await run.claim();
    await run.complete();

    expect(framesOf(await stream.ended).at(-1)!.event).toBe('task.completed');
  });

  test('have between them what steps write just now: without a number, so that nobody resumes behind it', async () => {
    const id = await submitted('Write to mia.stone@example.org');
    const other = await submitted();
    const port = await listening();
    const stream = await open(port, `/tasks/${id}/events`);
    await seen(stream, 'task.submitted');
    const chunk = { taskId: id, stepId: 's1', attempt: 1, number: 1, text: 'Dear [EMAIL_1], ' };
    api.notifyOutput({ ...chunk, taskId: other, text: 'Of another task.' });
    api.notifyOutput(chunk);
    await seen(stream, 'step.output');
    const run = runOf(database.db, id);
    await run.claim();
    await run.complete();
    api.notify({ taskId: id, type: 'task.completed' });
    const text = await stream.ended;

    const output = text.split('\n\n').filter((frame) => frame.includes('step.output'));
    expect(output).toEqual([
      `event: step.output\ndata: ${JSON.stringify({
        task_id: id,
        step: 's1',
        attempt: 1,
        chunk: 1,
        text: 'Dear mia.stone@example.org, ',
      })}`,
    ]);
    expect(framesOf(text).map(({ id: number }) => number)).toEqual([1, 2, 3]);
    const again = await api.app.inject({ url: `/tasks/${id}/events?last_event_id=1` });
    expect(again.body).not.toContain('step.output');
    expect(framesOf(again.body).map(({ id: number }) => number)).toEqual([2, 3]);
  });

  test('of a task that is erased end', async () => {
    const id = await submitted();
    const port = await listening();
    const stream = await open(port, `/tasks/${id}/events`);
    await seen(stream, 'task.submitted');
    await database.db.deleteFrom('tasks').where('id', '=', id).execute();
    api.notify({ taskId: id, type: 'task.erased' });

    expect(framesOf(await stream.ended)).toHaveLength(1);
  });

  test('end when the process stops, and so does the server', async () => {
    const id = await submitted();
    const port = await listening();
    const stream = await open(port, `/tasks/${id}/events`);
    await seen(stream, 'task.submitted');
    api.drain();
    await stream.ended;
    await api.app.close();

    expect(api.subscribers()).toBe(0);
  });

  test.each<[string, (last: number) => Following]>([
    ['header', (last) => ({ headers: { 'last-event-id': String(last) } })],
    ['parameter', (last) => ({ query: `?last_event_id=${last}` })],
    [
      'header of a browser that keeps its address',
      (last) => ({
        headers: { 'last-event-id': String(last) },
        query: '?last_event_id=0',
      }),
    ],
  ])('go on, none twice and none missing, when another process serves them: %s', async (_name, resume) => {
    const id = await submitted('Write to mia.stone@example.org');
    const path = `/tasks/${id}/events`;
    const before = await open(await listening(), { path });
    const run = runOf(database.db, id);
    await run.claim();
    api.notify({ taskId: id, type: 'task.started' });
    await seen(before, 'task.started');
    api.drain();
    const first = framesOf(await before.ended);
    await api.app.close();

    // While nobody serves, the task goes on.
    await run.plan(['one']);
    api = apiFixture(database.db, { vault: api.deps.vault });
    const after = await open(await listening(), { path, ...resume(first.at(-1)!.id) });
    await seen(after, 'plan.created');
    await run.work('s1', { value: 1 });
    await run.complete();
    api.notify({ taskId: id, type: 'task.completed' });
    const rest = framesOf(await after.ended);

    const whole = framesOf((await api.app.inject({ url: path })).body);
    expect(first.map(({ event }) => event)).toEqual(['task.submitted', 'task.started']);
    expect(rest[0]?.event).toBe('plan.created');
    expect([...first, ...rest]).toEqual(whole);
    expect(whole.map(({ id: number }) => number)).toEqual(whole.map((_frame, at) => at + 1));
  });

  test('stop being read for a follower who has left', async () => {
    const id = await submitted();
    let reads = 0;
    const { events } = api.deps;
    api = apiFixture(database.db, {
      events: {
        list: (request) => {
          reads += 1;
          return events.list(request);
        },
      },
    });
    const port = await listening();
    const stream = await open(port, `/tasks/${id}/events`);
    await seen(stream, 'task.submitted');
    stream.response.destroy();
    await logged('/tasks/:task_id/events');
    const after = reads;
    api.notify({ taskId: id, type: 'task.started' });
    await api.app.inject({ url: `/tasks/${id}` });

    expect(reads).toBe(after);
  });
});

describe('Prefer: wait', () => {
  test('answers 200 as soon as the task has ended', async () => {
    const waiting = submit({ prefer: 'respond-async, wait=60' });
    const id = await taskIn(waiting);
    const run = runOf(database.db, id);
    await run.claim();
    await run.complete();
    api.notify({ taskId: id, type: 'task.completed' });
    const response = await waiting;

    expect(response.statusCode).toBe(200);
    expect(response.headers['preference-applied']).toBe('wait=60');
    expect(response.json<TaskResponse>().status).toBe('completed');
  });

  test('answers 202 when the time is over', async () => {
    const response = await submit({ prefer: 'wait=0' });

    expect(response.statusCode).toBe(202);
    expect(response.headers['preference-applied']).toBe('wait=0');
  });

  test('waits a minute at most', async () => {
    const waiting = submit({ prefer: 'wait=86400' });
    await taskIn(waiting);
    api.drain();

    expect((await waiting).headers['preference-applied']).toBe('wait=60');
  });

  test('answers 202 when the process stops', async () => {
    const waiting = submit({ prefer: 'wait=60' });
    await taskIn(waiting);
    api.drain();

    expect((await waiting).statusCode).toBe(202);
  });

  test.each(['wait', 'wait=soon', 'wait=-1', 'return=minimal'])(
    'is ignored where it says nothing: %s',
    async (prefer) => {
      const response = await submit({ prefer });

      expect(response.statusCode).toBe(202);
      expect(response.headers['preference-applied']).toBeUndefined();
    },
  );
});

/** The task that a waiting request has made. */
async function taskIn(waiting: Promise<unknown>): Promise<string> {
  const state = { isAnswered: false };
  void waiting.finally(() => (state.isAnswered = true));
  for (;;) {
    const task = await database.db
      .selectFrom('tasks')
      .select('id')
      .where('status', '=', 'pending')
      .executeTakeFirst();
    if (task) return task.id;
    if (state.isAnswered) throw new Error('The request was answered before its task was seen.');
  }
}

async function listening(): Promise<number> {
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  return (api.app.server.address() as AddressInfo).port;
}

interface Stream {
  response: IncomingMessage;
  text: () => string;
  ended: Promise<string>;
}

interface Following {
  path?: string;
  query?: string;
  headers?: Record<string, string>;
}

function open(port: number, following: string | Following): Promise<Stream> {
  const {
    path = '',
    query = '',
    headers = {},
  } = typeof following === 'string' ? { path: following } : following;
  return new Promise((resolve, reject) => {
    const options = { port, path: path + query, headers, host: '127.0.0.1', agent: false };
    const request = httpGet(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      const ended = new Promise<string>((done) => response.once('close', () => done(text)));
      resolve({ response, text: () => text, ended });
    });
    request.on('error', reject);
  });
}

async function seen({ response, text }: Stream, event: string): Promise<void> {
  while (!text().includes(`event: ${event}\n`)) {
    await new Promise((resolve) => response.once('data', resolve));
  }
}

async function logged(route: string): Promise<void> {
  while (!api.logs.some((line) => line['route'] === route)) await new Promise(setImmediate);
}
