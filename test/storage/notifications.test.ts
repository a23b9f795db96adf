import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listenForEvents, type Notification, type Notifications } from '../../src/storage/notifications.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createStorage, type Storage } from './support/storage.ts';

let database: TestDatabase;
let storage: Storage;
let open: Notifications[];
beforeEach(async () => {
  database = await createTestDatabase();
  storage = createStorage(database.db);
  open = [];
});
afterEach(async () => {
  await Promise.all(open.map((notifications) => notifications.close()));
  await database.close();
});

test('every listener hears of every event that any process appends, once it is committed', async () => {
  const notifications = listen();
  const [one, two] = [collect(notifications), collect(notifications)];
  await expect.poll(listeners).toBe(1);

  const taskId = await storage.submitTask();
  await storage.commands.give({ taskId, clientId: 'ada', command: { kind: 'cancel' } });

  const expected = ['task.submitted', 'command.cancel', 'task.cancelled'].map((type) => ({ taskId, type }));
  await expect.poll(() => one).toEqual(expected);
  expect(two).toEqual(expected);
});

test('a listener that unsubscribed hears nothing more', async () => {
  const notifications = listen();
  const gone: Notification[] = [];
  const unsubscribe = notifications.subscribe((notification) => gone.push(notification));
  const staying = collect(notifications);
  await expect.poll(listeners).toBe(1);

  unsubscribe();
  await storage.submitTask();

  await expect.poll(() => staying.length).toBe(1);
  expect(gone).toEqual([]);
});

test('a connection that was cut is made again, and the loss is reported', async () => {
  let losses = 0;
  const notifications = listen(() => (losses += 1));
  const heard = collect(notifications);
  await expect.poll(listeners).toBe(1);

  await cutListeners();
  await expect.poll(() => losses).toBe(1);
  await expect.poll(listeners, { timeout: 10_000 }).toBe(1);

  const taskId = await storage.submitTask();
  await expect.poll(() => heard).toEqual([{ taskId, type: 'task.submitted' }]);
});

test('a listener closed while it connects, or right after its connection was cut, leaves no connection behind', async () => {
  const cut = listen();
  await expect.poll(listeners).toBe(1);
  await cutListeners();
  await cut.close();

  const closed = Array.from({ length: 5 }, () => listen());
  await Promise.all(closed.map((notifications) => notifications.close()));

  // One that was opened later hears something: the others would be connected by now.
  const witness = collect(listen());
  await expect.poll(listeners).toBe(1);
  await storage.submitTask();
  await expect.poll(() => witness.length).toBe(1);
  await expect.poll(connections).toBe(1);
});

function listen(onLost: () => void = () => undefined): Notifications {
  const notifications = listenForEvents({ url: database.url, onLost });
  open.push(notifications);
  return notifications;
}

function collect(notifications: Notifications): Notification[] {
  const heard: Notification[] = [];
  notifications.subscribe((notification) => heard.push(notification));
  return heard;
}

/** Connections of this database that listen and nothing else. */
async function listeners(): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from pg_stat_activity where datname = current_database() and query like 'listen octollm_events%'
  `.execute(database.db);
  return rows[0]!.n;
}

/** Connections of this database beside the one that asks; the pool of the test sits idle with statements of its own. */
async function connections(): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from pg_stat_activity
    where datname = current_database() and (query like 'listen octollm_events%' or query = '')
  `.execute(database.db);
  return rows[0]!.n;
}

async function cutListeners(): Promise<void> {
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'listen octollm_events%'
  `.execute(database.db);
}
