import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import { isoDay } from './compile-date.ts';
import { figuresNamed } from './figures.ts';
import { decide, failed, passed, quote, undecided, type FindingOfFact } from './finding-of-fact.ts';
import { contentOf, proseOf } from './readable-text.ts';
import { wholePayload, type Results } from './results.ts';
import type { Shape, TypedCheck } from './typed-check.ts';

export function checkShape({ shape }: TypedCheck & { kind: 'shape' }, results: Results): FindingOfFact {
  switch (shape) {
    case 'json':
      return checkJson(results);
    case 'not_empty':
      return checkNotEmpty(results);
    case 'list': {
      const value = soleValue(wholePayload(results));
      return value === undefined
        ? undecided('The result has several members: which one should be a list is not said.')
        : decide(Array.isArray(value), `The result is ${kindOf(value)}.`);
    }
    case 'number':
    case 'integer':
    case 'boolean':
      return checkPrimitive(shape, results);
  }
}

export function checkMember(
  { subject, text }: TypedCheck & { kind: 'member' },
  results: Results,
): FindingOfFact {
  const accepts = ({ value }: { value: unknown }) => typeof value === 'string';
  const own = figuresNamed({ results, subject, every: false, accepts });
  const labels =
    subject.endsWith('sentiment') && own.length === 0
      ? figuresNamed({ results, subject: 'sentiment label', every: false, accepts })
      : own;
  const [member, ...more] = labels;
  if (member === undefined || more.length > 0)
    return undecided(`No single "${subject}" was found in the results.`);
  const value = String(member.value);
  const meant = weekdays.test(text) ? (weekdayOf(value) ?? value) : value;
  const note = meant === value ? '' : `, a ${meant}`;
  return decide(meant.toLowerCase() === text.toLowerCase(), `${member.where} is ${quote(value)}${note}.`);
}

const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** The weekday of an ISO day; undefined for any other text. */
function weekdayOf(value: string): string | undefined {
  const day = isoDay(value.slice(0, 10));
  return day && new Date(day).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' });
}

export function checkDate(
  { subject, from, to }: TypedCheck & { kind: 'date' },
  results: Results,
): FindingOfFact {
  const accepts = ({ value }: { value: unknown }) =>
    typeof value === 'string' && isoDay(value.slice(0, 10)) !== undefined;
  const named = figuresNamed({ results, subject, every: true, accepts });
  const generic = /^(?:(?:due |end |resulting |final |new )?date|deadline|day)$/.test(subject);
  const dates =
    named.length === 0 && generic
      ? figuresNamed({ results, subject: 'result', every: false, accepts })
      : named;
  if (dates.length === 0) return undecided(`No date named "${subject}" was found in the results.`);
  const outside = dates.filter(({ value }) => {
    const day = String(value).slice(0, 10);
    return (from !== undefined && day < from) || (to !== undefined && day > to);
  });
  const [first] = outside.length > 0 ? outside : dates;
  const limits = [from === undefined ? '' : `from ${from}`, to === undefined ? '' : `to ${to}`]
    .join(' ')
    .trim();
  const evidence = `${first?.where ?? ''} is ${String(first?.value).slice(0, 30)}; asked for: ${limits}.`;
  return decide(outside.length === 0, evidence);
}

function checkJson(results: Results): FindingOfFact {
  const payload = wholePayload(results);
  const text = typeof payload === 'string' ? payload : proseOf(results);
  if (text === undefined) return passed('The result is a JSON document.');
  try {
    JSON.parse(text);
    return passed('The text parses as JSON.');
  } catch {
    return failed(`The text does not parse as JSON: ${quote(text.slice(0, 60))}.`);
  }
}

function checkNotEmpty(results: Results): FindingOfFact {
  const text = contentOf(results).trim();
  return text === ''
    ? failed('The final results hold no value.')
    : passed(`The result begins ${quote(text.slice(0, 60))}.`);
}

function checkPrimitive(
  shape: Exclude<Shape, 'json' | 'list' | 'not_empty'>,
  results: Results,
): FindingOfFact {
  const value = soleValue(wholePayload(results));
  if (value === undefined)
    return undecided('The result has several members: which one is meant is not said.');
  const wanted = shape === 'boolean' ? typeof value === 'boolean' : typeof value === 'number';
  return decide(
    wanted && (shape !== 'integer' || Number.isInteger(value)),
    `The result is ${kindOf(value)}.`,
  );
}

/** The value itself, or what a document carries as its `value` or only member. */
function soleValue(payload: JsonValue): JsonValue | undefined {
  if (!isJsonObject(payload)) return payload;
  const value = payload['value'] ?? payload['result'];
  if (value !== undefined) return value;
  const members = Object.values(payload);
  return members.length === 1 ? members[0] : undefined;
}

function kindOf(value: JsonValue): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isJsonObject(value)) return 'an object';
  return value === null ? 'null' : `${typeof value} ${quote(String(value))}`;
}
