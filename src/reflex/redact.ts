import type { Finding } from '../domain/finding.ts';
import type { JsonValue } from '../domain/json.ts';
import { placeholderPattern } from './placeholders.ts';
import type { Placeholders } from './placeholders.ts';
import type { ReflexPolicy } from './policy.ts';
import { isReplaced, screenText } from './screen.ts';
import { rewriteStrings } from './walk.ts';

export { containsPlaceholder } from './placeholders.ts';

/** Replaces the spans for which `isReplaced` holds. `findings` must come from `screenText` of the same text. */
export function redactText(args: {
  text: string;
  findings: readonly Finding[];
  placeholders: Placeholders;
}): string {
  const { text, findings, placeholders } = args;
  placeholders.reserve(text);
  const parts: string[] = [];
  let from = 0;
  for (const finding of findings) {
    if (!isReplaced(finding)) continue;
    const { type, start, end } = finding;
    parts.push(text.slice(from, start), placeholders.assign(type, text.slice(start, end)));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Screens and redacts every string and object key, and numbers that their key calls a card, phone or social security number. */
export function redactValue(args: {
  value: JsonValue;
  field: string;
  policy: ReflexPolicy;
  placeholders: Placeholders;
  /** Which findings are replaced and reported; all by default. */
  only?: (finding: Finding) => boolean;
  /** What `screenStrings` has found in the same value under the same policy, where that is known. */
  screened?: readonly Finding[][];
}): { value: JsonValue; findings: Finding[] } {
  const { policy, placeholders, only = () => true, screened } = args;
  const found: Finding[][] = [];
  let at = 0;
  reserveAll(args.value, placeholders);
  const value = rewriteStrings({
    value: args.value,
    field: args.field,
    rewrite: (text, field, key) => {
      const known = screened?.[at];
      at += 1;
      const findings = (known ?? screenText({ text, field, policy, key })).filter(only);
      if (findings.length > 0) found.push(findings);
      return { text: redactText({ text, findings, placeholders }), nameable: findings.length === 0 };
    },
  });
  return { value, findings: found.flat() };
}

/** Puts the originals back. A placeholder that `lookup` does not hold stays as it is. */
export function restoreText(text: string, lookup: ReadonlyMap<string, string>): string {
  if (!text.includes('[')) return text;
  return text.replace(placeholderPattern, (placeholder) => lookup.get(placeholder) ?? placeholder);
}

/** A number that was redacted comes back as the string of its digits: a placeholder does not say what it was. */
export function restoreValue(value: JsonValue, lookup: ReadonlyMap<string, string>): JsonValue {
  return rewriteStrings({
    value,
    field: '',
    rewrite: (text) => ({ text: restoreText(text, lookup), nameable: false }),
  });
}

function reserveAll(value: JsonValue, placeholders: Placeholders): void {
  rewriteStrings({
    value,
    field: '',
    rewrite: (text) => {
      placeholders.reserve(text);
      return { text, nameable: false };
    },
  });
}
