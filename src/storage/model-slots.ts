import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { CallSlots } from '../domain/model.ts';
import type { Database } from './database.ts';

/** A worker that was killed gives its places back after this. */
const leaseSeconds = 15;
const renewEveryMs = 5_000;
const firstLookMs = 50;
const longestLookMs = 500;

/** Places for calls at the same time as rows under a lease, so that all workers together keep to a provider's limit. */
export function createModelSlots({ db, perProvider }: { db: Database; perProvider: number }): CallSlots {
  return {
    async take(provider, signal) {
      const holder = randomUUID();
      for (let waitMs = firstLookMs; ; waitMs = Math.min(waitMs * 1.5, longestLookMs)) {
        signal.throwIfAborted();
        if (await claim(db, { provider, holder, perProvider })) break;
        // Waiters look at different times, so that none is always second.
        await sleep(waitMs * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
      }
      const renewal = setInterval(() => void renew(db, holder).catch(() => undefined), renewEveryMs);
      return async () => {
        clearInterval(renewal);
        // A place that cannot be given back now is free when its lease ends.
        await db
          .deleteFrom('modelSlots')
          .where('holder', '=', holder)
          .execute()
          .catch(() => undefined);
      };
    },
  };
}

async function claim(
  db: Database,
  { provider, holder, perProvider }: { provider: string; holder: string; perProvider: number },
): Promise<boolean> {
  const { rows } = await sql`
    insert into model_slots (provider, slot, holder, lease_until)
    select ${provider}, n, ${holder}, clock_timestamp() + make_interval(secs => ${leaseSeconds})
    from generate_series(1, ${perProvider}) as n
    where not exists (select from model_slots taken where taken.provider = ${provider} and taken.slot = n
      and taken.lease_until > clock_timestamp())
    order by random() limit 1
    on conflict (provider, slot) do update set holder = excluded.holder, lease_until = excluded.lease_until
      where model_slots.lease_until <= clock_timestamp()
    returning slot
  `.execute(db);
  return rows.length > 0;
}

async function renew(db: Database, holder: string): Promise<void> {
  await sql`
    update model_slots set lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds}) where holder = ${holder}
  `.execute(db);
}
