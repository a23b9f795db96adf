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
