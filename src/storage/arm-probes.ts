import { sql } from 'kysely';
import type { Database } from './database.ts';

export interface DueProbe {
  name: string;
  baseUrl: string;
}

/** An arm is asked for a sign of life every 3 s: three may go missing before it counts as gone. */
const probeEverySeconds = 3;

/** Probes of arms over HTTP. Any number of processes share them: each is claimed before it is made. */
export function createArmProbes(db: Database) {
  return {
    /** Arms whose turn it is; nobody else gets them until the next turn. */
    async claimDue(): Promise<DueProbe[]> {
      const { rows } = await sql<DueProbe>`
        update arms set probed_at = clock_timestamp() where name in (
          select name from arms where transport = 'http' and (probed_at is null
            or probed_at < clock_timestamp() - make_interval(secs => ${probeEverySeconds}))
          for update skip locked)
        returning name, base_url
      `.execute(db);
      return rows;
    },

    /** A step met nobody there: no other is sent until a probe is answered again. */
    async lost({ name, baseUrl }: DueProbe): Promise<void> {
      await db
        .updateTable('arms')
        .set({ lastErrorCode: 'lost', seenAt: null })
        .where('name', '=', name)
        .where('baseUrl', '=', baseUrl)
        .execute();
    },

    /** `errorCode` null: the arm answered. What an arm at another address answered by now says nothing of this one. */
    async record({ name, baseUrl }: DueProbe, errorCode: string | null): Promise<void> {
      await db
        .updateTable('arms')
        .set({
          lastErrorCode: errorCode,
          ...(errorCode === null && { seenAt: sql<Date>`clock_timestamp()` }),
        })
        .where('name', '=', name)
        .where('baseUrl', '=', baseUrl)
        .execute();
    },
  };
}

export type ArmProbes = ReturnType<typeof createArmProbes>;
