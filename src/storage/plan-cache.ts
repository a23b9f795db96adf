import type { Plan } from '../domain/plan.ts';
import type { Database } from './database.ts';

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
