import { createHash, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { sql } from 'kysely';
import type { JsonObject } from '../domain/json.ts';
import type { Database, Trx } from './database.ts';
import { jsonColumn } from './json-column.ts';
import type { MasterKey } from './master-key.ts';

export interface SigningKey {
  kid: string;
  /** With its private part. */
  privateJwk: JsonWebKey;
}

/** Tokens live for half an hour at most; a retired key stays published somewhat longer. */
const publishedAfterRetiringMinutes = 60;
/** A key that another process has retired is still published for long after this. */
const rememberedMs = 60_000;

/** The keys of capability tokens. One is in use; it is made when it is first needed. */
export function createSigningKeys({ db, masterKey }: { db: Database; masterKey: MasterKey }) {
  let remembered: { key: SigningKey; at: number } | undefined;
  return {
    /** The key to sign with. Several processes that need the first one at once get the same. */
    async current(): Promise<SigningKey> {
      if (remembered && Date.now() - remembered.at < rememberedMs) return remembered.key;
      const key = (await readCurrent(db, masterKey)) ?? (await makeFirst(db, masterKey));
      remembered = { key, at: Date.now() };
      return key;
    },

    /** Public keys of all tokens that may still be valid, as a JWKS has them. */
    async published(): Promise<JsonObject[]> {
      const rows = await db
        .selectFrom('signingKeys')
        .select('publicJwk')
        .where(
          sql<boolean>`retired_at is null or retired_at > now() - make_interval(mins => ${publishedAfterRetiringMinutes})`,
        )
        .orderBy('createdAt', 'desc')
        .execute();
      return rows.map(({ publicJwk }) => publicJwk);
    },

    /** Puts a new key in use; tokens of the one before stay valid until they expire. */
    async rotate(): Promise<string> {
      const kid = await db.transaction().execute(async (trx) => {
        await trx
          .updateTable('signingKeys')
          .set({ retiredAt: sql`now()` })
          .where('retiredAt', 'is', null)
          .execute();
        return insertKey(trx, masterKey);
      });
      remembered = undefined;
      return kid;
    },
  };
}

export type SigningKeys = ReturnType<typeof createSigningKeys>;

async function readCurrent(db: Database, masterKey: MasterKey): Promise<SigningKey | undefined> {
  const row = await db
    .selectFrom('signingKeys')
    .select(['kid', 'sealed'])
    .where('retiredAt', 'is', null)
    .executeTakeFirst();
  return row && { kid: row.kid, privateJwk: JSON.parse(masterKey.unwrap(row.sealed, row.kid)) as JsonWebKey };
}

async function makeFirst(db: Database, masterKey: MasterKey): Promise<SigningKey> {
  await insertKey(db, masterKey);
  const key = await readCurrent(db, masterKey);
  if (!key) throw new Error('The signing key just written cannot be read back.');
  return key;
}

/** Does nothing where a key is in use already. */
async function insertKey(db: Database | Trx, masterKey: MasterKey): Promise<string> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { kty, crv, x } = publicKey.export({ format: 'jwk' });
  // RFC 7638: the thumbprint of a key is a name that nobody has to choose.
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
  const publicJwk = { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' } as JsonObject;
  const sealed = masterKey.wrap(JSON.stringify(privateKey.export({ format: 'jwk' })), kid);
  await db
    .insertInto('signingKeys')
    .values({ kid, publicJwk: jsonColumn(publicJwk), sealed })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return kid;
}
