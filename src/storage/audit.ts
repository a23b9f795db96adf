import type { JsonObject } from '../domain/json.ts';
import type { Database } from './database.ts';
import { jsonColumn } from './json-column.ts';

/** Append-only: the database refuses updates and deletes. Never holds text of clients. */
export function createAudit(db: Database) {
  return {
    async record({
      clientId,
      action,
      detail,
    }: {
      clientId: string;
      action: string;
      detail: JsonObject;
    }): Promise<void> {
      await db
        .insertInto('auditLog')
        .values({ clientId, action, detail: jsonColumn(detail) })
        .execute();
    },
  };
}

export type Audit = ReturnType<typeof createAudit>;
