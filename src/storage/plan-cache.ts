import { sql } from 'kysely';
import type { Plan } from '../domain/plan.ts';
import type { Database, Trx } from './database.ts';

/** Plans whose task was judged satisfied, by the hash of everything that shaped them. Written when a task ends. */
export function createPlanCache(db: Database) {
  return {
    async find(key: string): Promise<Plan | undefined> {
      const row = await db.selectFrom('planCache').select('plan').where('key', '=', key).executeTakeFirst();
      return row?.plan;
    },
  };
}

export type PlanCache = ReturnType<typeof createPlanCache>;

/** A plan was made from what a client wrote: it goes with the last task that it was made for. */
export async function forgetPlan(trx: Trx, key: string | null): Promise<void> {
  await sql`
    delete from plan_cache where key = ${key} and not exists (select from tasks where plan_key = ${key})
  `.execute(trx);
}
