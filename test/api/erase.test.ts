import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TaskResponse } from '../../src/api/task-response-schema.ts';
import { apiFixture, type ApiFixture } from '../support/api-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let api: ApiFixture;
beforeAll(async () => {
  database = await createTestDatabase();
  api = apiFixture(database.db);
});
afterAll(() => database.close());

test('erasing answers with a statement, which every address of the task gives from then on', async () => {
  const id = await submit();

  const erased = await erase(id);

  expect(erased.statusCode).toBe(202);
  expect(erased.headers.location).toBe(`/tasks/${id}`);
  const statement = erased.json<Record<string, unknown>>();
  expect(statement).toMatchObject({ task_id: id, history_removed_at: null });
  for (const path of ['', '/results', '/plan', '/progress', '/events']) {
    const response = await api.app.inject({ url: `/tasks/${id}${path}` });
    expect([path, response.statusCode, response.json()]).toMatchObject([
      path,
      410,
      { error: 'TASK_ERASED', details: statement },
    ]);
  }
  for (const path of ['cancel', 'retry']) {
    const response = await api.app.inject({ method: 'POST', url: `/tasks/${id}/${path}` });
    expect([path, response.statusCode]).toEqual([path, 410]);
  }
  const again = await erase(id);
  expect([again.statusCode, again.json()]).toEqual([202, statement]);
});

test('once the history is gone the statement says when', async () => {
  const id = await submit();
  await erase(id);
  await api.deps.erasures.settle({ gone: [id], left: [], delayMs: 0 });

  const again = await erase(id);

  expect(again.statusCode).toBe(200);
  expect(again.json<{ history_removed_at: string }>().history_removed_at).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test('what another client owns, and what never was, cannot be erased', async () => {
  const id = await submit();

  for (const [task, client] of [
    [id, 'mallory'],
    ['0b5f4b1e-7a0e-4f43-8a55-0123456789ab', 'ada'],
    ['not-an-id', 'ada'],
  ] as const) {
    const response = await erase(task, client);
    expect([task, response.statusCode, response.json()]).toMatchObject([
      task,
      404,
      { error: 'TASK_NOT_FOUND' },
    ]);
  }
  expect((await api.app.inject({ url: `/tasks/${id}` })).statusCode).toBe(200);
});

async function submit(): Promise<string> {
  const response = await api.app.inject({
    method: 'POST',
    url: '/submit',
    payload: { goal: 'What is 1 + 1?' },
  });
  return response.json<TaskResponse>().task_id;
}

function erase(taskId: string, client?: string) {
  return api.app.inject({
    method: 'DELETE',
    url: `/tasks/${taskId}`,
    ...(client !== undefined && { headers: { 'x-client-id': client } }),
  });
}
