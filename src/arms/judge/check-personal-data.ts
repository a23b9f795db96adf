import type { JsonValue } from '../../domain/json.ts';
import { policyFor } from '../../reflex/policy.ts';
import { checkValue } from '../guardian/check-value.ts';
import { failed, passed, type FindingOfFact } from './finding-of-fact.ts';

/** Fails on personal data and secrets, also on those behind placeholders, which the owner reads in full. */
export function checkPersonalData(value: JsonValue, types?: readonly string[]): FindingOfFact {
  const found = checkValue({ value, field: 'result', policy: policyFor('standard') }).filter(
    ({ type, action }) => action === 'redact' && (types === undefined || types.includes(type)),
  );
  const what = types === undefined ? 'personal data or secrets' : types.join(' or ');
  if (found.length === 0) return passed(`No ${what} found.`);
  const kinds = [...new Set(found.map(({ type }) => type))].map(
    (kind) => `${kind} ${found.filter(({ type }) => type === kind).length} times`,
  );
  return failed(`Found: ${kinds.join(', ')}.`);
}
