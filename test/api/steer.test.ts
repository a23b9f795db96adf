import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/api/errors.ts';
import type { TaskResponse } from '../../src/api/task-response-schema.ts';
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

describe('pause and resume', () => {
  test('answer 202 with the task, say why it stands still, and wake the dispatcher', async () => {
    const id = await submitted();
    await runOf(database.db, id).claim();
    const wakes = api.wakes();

    const paused = await post(`/tasks/${id}/pause`);

    expect(paused.statusCode).toBe(202);
    const { reason, waiting } = paused.json<TaskResponse>();
    expect(reason).toBe('paused');
    expect(waiting).toMatchObject({ for: 'resume', plan: false, steps: [] });
    const days = (Date.parse(waiting?.until ?? '') - Date.parse(waiting?.since ?? '')) / 86_400_000;
    expect(days).toBe(7);
    expect(api.wakes()).toBe(wakes + 1);
    expect((await post(`/tasks/${id}/resume`)).json()).toMatchObject({ reason: null, waiting: null });
  });

  test('of a task that has not started show in its reason', async () => {
    const id = await submitted();

    expect((await post(`/tasks/${id}/pause`)).json()).toMatchObject({ status: 'pending', reason: 'paused' });
    expect((await post(`/tasks/${id}/resume`)).json()).toMatchObject({ status: 'pending', reason: 'queued' });
  });

  test('a task that is not paused cannot be resumed, and the answer says what can be done', async () => {
    const id = await submitted();

    const answer = await post(`/tasks/${id}/resume`);

    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({
      error: 'CONFLICT',
      message: 'The task is pending and cannot be resumed: it is not paused.',
      details: { task_id: id, status: 'pending', allowed: ['cancel', 'pause', 'raise_budget'] },
    });
  });
});

describe('approval', () => {
  test('of a plan is asked for, named and given', async () => {
    const id = await submitted({ approval: 'plan' });
    const run = runOf(database.db, id);
    await run.claim();
    await run.plan(['calculate']);

    const waits = (await get(`/tasks/${id}`)).json<TaskResponse>();
    expect(waits).toMatchObject({ reason: 'awaiting_approval', waiting: { for: 'approval', plan: true } });

    expect((await post(`/tasks/${id}/plan/approve`)).statusCode).toBe(202);
    expect((await get(`/tasks/${id}`)).json()).toMatchObject({ reason: null, waiting: null });
    expect((await post(`/tasks/${id}/plan/approve`)).json<Problem>().message).toMatch(/no plan of it waits/);
  });

  test('of an unknown step is 404', async () => {
    const id = await submitted({ approval: 'risky_steps' });

    const answer = await post(`/tasks/${id}/steps/s9/approve`);

    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ error: 'NOT_FOUND', details: { task_id: id } });
  });
});

describe('the budget', () => {
  test('is raised cap by cap', async () => {
    const id = await submitted({ budget: { max_tokens: 100, max_cost_usd: 0.5 } });

    const answer = await post(`/tasks/${id}/budget`, { max_cost_usd: 0.75, max_time_seconds: 900 });

    expect(answer.statusCode).toBe(202);
    const { limit } = answer.json<TaskResponse>().budget;
    expect(limit).toEqual({ cost_usd: 0.75, tokens: 100, seconds: 900 });
  });

  test('is not lowered, and the answer names the cap as it is', async () => {
    const id = await submitted({ budget: { max_cost_usd: 0.5 } });

    const answer = await post(`/tasks/${id}/budget`, { max_cost_usd: 0.25 });

    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({
      message: 'Caps can be raised only: max_cost_usd is 0.5.',
      details: { fields: ['max_cost_usd'] },
    });
  });

  test.each([
    [{}, 'body', /at least one of/],
    [{ max_tokens: 2_000_000 }, 'max_tokens', /1000000|1,000,000/],
    [{ max_minutes: 5 }, 'max_minutes', /is not a field/i],
  ])('that is no budget is refused by name: %j', async (body, field, reason) => {
    const id = await submitted();

    const answer = await post(`/tasks/${id}/budget`, body);

    expect(answer.statusCode).toBe(400);
    const { details, message } = answer.json<Problem>();
    expect(details['field']).toBe(field);
    expect(message).toMatch(reason);
  });
});

describe('retry and fork', () => {
  test('make a new task that keeps what was done, and say what that saves', async () => {
    const { id, privately } = await failedAfterFirstStep();

    const answer = await post(`/tasks/${id}/retry`, undefined, { 'idempotency-key': `retry ${id}` });

    expect(answer.statusCode).toBe(202);
    const made = answer.json<TaskResponse>();
    expect(answer.headers.location).toBe(`/tasks/${made.task_id}`);
    expect(made.task_id).not.toBe(id);
    expect(made).toMatchObject({
      status: 'pending',
      goal: privately,
      origin: {
        kind: 'retry',
        task_id: id,
        from_step: null,
        reused_steps: ['s1'],
        saved: { cost_usd: 0.001, tokens: 40 },
      },
    });
    const again = await post(`/tasks/${id}/retry`, undefined, { 'idempotency-key': `retry ${id}` });
    expect(again.json<TaskResponse>().task_id).toBe(made.task_id);
    expect((await get(`/tasks/${made.task_id}/plan`)).json()).toMatchObject({
      steps: [
        { id: 's1', status: 'completed', action: 'first' },
        { id: 's2', status: 'pending', action: 'second' },
      ],
    });
    expect((await get(`/tasks/${made.task_id}/results`)).json()).toMatchObject({
      results: [{ step_id: 's1', result_data: { output: 41 } }],
    });
  });

  test('with the caps that are given, the others as before', async () => {
    const { id } = await failedAfterFirstStep();

    const made = (await post(`/tasks/${id}/retry`, { budget: { max_tokens: 500 } })).json<TaskResponse>();

    expect(made.budget.limit).toEqual({ cost_usd: 1, tokens: 500, seconds: 600 });
    expect(made.budget.spent).toMatchObject({ cost_usd: 0, tokens: 0 });
  });

  test('a fork does its step and what builds on it anew', async () => {
    const { id } = await failedAfterFirstStep();

    const made = (await post(`/tasks/${id}/fork`, { from_step: 's1' })).json<TaskResponse>();

    expect(made.origin).toMatchObject({ kind: 'fork', from_step: 's1', reused_steps: [] });
    expect((await get(`/tasks/${made.task_id}/results`)).json()).toMatchObject({ results: [] });
  });

  test('from a step that is none is 404 and names those there are', async () => {
    const { id } = await failedAfterFirstStep();

    const answer = await post(`/tasks/${id}/fork`, { from_step: 's7' });

    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ details: { field: 'from_step', steps: ['s1', 's2'] } });
  });

  test('of a task that has not ended are forbidden', async () => {
    const id = await submitted();

    const answer = await post(`/tasks/${id}/retry`);

    expect(answer.statusCode).toBe(409);
    expect(answer.json<Problem>().details['allowed']).toEqual(['cancel', 'pause', 'raise_budget']);
  });

  test('of another client’s task are as unknown as the task', async () => {
    const { id } = await failedAfterFirstStep();

    expect((await post(`/tasks/${id}/retry`, undefined, { 'x-client-id': 'bob' })).statusCode).toBe(404);
  });

  test('a copy outlives the task that it was made of', async () => {
    const { id, privately } = await failedAfterFirstStep();
    const made = (await post(`/tasks/${id}/retry`)).json<TaskResponse>();

    await database.db.deleteFrom('tasks').where('id', '=', id).execute();

    expect((await get(`/tasks/${made.task_id}`)).json()).toMatchObject({
      goal: privately,
      results: [{ result_data: { output: 41 } }],
    });
  });
});

async function failedAfterFirstStep(): Promise<{ id: string; privately: string }> {
  const privately = 'Write to ada.lovelace@example.org what 6 * 7 is.';
  const id = await submitted({ goal: privately });
  const run = runOf(database.db, id);
  await run.claim();
  await run.plan(['first', 'second']);
  await run.work('s1', { output: 41 }, { costMicroUsd: 1_000, tokens: 40 });
  await run.fail();
  return { id, privately };
}

async function submitted(task: object = {}): Promise<string> {
  const answer = await post('/submit', { goal: 'Calculate 6 * 7', ...task });
  expect(answer.statusCode).toBe(202);
  return answer.json<TaskResponse>().task_id;
}

function post(url: string, payload?: object, headers = {}) {
  return api.app.inject({ method: 'POST', url, ...(payload && { payload }), headers });
}

function get(url: string) {
  return api.app.inject({ url });
}
