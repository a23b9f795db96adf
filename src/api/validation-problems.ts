import type { z } from 'zod';
import type { FieldProblem } from './errors.ts';
import { fieldPath } from './field-path.ts';

type Issue = z.core.$ZodIssue;

/** Every bad field of a request with its remedy. `whole` names what was validated, for problems of the whole. */
export function validationProblems(
  error: z.core.$ZodError,
  whole: string,
): [FieldProblem, ...FieldProblem[]] {
  const [first = { field: whole, reason: 'is not valid' }, ...rest] = error.issues.flatMap((issue) =>
    problemsOf(issue, { above: [], whole }),
  );
  return [first, ...rest];
}

interface Place {
  above: readonly PropertyKey[];
  whole: string;
}

function problemsOf(issue: Issue, { above, whole }: Place): FieldProblem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: fieldPath([...path, key]),
      reason: 'is not a field of this request; remove it',
    }));
  }
  if (issue.code === 'invalid_union') {
    const nearest = nearestBranch(issue.errors);
    if (nearest) return nearest.flatMap((inner) => problemsOf(inner, { above: path, whole }));
  }
  return [{ field: path.length === 0 ? whole : fieldPath(path), reason: issue.message }];
}

/** The alternative that the value has the type of. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
}

/** Words for what zod found, to follow the field's name. A schema's own message, if it has one, goes before. */
export function reasonOf(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing; it must be ${named(issue.expected)}`
        : `must be ${named(issue.expected)}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return `must be at least ${sized(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `must be at most ${sized(issue.maximum, issue.origin)}`;
    case 'invalid_union':
      return `must be ${alternatives(issue.errors)}`;
    default:
      return 'is not valid';
  }
}

const names: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'an array',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

function named(expected: string): string {
  return names[expected] ?? expected;
}

const units: Record<string, string> = { string: ' characters long', array: ' items long' };

function sized(limit: number | bigint, origin: string): string {
  return `${limit}${units[origin] ?? ''}`;
}

function alternatives(branches: readonly (readonly Issue[])[]): string {
  const expected = branches.flatMap((issues) =>
    issues.flatMap((issue) => (issue.code === 'invalid_type' ? [named(issue.expected)] : [])),
  );
  return [...new Set(expected)].join(' or ');
}
