import type { FindingCategory, FindingType, Severity } from '../../domain/finding.ts';
import type { JsonValue } from '../../domain/json.ts';
import type { ReflexPolicy } from '../../reflex/policy.ts';
import { screenText } from '../../reflex/screen.ts';
import { rewriteStrings } from '../../reflex/walk.ts';
import { placeholderSpans } from './placeholder-issues.ts';

/** One thing found in one string of a value; offsets in UTF-16 units, end exclusive. Never holds the matched text. */
export interface Issue {
  type: FindingType;
  category: FindingCategory;
  severity: Severity;
  action: 'block' | 'review' | 'redact';
  start: number;
  end: number;
  field: string;
}

/** Everything that the screening rules see in `value`, and the personal data that placeholders in it stand for. */
export function checkValue(args: { value: JsonValue; field: string; policy: ReflexPolicy }): Issue[] {
  const issues: Issue[][] = [];
  rewriteStrings({
    value: args.value,
    field: args.field,
    rewrite: (text, field, key) => {
      const found = issuesOf({ text, field, key, policy: args.policy });
      if (found.length > 0) issues.push(found);
      return { text, nameable: found.length === 0 };
    },
  });
  return issues.flat();
}

function issuesOf(args: { text: string; field: string; key: string; policy: ReflexPolicy }): Issue[] {
  const { text, field } = args;
  const seen = screenText(args).map(({ type, category, severity, action, start, end }) => ({
    type,
    category,
    severity,
    action,
    start,
    end,
    field,
  }));
  const hidden = placeholderSpans(text).map((span) => ({
    ...span,
    category: span.type === 'SECRET' ? ('secret' as const) : ('pii' as const),
    action: 'redact' as const,
    field,
  }));
  return [...seen, ...hidden].sort((a, b) => a.start - b.start || a.end - b.end);
}
