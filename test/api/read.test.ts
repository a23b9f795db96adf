import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LiveProgress } from '../../src/api/dependencies.ts';
import type { Problem } from '../../src/api/errors.ts';
import type {
  PlanResponse,
  ProgressResponse,
  TaskResponse,
  TaskSummary,
} from '../../src/api/task-response-schema.ts';
import { apiFixture, type ApiFixture } from '../support/api-fixture.ts';
import { runOf } from '../support/api-run.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let api: ApiFixture;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(() => {
  api = apiFixture(database.db);
});
afterAll(() => database.close());

interface TaskPage {
  tasks: TaskSummary[];
  next_cursor: string | null;
}

async function submitted(body: object = { goal: 'x' }, client = 'local'): Promise<string> {
  const headers = { 'x-client-id': client };
  const response = await api.app.inject({ method: 'POST', url: '/submit', payload: body, headers });
  return response.json<TaskResponse>().task_id;
}

const get = (url: string, client = 'local') => api.app.inject({ url, headers: { 'x-client-id': client } });

describe('a task', () => {
  test('shows results, plan and verdicts with the originals in them', async () => {
    const id = await submitted({
      goal: 'Write to mia.stone@example.org',
      acceptance_criteria: [{ type: 'regex', value: 'for mia.stone@example.org' }],
    });
    const run = runOf(database.db, id);
    await run.claim();
    await run.plan(['Greet [EMAIL_1]'], {
      input: { to: '[EMAIL_1]' },
      outsideDecides: [{ selects: 'url', input: 'to', from: ['s0'] }],
    });
    await run.work('s1', { text: 'Dear [EMAIL_1]', '[EMAIL_1]': ['[PHONE_9]'] });
    await run.complete();

    const task = (await get(`/tasks/${id}`)).json<TaskResponse>();
    expect(task).toMatchObject({
      status: 'completed',
      outcome: 'completed_with_gaps',
      reason: null,
      results: [
        {
          step_id: 's1',
          arm: 'executor',
          capability: 'calculate',
          confidence: 0.75,
          result_data: { text: 'Dear mia.stone@example.org', 'mia.stone@example.org': ['[PHONE_9]'] },
        },
      ],
      verdicts: [{ criterion: { type: 'regex', value: 'for mia.stone@example.org' }, verdict: 'undecided' }],
      plan: { steps: [{ id: 's1', action: 'Greet mia.stone@example.org', status: 'completed' }] },
    });
    expect(task.gaps).toHaveLength(1);
    expect(task.budget.spent.seconds).toBeGreaterThan(0);
    expect(task.finished_at).not.toBeNull();

    const { results } = (await get(`/tasks/${id}/results`)).json<TaskResponse>();
    expect(results).toEqual(task.results);
    const plan = (await get(`/tasks/${id}/plan`)).json<PlanResponse>();
    expect(plan).toMatchObject({
      planner: 'rules',
      task_type: 'computation',
      rationale: 'because',
      steps: [
        {
          action: 'Greet mia.stone@example.org',
          input: { to: 'mia.stone@example.org' },
          outside_decides: [{ selects: 'url', input: 'to', from: ['s0'] }],
          attempts: 1,
          cost_usd: 0,
          tokens: 0,
          error: null,
        },
      ],
    });
  });

  test.each(['', '/results', '/plan', '/progress', '/events'])(
    'of another client does not exist: GET /tasks/{id}%s',
    async (path) => {
      const id = await submitted({ goal: 'mine' }, 'mine');
      const response = await get(`/tasks/${id}${path}`, 'yours');

      expect(response.statusCode).toBe(404);
      expect(response.json<Problem>().error).toBe('TASK_NOT_FOUND');
    },
  );
});

describe('a list', () => {
  test('is paged newest first, without a gap or a repetition', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 7; i += 1) ids.push(await submitted({ goal: `task ${i}` }, 'pager'));
    const seen: string[] = [];
    let url: string | undefined = '/tasks?limit=3';
    while (url) {
      const response = await get(url, 'pager');
      const page: TaskPage = response.json();
      seen.push(...page.tasks.map(({ task_id }) => task_id));
      url = page.next_cursor === null ? undefined : `/tasks?limit=3&cursor=${page.next_cursor}`;
    }

    expect(seen).toEqual(ids.toReversed());
  });

  test('is filtered by status, priority and time', async () => {
    const low = await submitted({ goal: 'a', priority: 'low' }, 'filter');
    const high = await submitted({ goal: 'b', priority: 'high' }, 'filter');
    await runOf(database.db, high).claim();
    const listed = async (query: string) => {
      const page = (await get(`/tasks?${query}`, 'filter')).json<{ tasks: TaskSummary[] }>();
      return page.tasks.map(({ task_id }) => task_id);
    };

    expect(await listed('priority=low')).toEqual([low]);
    expect(await listed('status=processing')).toEqual([high]);
    expect(await listed('created_from=2020-01-01T00:00:00Z&created_to=2020-01-02T00:00:00%2B02:00')).toEqual(
      [],
    );
    expect(await listed('created_from=2020-01-01T00:00:00Z')).toEqual([high, low]);
  });

  test('restores originals and shows only the tasks of its client', async () => {
    await submitted({ goal: 'Write to mia.stone@example.org' }, 'lister');
    const page = (await get('/tasks', 'lister')).json<{ tasks: TaskSummary[] }>();

    expect(page.tasks.map(({ goal }) => goal)).toEqual(['Write to mia.stone@example.org']);
  });

  test.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['status=done', 'status'],
    ['priority=urgent', 'priority'],
    ['created_from=yesterday', 'created_from'],
    ['created_to=2026-02-31T00:00:00Z', 'created_to'],
    ['cursor=abc', 'cursor'],
    ['cursor=', 'cursor'],
    [`cursor=${Buffer.from('2026-13-41 00:00:00+00|x').toString('base64url')}`, 'cursor'],
    ['sort=goal', 'sort'],
  ])('names what is wrong with ?%s', async (query, field) => {
    const response = await get(`/tasks?${query}`);

    expect(response.statusCode).toBe(400);
    expect(response.json<Problem>().details['field']).toBe(field);
  });
});

describe('progress', () => {
  const live: LiveProgress = {
    stage: 'working',
    steps: { total: 2, done: ['s1'], running: ['s2'], failed: [], waiting: [] },
  };

  test('is what the workflow says while it can', async () => {
    api = apiFixture(database.db, { progress: { query: () => Promise.resolve(live) } });
    const id = await submitted();
    await runOf(database.db, id).claim();

    const progress = (await get(`/tasks/${id}/progress`)).json<ProgressResponse>();
    expect(progress).toMatchObject({
      live: true,
      stage: 'working',
      steps: { total: 2, completed: ['s1'], running: ['s2'], failed: [] },
    });
  });

  test('is what is stored when it cannot', async () => {
    const id = await submitted();
    const run = runOf(database.db, id);
    await run.claim();
    await run.plan(['one', 'two']);
    await run.work('s1', { value: 1 });

    const progress = (await get(`/tasks/${id}/progress`)).json<ProgressResponse>();
    expect(progress).toMatchObject({
      live: false,
      stage: null,
      status: 'processing',
      steps: { total: 2, completed: ['s1'], running: [], failed: [] },
    });
  });

  test('asks no workflow of a task that waits or has ended', async () => {
    let asked = 0;
    api = apiFixture(database.db, {
      progress: {
        query: () => {
          asked += 1;
          return Promise.resolve(live);
        },
      },
    });
    const id = await submitted();
    expect((await get(`/tasks/${id}/progress`)).json<ProgressResponse>()).toMatchObject({
      live: false,
      reason: 'queued',
    });
    const run = runOf(database.db, id);
    await run.claim();
    await run.complete();
    expect((await get(`/tasks/${id}/progress`)).json<ProgressResponse>().live).toBe(false);
    expect(asked).toBe(0);
  });
});

describe('cancelling', () => {
  const cancel = (id: string, options: object = {}) =>
    api.app.inject({ method: 'POST', url: `/tasks/${id}/cancel`, ...options });

  test('ends a task that waits at once', async () => {
    const id = await submitted();
    const response = await cancel(id);

    expect(response.statusCode).toBe(202);
    expect(response.json<TaskResponse>().status).toBe('cancelled');
  });

  test('is recorded for a task that runs, once, with or without an empty body', async () => {
    const id = await submitted();
    await runOf(database.db, id).claim();
    const first = await cancel(id, { payload: {} });
    const second = await cancel(id, { headers: { 'content-type': 'application/json' } });

    expect([first.statusCode, second.statusCode]).toEqual([202, 202]);
    expect(second.json<TaskResponse>().status).toBe('processing');
    const commands = await database.db.selectFrom('commands').selectAll().where('taskId', '=', id).execute();
    expect(commands).toHaveLength(1);
  });

  test('is refused once a task has ended, with its state', async () => {
    const id = await submitted();
    await cancel(id);
    const response = await cancel(id);

    expect(response.statusCode).toBe(409);
    expect(response.json<Problem>()).toMatchObject({
      error: 'CONFLICT',
      details: { task_id: id, status: 'cancelled', allowed: ['retry', 'fork'] },
    });
  });

  test('is not for the tasks of others', async () => {
    const id = await submitted({ goal: 'x' }, 'mine');

    expect((await cancel(id)).statusCode).toBe(404);
    expect((await cancel('not-an-id')).json<Problem>().error).toBe('TASK_NOT_FOUND');
  });

  test('takes no fields', async () => {
    const id = await submitted();
    const response = await cancel(id, { payload: { why: 'x' } });

    expect(response.json<Problem>().details['field']).toBe('why');
  });
});
