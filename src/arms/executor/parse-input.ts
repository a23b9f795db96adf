import type { z } from 'zod';
import type { JsonValue } from '../../domain/json.ts';

export type ParsedInput<T> = { kind: 'parsed'; input: T } | { kind: 'rejected'; reason: string };

type Issue = z.core.$ZodIssue;

/** Parses a step's input; the reason names each member that breaks a rule, never what stands in it. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: JsonValue,
): ParsedInput<z.infer<Schema>> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { kind: 'parsed', input: parsed.data };
  const reasons = flatten(parsed.error.issues, []).slice(0, 5);
  return { kind: 'rejected', reason: reasons.join('; ') };
}

/** Of a union's branches, the one that was meant speaks: the one with the fewest faults among its own members. */
function flatten(issues: readonly Issue[], parents: PropertyKey[]): string[] {
  return issues.flatMap((issue) => {
    const path = [...parents, ...issue.path];
    if (issue.code === 'invalid_union') {
      const [nearest] = issue.errors.toSorted((a, b) => distance(a) - distance(b));
      if (nearest) return flatten(nearest, path);
    }
    return [`${path.length === 0 ? 'input' : path.map(String).join('.')}: ${issue.message}`];
  });
}

/** A wrong or missing member weighs more than faults inside a member that is there. */
function distance(issues: readonly Issue[]): number {
  return issues.reduce((total, { path }) => total + (path.length <= 1 ? 10 : 1), 0);
}
