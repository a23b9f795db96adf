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
  /** Counts a request; one that is refused counts nowhere. Undefined: nothing limits it, and nothing was asked. */
  take: (takers: Takers) => Promise<RateState | undefined>;
}

/** One to take a token from: it holds `burst` and gains one every `spacingUs`. */
export interface Bucket {
  kind: keyof RateLimitSettings;
  /** A keyed hash: no address or name of a client stands where buckets are counted. */
  key: Buffer;
  perMinute: number;
  burst: number;
  spacingUs: number;
}

/** Microseconds until the bucket has a token (0: one was there and is taken), and until it is full. */
export interface Taken {
  waitUs: number;
  fullInUs: number;
}

/** Takes a token from each bucket, or from none where one is empty; answers in the order asked. */
export type TakeTokens = (buckets: Bucket[]) => Promise<Taken[]>;

/** Token buckets that all processes share; `takeTokens` says where they stand. */
export function createRateLimits({
  takeTokens,
  vault,
  limits,
}: {
  takeTokens: TakeTokens;
  vault: Pick<Vault, 'fingerprint'>;
  limits: RateLimitSettings;
}): RateLimits {
  return {
    async take(takers) {
      // In this order in every call: whoever holds a client's bucket waits for no address.
      const buckets = (['address', 'client'] as const).flatMap((kind) => {
        const taker = takers[kind];
        const { perMinute, burst } = limits[kind];
        if (taker === undefined || perMinute === 0) return [];
        const key = vault.fingerprint(`rate ${kind} ${taker}`);
        return [{ kind, key, perMinute, burst, spacingUs: spacingUs(perMinute) }];
      });
      if (buckets.length === 0) return undefined;
      return nearestToItsEnd(buckets, await takeTokens(buckets));
    },
  };
}

/** Between two tokens. Whole, so that a bucket's tokens add up exactly. */
function spacingUs(perMinute: number): number {
  return Math.floor(60_000_000 / perMinute);
}

/** Buckets in Postgres: one statement a call. */
export function takeFromPostgres(db: Database): TakeTokens {
  return async (buckets) => {
    const { rows } = await sql<Taken>`
      select wait_us, full_in_us from take_tokens(
        ${buckets.map(({ key }) => key)}::bytea[],
        ${buckets.map((bucket) => bucket.spacingUs)}::bigint[],
        ${buckets.map(({ burst }) => burst)}::bigint[]
      )
    `.execute(db);
    return rows;
  };
}

function nearestToItsEnd(buckets: Bucket[], taken: Taken[]): RateState | undefined {
  const states = buckets.map(({ kind, perMinute, burst, spacingUs: spacing }, index) => {
    const { waitUs, fullInUs } = taken[index] ?? { waitUs: 0, fullInUs: 0 };
    return {
      kind,
      perMinute,
      burst,
      remaining: Math.floor(burst - fullInUs / spacing),
      fullInSeconds: wholeSeconds(fullInUs),
      retryAfterSeconds: waitUs > 0 ? wholeSeconds(waitUs) : undefined,
    };
  });
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
