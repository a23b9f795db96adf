import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TaskFilter } from '../../src/storage/tasks.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
beforeAll(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
});
afterAll(() => database.close());

test('a client reads its own tasks only; a worker reads any', async () => {
  const taskId = await storage.submitTask({ clientId: 'reader' });

  expect(await storage.tasks.get({ taskId, clientId: 'reader' })).toMatchObject({ id: taskId });
  expect(await storage.tasks.get({ taskId, clientId: 'Reader' })).toBeUndefined();
  expect(await storage.tasks.get({ taskId: randomUUID(), clientId: 'reader' })).toBeUndefined();
  expect(await storage.tasks.load(taskId)).toMatchObject({ id: taskId });
});

test.each([1, 7, 50])(
  'pages of %i list every task once, newest first, though many were created in the same moment',
  async (limit) => {
    const clientId = `pager ${limit}`;
    const ids = await Promise.all(Array.from({ length: 30 }, () => storage.submitTask({ clientId })));
    // Three moments, apart by less than a millisecond.
    await sql`
      update tasks set created_at = '2026-01-01 00:00:00+00'::timestamptz + make_interval(secs => 0.000001 * (hashtext(id::text) & 3))
      where client_id = ${clientId}
    `.execute(database.db);

    const seen = await allPages({ clientId, limit });

    expect(seen).toHaveLength(30);
    expect(seen.toSorted()).toEqual(ids.toSorted());
    const { rows } = await sql<{ id: string }>`
      select id from tasks where client_id = ${clientId} order by created_at desc, id desc
    `.execute(database.db);
    expect(seen).toEqual(rows.map(({ id }) => id));
  },
);

test('tasks that come while pages are read disturb none of them', async () => {
  const clientId = 'busy pager';
  const ids = [];
  for (let index = 0; index < 6; index += 1) ids.push(await storage.submitTask({ clientId }));

  const first = await storage.tasks.list({ clientId, limit: 3 });
  await storage.submitTask({ clientId });
  const second = await storage.tasks.list({ clientId, limit: 3, after: first.next! });

  expect([...first.tasks, ...second.tasks].map(({ id }) => id)).toEqual(ids.toReversed());
  expect(second.next).toBeNull();
});

test('lists are filtered by status, priority and time of creation, bounds included', async () => {
  const clientId = 'filter';
  const old = await storage.submitTask({ clientId, priority: 'low' });
  const middle = await storage.submitTask({ clientId, priority: 'high' });
  const young = await storage.submitTask({ clientId, priority: 'high' });
  await storage.commands.give({ command: { kind: 'cancel' }, taskId: middle, clientId });
  const day = (date: number) => new Date(Date.UTC(2026, 0, date));
  for (const [date, id] of [old, middle, young].entries())
    await sql`update tasks set created_at = ${day(date + 1)} where id = ${id}`.execute(database.db);

  const list = async (filter: Partial<TaskFilter>) =>
    (await storage.tasks.list({ clientId, limit: 10, ...filter })).tasks.map(({ id }) => id);

  expect(await list({})).toEqual([young, middle, old]);
  expect(await list({ status: 'cancelled' })).toEqual([middle]);
  expect(await list({ priority: 'high' })).toEqual([young, middle]);
  expect(await list({ priority: 'high', status: 'pending' })).toEqual([young]);
  expect(await list({ createdFrom: day(2) })).toEqual([young, middle]);
  expect(await list({ createdTo: day(2) })).toEqual([middle, old]);
  expect(await list({ createdFrom: day(2), createdTo: day(2) })).toEqual([middle]);
  expect((await storage.tasks.list({ clientId: 'nobody', limit: 10 })).tasks).toEqual([]);
});

async function allPages({ clientId, limit }: { clientId: string; limit: number }): Promise<string[]> {
  const seen: string[] = [];
  let after: { createdAt: string; id: string } | null = null;
  do {
    const page = await storage.tasks.list({ clientId, limit, ...(after && { after }) });
    seen.push(...page.tasks.map(({ id }) => id));
    after = page.next;
  } while (after);
  return seen;
}
