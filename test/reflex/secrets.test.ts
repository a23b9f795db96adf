import { expect, it } from 'vitest';
import { personalIn } from './found.ts';

// Put together here, so that scanners of this repository see no token.
const random = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7cF0xR6uL3';
const keyWord = 'PRIVATE';
const tokens = {
  aws: `AKIA${random.slice(0, 16).toUpperCase()}`,
  github: `ghp_${random}`,
  gitlab: `glpat-${random.slice(0, 20)}`,
  slack: `xoxb-123456789012-${random.slice(0, 24)}`,
  stripe: `sk_live_${random.slice(0, 24)}`,
  google: `AIza${random.slice(0, 35)}`,
  anthropic: `sk-ant-api03-${random}`,
  npm: `npm_${random}`,
  jwt: `eyJ${random.slice(0, 17)}.eyJ${random}.${random}`,
};

it.each(Object.entries(tokens))('a %s token is a secret', (_, token) => {
  expect(personalIn(`use ${token} for staging`)).toEqual([`SECRET ${token}`]);
});

it.each([
  ['postgres://admin:s3cr3t@db.example.com:5432/app', 'postgres://admin:s3cr3t@db.example.com:5432/app'],
  ['DB_PASSWORD=p@ssw0rd123', 'p@ssw0rd123'],
  ['my password is hunter2', 'hunter2'],
  ['{"api_key": "a8f5f167f44f4964e6c998dee827110c"}', 'a8f5f167f44f4964e6c998dee827110c'],
  [`Authorization: Bearer ${random}`, random],
])('%j holds the secret %j', (text, secret) => {
  expect(personalIn(text)).toEqual([`SECRET ${secret}`]);
});

it('a private key is one secret from its first line to its last', () => {
  const key = `-----BEGIN RSA ${keyWord} KEY-----\nMIIEow\nabc=\n-----END RSA ${keyWord} KEY-----`;
  expect(personalIn(`key:\n${key}\nthanks`)).toEqual([`SECRET ${key}`]);
});

it('a private key that was cut off is still a secret', () => {
  const key = `-----BEGIN ${keyWord} KEY-----\nMIIEow\nabc`;
  expect(personalIn(key)).toEqual([`SECRET ${key}`]);
});

it.each([
  'the password is required for login',
  'password reset link',
  "api_key = os.environ['API_KEY']",
  'secret = get_secret("x")',
  'DB_PASSWORD=${DB_PASSWORD}',
  'The token budget is 10,000 tokens',
  'type Token = string; const key: string',
  'sk-learn-based-approaches-to-things',
  'postgres://user:password@host/db',
])('%j holds no secret', (text) => {
  expect(personalIn(text)).toEqual([]);
});
