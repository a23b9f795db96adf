import { z } from 'zod';
import type { JsonValue } from '../domain/json.ts';

/** What JSON.parse made: checked for depth and storability before any schema sees it. */
export const Json: z.ZodType<JsonValue> = z.any();

export const JsonObject = z.record(z.string(), Json);

// Zero-width and control characters are no text either.
const visible = /[^\s\p{Cf}\p{Cc}]/u;

/** Not blank and at most `max` characters, counted as JSON Schema and Postgres count: by code point. */
export function textOf({ max }: { max: number }) {
  return z
    .string()
    .refine((text) => visible.test(text), { error: 'must not be blank' })
    .refine((text) => hasAtMost(text, max), { error: `must be at most ${max} characters long` })
    .meta({ minLength: 1, maxLength: max });
}

function hasAtMost(text: string, max: number): boolean {
  return text.length <= max || (text.length <= 2 * max && Array.from(text).length <= max);
}
