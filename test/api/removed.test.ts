import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TaskResponse } from '../../src/api/task-response-schema.ts';
import { createRetention } from '../../src/storage/retention.ts';
import { apiFixture, type ApiFixture } from '../support/api-fixture.ts';
import { runOf } from '../support/api-run.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let api: ApiFixture;
beforeAll(async () => {
  database = await createTestDatabase();
  api = apiFixture(database.db);
});
afterAll(() => database.close());

test('a task that was removed is answered like one that never was', async () => {
  const removed = await removedTask();

  for (const path of ['', '/results', '/plan', '/progress', '/events']) {
    const response = await api.app.inject({ url: `/tasks/${removed}${path}` });
    expect([path, response.statusCode, response.json()]).toMatchObject([
      path,
      404,
      { error: 'TASK_NOT_FOUND' },
    ]);
  }
  const cancel = await api.app.inject({ method: 'POST', url: `/tasks/${removed}/cancel` });
  expect(cancel.statusCode).toBe(404);
  const list = (await api.app.inject({ url: '/tasks' })).json<{ tasks: { task_id: string }[] }>();
  expect(list.tasks.map(({ task_id }) => task_id)).not.toContain(removed);
});

test('the idempotency key of a removed task makes a new one', async () => {
  const first = await submit('again');
  await remove(first);

  const second = await submit('again');

  expect(second).not.toBe(first);
});

async function submit(key: string): Promise<string> {
  const response = await api.app.inject({
    method: 'POST',
    url: '/submit',
    payload: { goal: 'What is 1 + 1?' },
    headers: { 'idempotency-key': key },
  });
  expect(response.statusCode).toBe(202);
  return response.json<TaskResponse>().task_id;
}

async function removedTask(): Promise<string> {
  const taskId = await submit('once');
  await remove(taskId);
  return taskId;
}

async function remove(taskId: string): Promise<void> {
  const run = runOf(database.db, taskId);
  await run.claim();
  await run.plan(['Add']);
  await run.work('s1', { output: 2 });
  await run.complete();
  expect(await createRetention(database.db).remove(taskId)).toBe(true);
}
