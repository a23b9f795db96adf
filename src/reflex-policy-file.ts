import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { clientIdForm } from './domain/client-id.ts';
import { injectionTypes, piiTypes } from './domain/finding.ts';
import { plainPhrase } from './reflex/phrases.ts';
import type { PolicySet } from './reflex/policy.ts';

const maxBytes = 1_000_000;
const mostPhrases = 2_000;
const longestPhrase = 500;
/** Enough to begin with; one mistake may repeat itself on every line. */
const mostProblems = 20;

const phrase = `must be a text of 1 to ${longestPhrase} characters with a letter or digit in it`;
const Phrases = z
  .array(
    z
      .string({ error: phrase })
      .max(longestPhrase, { error: phrase })
      .refine((text) => /[\p{L}\p{N}]/u.test(text), { error: phrase }),
    { error: 'must be a list of texts, such as ["support@example.org"]' },
  )
  .max(mostPhrases, { error: `must have at most ${mostPhrases} texts` })
  .optional();

function action<const T extends [string, ...string[]]>(actions: T) {
  return z
    .enum(actions, { error: `must be ${actions.slice(0, -1).join(', ')} or ${actions.at(-1)}` })
    .optional();
}

const Actions = strict(
  {
    ...shapeOf(piiTypes, action(['block', 'redact', 'flag', 'allow'])),
    // A secret that stays in a text reaches models; one that is none can be listed under `allow`.
    SECRET: action(['block', 'redact']),
    ...shapeOf(injectionTypes, action(['block', 'flag', 'allow'])),
  },
  'types of findings with what they lead to, such as {"IP": "allow"}',
).optional();

const rules = {
  mode: z
    .enum(['strict', 'standard', 'relaxed'], { error: 'must be strict, standard or relaxed' })
    .optional(),
  actions: Actions,
  allow: Phrases,
  deny: Phrases,
};

const Clients = z.record(
  z.string().regex(clientIdForm),
  strict(rules, 'a policy, such as {"mode": "strict"}').superRefine(refuseBoth),
  {
    error: ({ code }) =>
      code === 'invalid_key'
        ? 'must be a client id: 1 to 64 letters, digits, dots, underscores, colons or hyphens'
        : 'must be an object with a policy for each client id',
  },
);

const PolicyFile = strict({ ...rules, clients: Clients.optional() }, 'an object').superRefine(refuseBoth);

/** Path of a policy file, which is read and checked. Problems name its fields and never what stands in them. */
export function policyFile() {
  return z.string().transform((path, context): PolicySet => {
    const read = readJson(path);
    const parsed = read.problem === undefined ? PolicyFile.safeParse(read.json) : undefined;
    const problems = read.problem ? [read.problem] : (parsed?.error?.issues ?? []).map(problemOf);
    for (const message of problems.slice(0, mostProblems)) context.addIssue({ code: 'custom', message });
    return parsed?.data ?? z.NEVER;
  });
}

function readJson(path: string): { json: unknown; problem?: undefined } | { problem: string } {
  try {
    if (statSync(path).size > maxBytes) return { problem: `must name a file of at most ${maxBytes} bytes` };
    const text = readFileSync(path, 'utf8');
    return parseJson(text);
  } catch {
    return { problem: 'must name a file that this process can read' };
  }
}

function parseJson(text: string): { json: unknown; problem?: undefined } | { problem: string } {
  try {
    return { json: JSON.parse(text) };
  } catch {
    // Its message quotes the text.
    return { problem: 'must name a file that holds JSON' };
  }
}

function problemOf({ path, message }: z.core.$ZodIssue): string {
  const field = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return `names a file in which ${field === '' ? 'the whole' : field.replace(/^\./, '')} ${message}`;
}

function strict<Shape extends z.ZodRawShape>(shape: Shape, what: string) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `must have no other fields than ${known}` : `must be ${what}`,
  });
}

function shapeOf<const Name extends string, Schema extends z.ZodType>(
  names: readonly Name[],
  schema: Schema,
) {
  return Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema>;
}

function refuseBoth(
  { allow = [], deny = [] }: Pick<PolicySet, 'allow' | 'deny'>,
  context: z.core.$RefinementCtx,
): void {
  const plain = (text: string) => plainPhrase(text, { foldsLookalikes: true });
  const allowed = new Set(allow.map(plain));
  for (const [index, text] of deny.entries()) {
    if (!allowed.has(plain(text))) continue;
    context.addIssue({
      code: 'custom',
      path: ['deny', index],
      message: 'must not stand under allow too; remove it from one of the two',
    });
  }
}
