import { Script } from 'node:vm';
import { z } from 'zod';
import { criterionTypes } from '../domain/task.ts';
import { Json, JsonObject, textOf } from './text-schema.ts';

// `total`, `groups[].total`, `rows[0].name`, `[2]`
const pathForm = /^(?:[^.[\]]+|\[\d*\])(?:\.[^.[\]]+|\[\d*\])*$/;

const path = textOf({ max: 200 })
  .refine((text) => pathForm.test(text), {
    error:
      'must be names with dots between them and positions in brackets, such as groups[].total or rows[0].name',
  })
  .exactOptional()
  .meta({
    description:
      'Which part of the result is looked at: names with dots between them, `[0]` or `[]` for elements.',
  });

const longText = textOf({ max: 10_000 });

const Range = z
  .strictObject({ min: z.number().nullish(), max: z.number().nullish() })
  .refine(({ min, max }) => typeof min === 'number' || typeof max === 'number', {
    error: 'must have a min or a max',
  })
  .refine(({ min, max }) => typeof min !== 'number' || typeof max !== 'number' || min <= max, {
    error: 'must have a min that is not above its max',
  });

const Code = longText.refine(parses, {
  error: 'must be a JavaScript expression or function body that parses',
});

const Pattern = textOf({ max: 2_000 }).refine(compiles, { error: 'must be a JavaScript regular expression' });

const lookedAt =
  'Without a path, of a result that is nothing but a text (a summary, an answer) that text is looked at; of any other its JSON, names included. Personal data is in it as you read it, not as placeholders.';
const searched = `Texts are found anywhere, also inside words; upper and lower case are alike. ${lookedAt}`;

const TypedCriterion = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('json_schema'), value: JsonObject, path }),
    z.strictObject({ type: z.literal('regex'), value: Pattern, path }).meta({
      description: `The pattern must match somewhere; flags may stand in front, as in (?i). ${lookedAt}`,
    }),
    z
      .strictObject({ type: z.literal('contains'), value: texts(), path })
      .meta({ description: `Every text must be there. ${searched}` }),
    z
      .strictObject({ type: z.literal('not_contains'), value: texts(), path })
      .meta({ description: `None of the texts may be there. ${searched}` }),
    z.strictObject({ type: z.literal('range'), value: Range, path }),
    z
      .strictObject({ type: z.literal('max_length'), value: z.int().min(0), path })
      .meta({ description: `At most so many characters. ${lookedAt}` }),
    z.strictObject({ type: z.literal('no_pii'), path }),
    z.strictObject({ type: z.literal('javascript'), value: Code, path }),
  ],
  { error: `must be one of ${criterionTypes.join(', ')}` },
);

/** A sentence, or a check that code can make. */
export const Criterion = z.union([textOf({ max: 2_000 }), TypedCriterion]);

/** A criterion as it is given back. */
export const GivenCriterion = z.union([
  z.string(),
  z.object({ type: z.enum(criterionTypes), value: Json.exactOptional(), path: z.string().exactOptional() }),
]);

// The judge takes flags in front of a pattern.
const inlineFlags = /^\(\?[ims]{1,3}\)/;

function texts() {
  return z.union([longText, z.array(longText).min(1).max(50)]);
}

/** Compiled, never run: running it is the sandbox's. */
function parses(code: string): boolean {
  return [code, `return (${code}\n)`].some((body) => {
    try {
      return new Script(`(async function () {\n${body}\n})`) instanceof Script;
    } catch {
      return false;
    }
  });
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern.replace(inlineFlags, '')) instanceof RegExp;
  } catch {
    return false;
  }
}
