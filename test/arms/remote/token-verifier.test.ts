import { createHmac, generateKeyPairSync } from 'node:crypto';
import { createLocalJWKSet, SignJWT, type JWK } from 'jose';
import { beforeEach, expect, test, vi } from 'vitest';
import { signCapabilityToken, type CapabilityGrant } from '../../../src/arms/remote/capability-token.ts';
import { createTokenVerifier } from '../../../src/arms/remote/token-verifier.ts';

const pair = generateKeyPairSync('ed25519');
const privateJwk = pair.privateKey.export({ format: 'jwk' });
const publicJwk = { ...pair.publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'EdDSA' } as JWK;
const request = { task_id: 't1', step_id: 's1', attempt: 1, capability: 'summarize', input: {} };
const body = JSON.stringify(request);
const grant: CapabilityGrant = {
  clientId: 'local',
  taskId: 't1',
  stepId: 's1',
  attempt: 1,
  arm: 'text',
  capability: 'summarize',
  body,
  lifeSeconds: 60,
};

let verify: ReturnType<typeof createTokenVerifier>;
beforeEach(() => {
  verify = createTokenVerifier({ arm: 'text', keys: createLocalJWKSet({ keys: [publicJwk] }) });
});

const sign = (change: Partial<CapabilityGrant> = {}, kid = 'k1') =>
  signCapabilityToken({ kid, privateJwk }, { ...grant, ...change });
const check = (token: string, sent = body) => verify({ authorization: `Bearer ${token}`, body: sent });

test('a token is granted for its own request, once', async () => {
  const token = await sign();
  expect(await check(token)).toEqual({ kind: 'granted' });
  expect(await check(token)).toEqual({ kind: 'refused', reason: 'The token was used before.' });
});

test('each attempt has a token of its own', async () => {
  expect(await check(await sign())).toEqual({ kind: 'granted' });
  expect(await check(await sign())).toEqual({ kind: 'granted' });
});

test.each<[string, Partial<CapabilityGrant>]>([
  ['another arm', { arm: 'other' }],
  ['another task', { taskId: 't2' }],
  ['another step', { stepId: 's2' }],
  ['another attempt', { attempt: 2 }],
  ['another capability', { capability: 'delete' }],
  ['another request', { body: '{}' }],
])('a token for %s is refused', async (_name, change) => {
  expect((await check(await sign(change))).kind).toBe('refused');
});

test('a token is refused with a body that was changed, and without a bearer', async () => {
  expect((await check(await sign(), JSON.stringify({ ...request, input: { a: 1 } }))).kind).toBe('refused');
  expect((await check(await sign(), 'no JSON')).kind).toBe('refused');
  expect((await verify({ authorization: undefined, body })).kind).toBe('refused');
  expect((await verify({ authorization: `Basic ${await sign()}`, body })).kind).toBe('refused');
});

test.each<[string, object]>([
  ['attempt', { attempt: 2 }],
  ['task', { task_id: 't2' }],
  ['step', { step_id: 's2' }],
  ['capability', { capability: 'delete' }],
])('a token that was caught is refused with the request of another %s', async (_name, change) => {
  const theirs = JSON.stringify({ ...request, ...change });
  expect((await check(await sign(), theirs)).kind).toBe('refused');
  // Nor does it help that the token names that request: the claims decide.
  expect(await check(await sign({ body: theirs }), theirs)).toEqual({
    kind: 'refused',
    reason: 'The token is for another task, step, attempt or capability.',
  });
});

test('a token is refused by every arm but its own, and using it up there takes nothing from its own', async () => {
  const token = await sign();
  const other = createTokenVerifier({ arm: 'other', keys: createLocalJWKSet({ keys: [publicJwk] }) });
  expect((await other({ authorization: `Bearer ${token}`, body })).kind).toBe('refused');
  expect(await check(token)).toEqual({ kind: 'granted' });
});

test.each<[string, Record<string, unknown>]>([
  ['no end', { exp: undefined }],
  ['an end in the past', { exp: 1 }],
  ['a begin in the future', { nbf: Math.floor(Date.now() / 1_000) + 600 }],
  ['no number of its own', { jti: undefined }],
  ['another issuer', { iss: 'someone-else' }],
  ['no issuer', { iss: undefined }],
  ['another arm as its audience', { aud: 'other' }],
  ['no audience', { aud: undefined }],
  ['another arm among what it allows', { capabilities: { 'arm:invoke': ['other'] } }],
  ['no arm among what it allows', { capabilities: { 'arm:invoke': [] } }],
  ['no context', { context: undefined }],
  ['no hash of its request', { request_sha256: undefined }],
])('a token of the right key with %s is refused', async (_name, change) => {
  const [, claims = ''] = (await sign()).split('.');
  const content = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
  const signed = (payload: Record<string, unknown>) =>
    new SignJWT(payload).setProtectedHeader({ alg: 'EdDSA', kid: 'k1' }).sign(pair.privateKey);
  expect((await check(await signed({ ...content, ...change }))).kind).toBe('refused');
  expect(await check(await signed(content))).toEqual({ kind: 'granted' });
});

test('a token is refused after it has expired', async () => {
  const token = await sign({ lifeSeconds: 5 });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6_000 });
  expect((await check(token)).kind).toBe('refused');
  vi.useRealTimers();
});

test('a token lives for half an hour at most', async () => {
  const [, claims = ''] = (await sign({ lifeSeconds: 86_400 })).split('.');
  const { exp, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as {
    exp: number;
    iat: number;
  };
  expect(exp - iat).toBe(1_800);
});

test('the public key is no secret: a token signed with it is refused, however it is written', async () => {
  const [, claims = ''] = (await sign()).split('.');
  const pem = String(pair.publicKey.export({ type: 'spki', format: 'pem' }));
  const secrets = [
    publicJwk.x ?? '',
    Buffer.from(publicJwk.x ?? '', 'base64url'),
    JSON.stringify(publicJwk),
    pem,
    pem.trim(),
    pair.publicKey.export({ type: 'spki', format: 'der' }),
  ];
  const hashes = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512', EdDSA: 'sha512' };
  for (const [alg, hash] of Object.entries(hashes)) {
    for (const header of [{ alg, kid: 'k1' }, { alg }, { alg, jwk: publicJwk }]) {
      const unsigned = `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${claims}`;
      for (const secret of secrets) {
        const signature = createHmac(hash, secret).update(unsigned).digest('base64url');
        expect((await check(`${unsigned}.${signature}`)).kind).toBe('refused');
      }
    }
  }
});

test('a token brings no key along: one in its header is not used', async () => {
  const other = generateKeyPairSync('ed25519');
  const [, claims = ''] = (await sign()).split('.');
  const content = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
  const jwk = other.publicKey.export({ format: 'jwk' }) as JWK;
  const token = await new SignJWT(content)
    .setProtectedHeader({ alg: 'EdDSA', kid: 'k1', jwk })
    .sign(other.privateKey);
  expect((await check(token)).kind).toBe('refused');
});

test.each(['none', 'None', 'NONE', 'nOnE'])('a token with the algorithm %s is refused', async (alg) => {
  const [, claims = '', signature = ''] = (await sign()).split('.');
  const header = Buffer.from(JSON.stringify({ alg, kid: 'k1' })).toString('base64url');
  expect((await check(`${header}.${claims}.`)).kind).toBe('refused');
  expect((await check(`${header}.${claims}.${signature}`)).kind).toBe('refused');
});

test('a token of another key, another algorithm or none is refused', async () => {
  const [header = '', claims = ''] = (await sign()).split('.');
  const other = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  // The public key as a secret: what a verifier that lets the token choose would accept.
  const confused = `${encode({ alg: 'HS256', kid: 'k1' })}.${claims}`;
  const hmac = createHmac('sha256', publicJwk.x ?? '')
    .update(confused)
    .digest('base64url');
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const content = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
  const tokens = [
    await signCapabilityToken({ kid: 'k1', privateJwk: other }, grant),
    await sign({}, 'unknown'),
    `${encode({ alg: 'none' })}.${claims}.`,
    `${header}.${claims}.`,
    `${confused}.${hmac}`,
    await new SignJWT(content).setProtectedHeader({ alg: 'RS256', kid: 'k1' }).sign(rsa),
  ];
  for (const token of tokens) expect((await check(token)).kind).toBe('refused');
});
