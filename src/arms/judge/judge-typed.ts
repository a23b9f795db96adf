import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import type { TypedCriterion } from '../../domain/task.ts';
import { describeBounds, holds, type Bounds } from './bounds.ts';
import { countCharacters, findTerms } from './check-text.ts';
import { checkPersonalData } from './check-personal-data.ts';
import { numberOf } from './figures.ts';
import { decide, failed, passed, undecided, type FindingOfFact } from './finding-of-fact.ts';
import { checkJsonSchema } from './json-schema.ts';
import { contentIn, contentOf, proseOf } from './readable-text.ts';
import { leavesOf, subjectAt, wholePayload, type Results } from './results.ts';
import { checkJavascript, checkRegex, type SandboxAccess } from './sandboxed-criterion.ts';

/** What a criterion looks at: the values at its path, or the final results as a whole. */
interface Subject {
  values: JsonValue[];
  where: string;
  /** All of it that reads as content. */
  content: string;
  /** The text whose length counts. */
  text: string;
}

/** Judges a typed criterion by its own rule; a malformed one is undecided, and the evidence says what it lacks. */
export async function judgeTyped(
  args: { criterion: TypedCriterion; results: Results } & SandboxAccess,
): Promise<FindingOfFact> {
  const { criterion, results, ...access } = args;
  const subject = subjectOf(criterion.path, results);
  if (subject === undefined)
    return failed(`The results have nothing at ${String(criterion.path).slice(0, 100)}.`);
  const { value } = criterion;
  switch (criterion.type) {
    case 'json_schema':
      return value === undefined
        ? undecided('A json_schema criterion needs a schema as its value.')
        : checkJsonSchema({ schema: value, values: subject.values });
    case 'regex':
      return checkRegex({ pattern: value, text: subject.content, ...access });
    case 'contains':
      return checkContains({ value, mode: 'all', subject });
    case 'not_contains':
      return checkContains({ value, mode: 'none', subject });
    case 'range':
      return checkRange(value, subject);
    case 'max_length':
      return checkMaxLength(value, subject);
    case 'no_pii':
      return checkPersonalData(subject.values);
    case 'javascript':
      return checkJavascript({ code: value, subject: sole(subject.values), ...access });
  }
}

function subjectOf(path: string | undefined, results: Results): Subject | undefined {
  if (path === undefined || path === '') {
    const whole = wholePayload(results);
    const content = contentOf(results);
    const text = proseOf(results) ?? (typeof whole === 'string' ? whole : JSON.stringify(whole));
    return { values: [whole], where: 'the result', content, text };
  }
  const found = subjectAt(results, path);
  if (found === undefined) return undefined;
  const content = found.values.map(contentIn).join('\n');
  const only = sole(found.values);
  return { ...found, content, text: typeof only === 'string' ? only : JSON.stringify(only) };
}

function sole(values: JsonValue[]): JsonValue {
  return values.length === 1 ? (values[0] ?? null) : values;
}

/** Letters' case does not count: who needs it uses a regex. */
function checkContains(args: {
  value: JsonValue | undefined;
  mode: 'all' | 'none';
  subject: Subject;
}): FindingOfFact {
  const wanted = Array.isArray(args.value) ? args.value : [args.value];
  const texts = wanted.filter((text) => typeof text === 'string' || typeof text === 'number').map(String);
  if (texts.length === 0 || texts.length < wanted.length || texts.includes(''))
    return undecided('The value must be a text or a list of texts.');
  const terms = texts.map((text) => ({ text, wholeWord: false, matchCase: false }));
  return findTerms({ mode: args.mode, terms, text: args.subject.content });
}

function checkRange(value: JsonValue | undefined, { values, where }: Subject): FindingOfFact {
  const bounds = boundsOf(value);
  if (bounds === undefined)
    return undecided(
      'The value of a range criterion must be {min, max} with one of them at least, or [min, max].',
    );
  const numbers = values.flatMap(leavesOf).flatMap((leaf) => numberOf(leaf.value) ?? []);
  if (numbers.length === 0) return failed(`There is no number at ${where}.`);
  const outside = numbers.filter((number) => !holds(bounds, number));
  if (outside.length === 0)
    return passed(
      `${numbers.length} numbers at ${where}, ${String(numbers[0])} first: ${describeBounds(bounds)}.`,
    );
  return failed(
    `${outside.length} of ${numbers.length} numbers at ${where}, ${String(outside[0])} first: not ${describeBounds(bounds)}.`,
  );
}

function boundsOf(value: JsonValue | undefined): Bounds | undefined {
  const [min, max] = Array.isArray(value) ? value : isJsonObject(value) ? [value['min'], value['max']] : [];
  const bounds: Bounds = {
    ...(typeof min === 'number' ? { min } : {}),
    ...(typeof max === 'number' ? { max } : {}),
  };
  const areNumbers = [min, max].every(
    (limit) => limit === undefined || limit === null || typeof limit === 'number',
  );
  return areNumbers && Object.keys(bounds).length > 0 ? bounds : undefined;
}

function checkMaxLength(value: JsonValue | undefined, { text }: Subject): FindingOfFact {
  if (typeof value !== 'number' || value < 0)
    return undecided('The value of a max_length criterion must be a number of characters.');
  const length = countCharacters(text);
  return decide(
    length <= value,
    `${length} characters, placeholders counted as they stand; allowed: ${value}.`,
  );
}
