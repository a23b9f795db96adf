import type { Finding } from '../domain/finding.ts';
import type { Placeholders } from './placeholders.ts';
import type { ReflexPolicy } from './policy.ts';
import { isReplaced, screenText } from './screen.ts';

/**
 * Redacts the source of a regular expression: placeholders stand in it as literals. An address written with escapes gets
 * the placeholder of the plain address, so that the pattern still finds it in a redacted text.
 */
export function redactPattern(args: {
  pattern: string;
  field: string;
  policy: ReflexPolicy;
  placeholders: Placeholders;
}): { value: string; findings: Finding[] } {
  const { pattern, field, policy, placeholders } = args;
  const findings = screenText({ text: withoutClasses(pattern), field, policy });
  const parts: string[] = [];
  let from = 0;
  for (const finding of findings) {
    if (!isReplaced(finding)) continue;
    const { type, start, end } = finding;
    const placeholder = placeholders.assign(type, withoutEscapes(pattern.slice(start, end)));
    parts.push(pattern.slice(from, start), escapePlaceholder(placeholder));
    from = end;
  }
  parts.push(pattern.slice(from));
  return { value: parts.join(''), findings };
}

/** `\bana@…` is no address of `bana`: letters that a backslash turns into a class or boundary read as blanks. */
function withoutClasses(pattern: string): string {
  return pattern.replace(/\\[\s\S]/g, (escape) => (/\w/.test(escape.charAt(1)) ? '  ' : escape));
}

/** A placeholder as a pattern that matches it. */
export function escapePlaceholder(placeholder: string): string {
  return placeholder.replace(/[[\]]/g, '\\$&');
}

/** What a span of a pattern matches, where its escapes are all that is special in it. */
export function withoutEscapes(span: string): string {
  return span.replace(/\\(?=[^\w\s])/g, '');
}
