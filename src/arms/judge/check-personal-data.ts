import type { JsonValue } from '../../domain/json.ts';
import { policyFor } from '../../reflex/policy.ts';
import { checkValue } from '../guardian/check-value.ts';
import { failed, passed, type FindingOfFact } from './finding-of-fact.ts';
import { leavesOf } from './results.ts';

/** Fails on personal data and secrets, also on those behind placeholders, which the owner reads in full. */
export function checkPersonalData(value: JsonValue, types?: readonly string[]): FindingOfFact {
  const policy = policyFor('standard');
  const found = [value, ...longNumbers(value)]
    .flatMap((part) => checkValue({ value: part, field: 'result', policy }))
    .filter(({ type, action }) => action === 'redact' && (types === undefined || types.includes(type)));
  const what = types === undefined ? 'personal data or secrets' : types.join(' or ');
  if (found.length === 0) return passed(`No ${what} found.`);
  const kinds = [...new Set(found.map(({ type }) => type))].map((kind) => {
    const times = found.filter(({ type }) => type === kind).length;
    return `${kind} ${times === 1 ? 'once' : `${times} times`}`;
  });
  return failed(`Found: ${kinds.join(', ')}.`);
}

/** A card number may stand in JSON as a number; none is shorter than 13 digits. */
function longNumbers(value: JsonValue): string[] {
  return leavesOf(value).flatMap((leaf) =>
    typeof leaf.value === 'number' && /^\d{13,}$/.test(String(leaf.value)) ? [String(leaf.value)] : [],
  );
}
