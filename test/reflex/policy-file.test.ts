import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConfigError, loadConfig, type Config } from '../../src/config.ts';
import { createPolicies } from '../../src/reflex/policy.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const variable = 'ORCHESTRATOR_REFLEX_POLICY_FILE';

function load(content: unknown, env: NodeJS.ProcessEnv = {}): Config {
  const path = join(folder, 'policy.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return loadConfig({
    ORCHESTRATOR_DATABASE_URL: 'postgresql://octo@localhost:5432/octo',
    ORCHESTRATOR_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
    [variable]: path,
    ...env,
  });
}

function problemsOf(content: unknown, env: NodeJS.ProcessEnv = {}): string[] {
  try {
    load(content, env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('a policy file', () => {
  test('is what the policies of clients are made of', () => {
    const { reflex } = load({
      mode: 'strict',
      actions: { EMAIL: 'flag', SECRET: 'block', EXFILTRATION: 'allow' },
      allow: ['support@example.org'],
      clients: { 'team:a': { mode: 'relaxed', deny: ['Bluebird'] } },
    });
    const policyOf = createPolicies(reflex);
    expect([policyOf('local').mode, policyOf('team:a').mode]).toEqual(['strict', 'relaxed']);
    expect(policyOf('local').typeActions).toEqual(
      new Map([
        ['EMAIL', 'review'],
        ['SECRET', 'block'],
        ['EXFILTRATION', null],
      ]),
    );
  });

  test('without a mode leaves that to its variable', () => {
    const { reflex } = load({}, { ORCHESTRATOR_REFLEX_MODE: 'strict' });
    expect(createPolicies(reflex)('local').mode).toBe('strict');
  });

  test.each<[unknown, string]>([
    [{ mode: 'paranoid' }, 'mode must be strict, standard or relaxed'],
    [{ actions: { EMAIL: 'hide' } }, 'actions.EMAIL must be block, redact, flag or allow'],
    [{ actions: { SECRET: 'allow' } }, 'actions.SECRET must be block or redact'],
    [{ actions: { SECRET: 'flag' } }, 'actions.SECRET must be block or redact'],
    [{ actions: { EXFILTRATION: 'redact' } }, 'actions.EXFILTRATION must be block, flag or allow'],
    [{ actions: [] }, 'actions must be types of findings with what they lead to, such as {"IP": "allow"}'],
    [{ allow: 'support@example.org' }, 'allow must be a list of texts, such as ["support@example.org"]'],
    [{ deny: ['ok', '…'] }, 'deny[1] must be a text of 1 to 500 characters with a letter or digit in it'],
    [{ deny: [7] }, 'deny[0] must be a text of 1 to 500 characters with a letter or digit in it'],
    [{ deny: Array(2_001).fill('x') }, 'deny must have at most 2000 texts'],
    [
      { allow: ['Ａ b'], deny: ['x', 'a  B'] },
      'deny[1] must not stand under allow too; remove it from one of the two',
    ],
    [{ denied: [] }, 'the whole must have no other fields than mode, actions, allow, deny, clients'],
    [
      { clients: { a: { clients: {} } } },
      'clients.a must have no other fields than mode, actions, allow, deny',
    ],
    [{ clients: { a: { mode: 1 } } }, 'clients.a.mode must be strict, standard or relaxed'],
    [
      { clients: { 'a b': {} } },
      'clients.a b must be a client id: 1 to 64 letters, digits, dots, underscores, colons or hyphens',
    ],
    [{ clients: [] }, 'clients must be an object with a policy for each client id'],
    [[], 'the whole must be an object'],
  ])('%# is refused by the name of the field and what it must be', (content, problem) => {
    expect(problemsOf(content)).toEqual([`${variable} names a file in which ${problem}`]);
  });

  test('with an unknown type of finding is told the known ones', () => {
    expect(problemsOf({ actions: { EMIAL: 'flag' } })).toEqual([
      expect.stringMatching(
        / actions must have no other fields than EMAIL, PHONE, .*, SECRET, .*EXFILTRATION$/,
      ),
    ]);
  });

  test('that is not there, no JSON or too large is refused', () => {
    expect(problemsOf({}, { [variable]: join(folder, 'none.json') })).toEqual([
      `${variable} must name a file that this process can read`,
    ]);
    expect(problemsOf('{"deny": ["bluebird"')).toEqual([`${variable} must name a file that holds JSON`]);
    expect(problemsOf(`{"deny": []}${' '.repeat(1_000_000)}`)).toEqual([
      `${variable} must name a file of at most 1000000 bytes`,
    ]);
  });

  test('has every problem named at once, beside those of other variables, and none of its texts', () => {
    const problems = problemsOf(
      { mode: 'bluebird', deny: ['kestrel', 'kestrel '], allow: ['kestrel'], actions: { IP: 'sparrow' } },
      { ORCHESTRATOR_PORT: 'x' },
    );
    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toMatch(/bluebird|kestrel|sparrow/);
  });
});
