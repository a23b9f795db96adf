import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createValueSearch } from '../../src/demo/private-values.ts';
import { searchDatabase } from '../../src/demo/search-database.ts';
import { createTestDatabase } from '../support/database.ts';

test('values are seen in text, JSON and bytes of any table, and nothing else is', async () => {
  const [inText, inJson, inBytes, nowhere] = [
    'ada@example.com',
    '219-45-6789',
    'GB29 NWBK 6016',
    'b@example.com',
  ];
  const database = await createTestDatabase();
  const metadata = JSON.stringify({ note: [`ssn ${inJson}, [EMAIL_1]`] });
  await sql`insert into documents (client_id, title, content, metadata)
    values ('local', 'A letter', ${`from ${inText}`}, ${metadata}::jsonb)`.execute(database.db);
  const owner = randomUUID();
  await sql`insert into vault_keys (owner_id, owner_kind, wrapped_key)
    values (${owner}, 'task', ${Buffer.from(`plain ${inBytes}`)})`.execute(database.db);

  const search = createValueSearch([inText, inJson, inBytes, nowhere]);
  const { tables, rows } = await searchDatabase({ databaseUrl: database.url, search });
  await database.close();

  expect(search.seen()).toEqual([inText, inJson, inBytes]);
  expect(search.placeholder()).toBe('[EMAIL_1]');
  expect(tables).toBeGreaterThan(15);
  expect(rows).toBeGreaterThanOrEqual(2);
});

test('a table with more rows than are read at once is read whole', async () => {
  const database = await createTestDatabase();
  await sql`insert into audit_log (client_id, action, detail)
    select 'local', 'test', jsonb_build_object('who', 'person ' || n || '@example.com') from generate_series(1, 1200) n`.execute(
    database.db,
  );

  const search = createValueSearch(['person 1200@example.com']);
  const { rows } = await searchDatabase({ databaseUrl: database.url, search });
  await database.close();

  expect(search.seen()).toHaveLength(1);
  expect(rows).toBeGreaterThanOrEqual(1_200);
});
