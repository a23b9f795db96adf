import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createAudit } from '../../src/storage/audit.ts';
import { createTestDatabase } from '../support/database.ts';

test('what was recorded stays: the database refuses to change or delete it', async () => {
  const database = await createTestDatabase();
  const { db } = database;
  const audit = createAudit(db);

  await audit.record({ clientId: 'ada', action: 'task.refused', detail: { findings: 2 } });

  await expect(sql`update audit_log set action = 'forged'`.execute(db)).rejects.toThrow(
    'audit_log is append-only',
  );
  await expect(sql`delete from audit_log`.execute(db)).rejects.toThrow('audit_log is append-only');
  expect(await db.selectFrom('auditLog').selectAll().execute()).toEqual([
    {
      id: 1,
      clientId: 'ada',
      action: 'task.refused',
      detail: { findings: 2 },
      createdAt: expect.any(Date) as Date,
    },
  ]);
  await database.close();
});
