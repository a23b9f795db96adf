import { sql, type RawBuilder } from 'kysely';
import type { Trx } from './database.ts';
import { jsonColumn } from './json-column.ts';

/**
 * Removes a task for which `condition` on its row holds, with all that refers to it: by foreign key, and its originals by a trigger. The
 * audit log keeps its id and when. False: there was none.
 */
export async function deleteTask(
  trx: Trx,
  { taskId, condition, action }: { taskId: string; condition: RawBuilder<unknown>; action: string },
): Promise<boolean> {
  const { rows } = await sql<{ clientId: string; planKey: string | null }>`
    delete from tasks where id = ${taskId} and ${condition} returning client_id, plan_key
  `.execute(trx);
  const [task] = rows;
  if (!task) return false;
  // A plan was made from what a client wrote: it goes with the last task that it was made for.
  await sql`
    delete from plan_cache
    where key = ${task.planKey} and not exists (select from tasks where plan_key = ${task.planKey})
  `.execute(trx);
  await trx
    .insertInto('auditLog')
    .values({ clientId: task.clientId, action, detail: jsonColumn({ task_id: taskId }) })
    .execute();
  return true;
}
