import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type Database } from '../../src/storage/database.ts';
import { createEmptyTestDatabase } from '../support/database.ts';

let db: Database;
beforeAll(async () => {
  db = createDatabase({ url: await createEmptyTestDatabase(), poolSize: 1 });
  await sql`create table things (id int primary key, name text)`.execute(db);
  await sql`insert into things values (1, 'one'), (2, 'two')`.execute(db);
});
afterAll(() => db.destroy());

const find = async (id: number) => (await sql`select * from things where id = ${id}`.execute(db)).rows;

test('a statement is prepared once for a connection, whatever its values', async () => {
  expect([await find(1), await find(2)]).toEqual([[{ id: 1, name: 'one' }], [{ id: 2, name: 'two' }]]);

  const { rows } = await sql<{ calls: number }>`
    select (generic_plans + custom_plans)::int as calls from pg_prepared_statements
    where statement like 'select * from things%' and statement not like ${'%pg_prepared%'}
  `.execute(db);
  expect(rows).toEqual([{ calls: 2 }]);
});

test('a statement goes on working when a migration has changed the columns of its result', async () => {
  await find(1);
  await sql`alter table things add column size int`.execute(db);

  expect(await find(1)).toEqual([{ id: 1, name: 'one', size: null }]);
  expect(await find(2)).toEqual([{ id: 2, name: 'two', size: null }]);
});
