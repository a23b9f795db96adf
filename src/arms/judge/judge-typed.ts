import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import type { TypedCriterion } from '../../domain/task.ts';
import { describeBounds, holds, type Bounds } from './bounds.ts';
import { countCharacters, findTerms } from './check-text.ts';
import { checkPersonalData } from './check-personal-data.ts';
import { numberOf } from './figures.ts';
import { decide, failed, passed, quote, undecided, type FindingOfFact } from './finding-of-fact.ts';
import { checkJsonSchema } from './json-schema.ts';
import { viewOf, visibleText, type View } from './readable-text.ts';
import { leavesOf, subjectAt, wholePayload, type Results } from './results.ts';
import { checkJavascript, checkRegex, type SandboxAccess } from './sandboxed-criterion.ts';

/** What a criterion looks at: the values at its path, or the final results as a whole. */
interface Subject {
  values: JsonValue[];
  where: string;
  view: View;
}

/** Judges a typed criterion by its own rule; a malformed one is undecided, and the evidence says what it lacks. */
export async function judgeTyped(
  args: { criterion: TypedCriterion; results: Results } & SandboxAccess,
): Promise<FindingOfFact> {
  const { criterion, results, ...access } = args;
  const subject = subjectOf(criterion.path, results);
  if (subject === undefined) return failed(`The results have nothing at ${quote(String(criterion.path))}.`);
  const { value } = criterion;
  switch (criterion.type) {
    case 'json_schema':
      return value === undefined
        ? undecided('A json_schema criterion needs a schema as its value.')
        : checkJsonSchema({ schema: value, values: subject.values });
    case 'regex':
      return checkRegex({ pattern: value, view: subject.view, ...access });
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
  if (path === undefined || path === '')
    return { values: [wholePayload(results)], where: 'the result', view: visibleText(results) };
  const found = subjectAt(results, path);
  return found && { ...found, view: viewOf(sole(found.values), found.where) };
}

function sole(values: JsonValue[]): JsonValue {
  return values.length === 1 ? (values[0] ?? null) : values;
}

/** Upper and lower case are alike: who needs them apart uses a regex. */
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
  return findTerms({ mode: args.mode, terms, view: args.subject.view });
}

function checkRange(value: JsonValue | undefined, { values, where }: Subject): FindingOfFact {
  const bounds = boundsOf(value);
  if (bounds === undefined)
    return undecided(
      'The value of a range criterion must be {min, max} with one of them at least, or [min, max].',
    );
  const numbers = values.flatMap(leavesOf).flatMap((leaf) => numberOf(leaf.value) ?? []);
  const [first, ...others] = numbers;
  if (first === undefined) return failed(`There is no number at ${where}.`);
  const limits = describeBounds(bounds);
  const outside = numbers.filter((number) => !holds(bounds, number));
  if (others.length === 0)
    return decide(outside.length === 0, `${where} holds ${first}; asked for: ${limits}.`);
  return outside.length === 0
    ? passed(`All ${numbers.length} numbers at ${where}, ${first} first: ${limits}.`)
    : failed(
        `${outside.length} of ${numbers.length} numbers at ${where}, ${String(outside[0])} first: not ${limits}.`,
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

function checkMaxLength(value: JsonValue | undefined, { view }: Subject): FindingOfFact {
  if (typeof value !== 'number' || value < 0)
    return undecided('The value of a max_length criterion must be a number of characters.');
  const length = countCharacters(view.text);
  return decide(length <= value, `${length} characters in ${view.where}; allowed: ${value}.`);
}
