import type { JSONSchema7 } from 'ai';
import { z, type ZodType } from 'zod';

/** The JSON schema that a provider is sent for `schema`, which has no transforms: members all required and no others, as strict modes want. */
export function answerSchema(schema: ZodType): JSONSchema7 {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'output' }) as JSONSchema7;
}
