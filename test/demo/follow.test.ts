import { expect, test } from 'vitest';
import { followTask, type FollowedEvent } from '../../src/demo/follow.ts';
import { readEvents } from '../../src/demo/server-sent-events.ts';

const frame = (number: number, type: string) =>
  `id: ${number}\nevent: ${type}\ndata: ${JSON.stringify({ number, type, detail: {}, created_at: '2026-11-21T10:00:00.000Z' })}\n\n`;

function streamOf(...chunks: (string | Uint8Array)[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks)
        controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
      controller.close();
    },
  });
}

async function eventsOf(...chunks: (string | Uint8Array)[]) {
  const events = [];
  for await (const event of readEvents(streamOf(...chunks))) events.push(event);
  return events;
}

test('events are read wherever the stream is cut, even inside a letter', async () => {
  const bytes = new TextEncoder().encode('id: 1\ndata: Zürich\n\nid: 2\ndata: Köln\n\n');
  const single = [...bytes].map((byte) => Uint8Array.of(byte));
  expect(await eventsOf(...single)).toEqual([
    { id: '1', data: 'Zürich' },
    { id: '2', data: 'Köln' },
  ]);
});

test('comments, retry times and an unfinished event are no events', async () => {
  expect(await eventsOf('retry: 2000\n\n: still here\n\ndata: a\ndata: b\n\ndata: cut off')).toEqual([
    { id: undefined, data: 'a\nb' },
  ]);
});

/** An API whose streams end where the given ones end. */
function apiWith(streams: (ReadableStream<Uint8Array> | Error | undefined)[]) {
  const asked: number[] = [];
  return {
    asked,
    events(_taskId: string, { after }: { after: number }) {
      asked.push(after);
      const next = streams.shift();
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    },
  };
}

async function followed(streams: (ReadableStream<Uint8Array> | Error | undefined)[]) {
  const api = apiWith(streams);
  const events: FollowedEvent[] = [];
  await followTask({ api, taskId: 't', timeoutMs: 10_000, onEvent: (event) => void events.push(event) });
  return { asked: api.asked, types: events.map(({ type }) => type) };
}

test('a broken stream is taken up behind the last event', async () => {
  const first = streamOf(frame(1, 'task.submitted'), frame(2, 'task.started'));
  const last = streamOf(frame(3, 'task.completed'));
  expect(await followed([first, new Error('connection reset'), last])).toEqual({
    asked: [0, 2, 2],
    types: ['task.submitted', 'task.started', 'task.completed'],
  });
});

test('following ends when the API has nothing more to send', async () => {
  expect(await followed([undefined])).toEqual({ asked: [0], types: [] });
});

test('an event of another form is an error, not a reason to ask again', async () => {
  await expect(followed([streamOf('id: 1\ndata: {"number": "one"}\n\n')])).rejects.toThrow(/number/);
});

test('a task that does not end in time is reported with its last event', async () => {
  const api = { events: () => Promise.reject(new Error('down')) };
  await expect(followTask({ api, taskId: 't', timeoutMs: 1, onEvent: () => undefined })).rejects.toThrow(
    'the task did not end within 0.001 s; its last event was number 0',
  );
});

test('what a step writes while it writes it is no event of the task', async () => {
  const written = 'event: step.output\ndata: {"step":"s1","text":"The sea"}\n\n';
  const stream = streamOf(frame(1, 'task.started'), written, frame(2, 'task.completed'));

  expect(await followed([stream])).toEqual({ asked: [0], types: ['task.started', 'task.completed'] });
});
