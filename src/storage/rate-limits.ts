import { sql } from 'kysely';
import type { Database } from './database.ts';
import type { Vault } from './vault.ts';

/** A bucket of `burst` tokens that gains `perMinute` a minute; 0 a minute: no limit. */
export interface RateLimit {
  perMinute: number;
  burst: number;
}

export interface RateLimitSettings {
  address: RateLimit;
  client: RateLimit;
}

export interface Takers {
  /** Undefined: the request counts against no bucket of this kind. */
  address: string | undefined;
  client: string | undefined;
}

/** The bucket that is nearest to its end, after the request was counted or refused. */
export interface RateState extends RateLimit {
  kind: keyof RateLimitSettings;
  /** Tokens left. */
  remaining: number;
  fullInSeconds: number;
  /** Whole seconds until a request may pass; undefined: this one does. */
  retryAfterSeconds: number | undefined;
}

export interface RateLimits {
  /** Counts a request in one statement; one that is refused counts nowhere. Undefined: nothing limits it, and nothing was asked. */
  take: (takers: Takers) => Promise<RateState | undefined>;
}

/** Token buckets that all processes share. Who takes stands in Postgres as a keyed hash alone. */
export function createRateLimits({
  db,
  vault,
  limits,
}: {
  db: Database;
  vault: Pick<Vault, 'fingerprint'>;
  limits: RateLimitSettings;
}): RateLimits {
  return {
    async take(takers) {
      // In this order in every statement: whoever holds a client's bucket waits for no address.
      const buckets = (['address', 'client'] as const).flatMap((kind) => {
        const taker = takers[kind];
        if (taker === undefined || limits[kind].perMinute === 0) return [];
        return [{ kind, ...limits[kind], key: vault.fingerprint(`rate ${kind} ${taker}`) }];
      });
      if (buckets.length === 0) return undefined;
      return nearestToItsEnd(await takeTokens(db, buckets));
    },
  };
}

interface Bucket extends RateLimit {
  kind: keyof RateLimitSettings;
  key: Buffer;
}

interface Taken {
  waitUs: number;
  fullInUs: number;
}

async function takeTokens(db: Database, buckets: Bucket[]): Promise<(Bucket & Taken)[]> {
  const { rows } = await sql<Taken>`
    select wait_us, full_in_us from take_tokens(
      ${buckets.map(({ key }) => key)}::bytea[],
      ${buckets.map(spacingUs)}::bigint[],
      ${buckets.map(({ burst }) => burst)}::bigint[]
    )
  `.execute(db);
  return rows.flatMap((taken, index) => {
    const bucket = buckets[index];
    return bucket ? [{ ...bucket, ...taken }] : [];
  });
}

/** Between two tokens. Whole, so that a bucket's tokens add up exactly. */
function spacingUs({ perMinute }: RateLimit): number {
  return Math.floor(60_000_000 / perMinute);
}

function nearestToItsEnd(buckets: (Bucket & Taken)[]): RateState | undefined {
  const states = buckets.map(({ kind, perMinute, burst, waitUs, fullInUs }) => ({
    kind,
    perMinute,
    burst,
    remaining: Math.floor(burst - fullInUs / spacingUs({ perMinute, burst })),
    fullInSeconds: wholeSeconds(fullInUs),
    retryAfterSeconds: waitUs > 0 ? wholeSeconds(waitUs) : undefined,
  }));
  const [nearest] = states.toSorted(
    (one, other) =>
      (other.retryAfterSeconds ?? 0) - (one.retryAfterSeconds ?? 0) || one.remaining - other.remaining,
  );
  return nearest;
}

/** Rounded up: who waits so long has waited long enough. */
function wholeSeconds(us: number): number {
  return Math.ceil(us / 1_000_000);
}
