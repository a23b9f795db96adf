import type { Database } from './database.ts';

/** The id that this database was given when it was made; a restored copy keeps it. Opaque: it may stand in Temporal. */
export async function readInstallation(db: Database): Promise<string> {
  const { id } = await db.selectFrom('installation').select('id').executeTakeFirstOrThrow();
  return id;
}
