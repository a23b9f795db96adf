import { z } from 'zod';
import { builtinArmNames } from '../domain/arm.ts';
import { riskLevels } from '../domain/plan.ts';
import { JsonObject, textOf } from './text-schema.ts';

const name = z.string().regex(/^[a-z][a-z0-9_-]{0,59}$/, {
  error: 'must be lower-case letters, digits, _ and -, with a letter first, at most 60',
});

const capabilityParts = {
  name,
  description: textOf({ max: 500 }).meta({ description: 'One sentence for planners.' }),
  risk: z.enum(riskLevels).default('low'),
  works_offline: z
    .boolean()
    .default(true)
    .meta({ description: 'Whether it works without the language model of this service.' }),
  input_schema: JsonObject.meta({ description: 'JSON Schema of what the arm is sent as input.' }),
  output_schema: JsonObject.meta({ description: 'JSON Schema of its output, which is held against it.' }),
};

const limits = {
  timeout_seconds: z.int().min(1).max(3_600).default(60),
  max_output_bytes: z.int().min(1_000).max(10_000_000).default(1_000_000),
};

const shared = {
  version: z.string().min(1).max(50),
  cost_tier: z.int().min(1).max(5).default(1).meta({ description: '1, the cheapest, to 5.' }),
  when_unavailable: z.enum(['fallback', 'wait']).default('fallback').meta({
    description: 'Whether a step goes to another arm with the capability, or waits for this one.',
  }),
};

const exampleCapability = {
  name: 'summarize',
  description: 'Shortens a text to its first sentences.',
  risk: 'none',
  works_offline: true,
  input_schema: {
    type: 'object',
    properties: { source: { type: 'string' } },
    required: ['source'],
  },
  output_schema: {
    type: 'object',
    properties: { summary: { type: 'string' } },
    required: ['summary'],
  },
};
const exampleArm = {
  name: 'python-text',
  version: '1.0.0',
  base_url: 'http://127.0.0.1:9100',
  cost_tier: 1,
  when_unavailable: 'fallback',
  limits: { timeout_seconds: 60, max_output_bytes: 1_000_000 },
};

/** An arm over HTTP, as it registers itself. */
export const ArmRequest = z
  .strictObject({
    name,
    base_url: z
      .string()
      .max(500)
      .refine(isHttpUrl, { error: 'must be an http or https URL without credentials, query or fragment' })
      .meta({ description: 'Steps go to `<base_url>/invoke`, probes to `<base_url>/health`.' }),
    capabilities: z.array(z.strictObject(capabilityParts)).min(1).max(50),
    limits: z.strictObject(limits).prefault({}),
    ...shared,
  })
  .meta({ id: 'ArmRequest', examples: [{ ...exampleArm, capabilities: [exampleCapability] }] });
export type ArmRequest = z.infer<typeof ArmRequest>;

export const ArmResponse = z
  .object({
    name: z.string(),
    version: z.string(),
    transport: z.enum(['builtin', 'queue', 'http']),
    base_url: z.string().nullable(),
    task_queues: z.array(z.string()),
    health: z.enum(['up', 'down', 'draining']),
    last_seen_at: z.iso.datetime().nullable(),
    load: z.object({
      running: z.int().meta({ description: 'Attempts in flight.' }),
      slots: z.int().nullable().meta({ description: 'How many its workers take at a time; null over HTTP.' }),
    }),
    cost_tier: z.int(),
    when_unavailable: z.enum(['fallback', 'wait']),
    limits: z.object({ timeout_seconds: z.int(), max_output_bytes: z.int() }),
    capabilities: z.array(
      z.object({
        name: z.string(),
        description: z.string(),
        risk: z.enum(riskLevels),
        works_offline: z.boolean(),
        smallest_useful_tokens: z.int(),
        is_pipeline_stage: z.boolean(),
        input_schema: JsonObject,
        output_schema: JsonObject,
      }),
    ),
  })
  .meta({
    id: 'Arm',
    examples: [
      {
        ...exampleArm,
        transport: 'http',
        task_queues: [],
        health: 'up',
        last_seen_at: '2026-11-21T09:30:00.000Z',
        load: { running: 0, slots: null },
        capabilities: [{ ...exampleCapability, smallest_useful_tokens: 0, is_pipeline_stage: false }],
      },
    ],
  });
export type ArmResponse = z.infer<typeof ArmResponse>;

export function isBuiltin(armName: string): boolean {
  return builtinArmNames.some((known) => known === armName);
}

function isHttpUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password, search, hash } = new URL(value);
  return /^https?:$/.test(protocol) && username + password + search + hash === '';
}
