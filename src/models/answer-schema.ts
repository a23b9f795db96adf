import type { JSONSchema7 } from 'ai';
import { z, type ZodType } from 'zod';

/**
 * The JSON schema that a provider is sent for `schema`, which has no transforms: members all required and no others, as
 * strict modes want. Bounds on strings stay here: some providers refuse them, others unroll them into a grammar.
 */
export function answerSchema(schema: ZodType): JSONSchema7 {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'output',
    override: ({ jsonSchema }) => {
      delete jsonSchema.minLength;
      delete jsonSchema.maxLength;
      // An integer without bounds is given those of JavaScript.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  }) as JSONSchema7;
}
