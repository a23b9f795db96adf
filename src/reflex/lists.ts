import type { Finding } from '../domain/finding.ts';
import { Tokens, type Span } from './phrases.ts';
import type { ReflexPolicy } from './policy.ts';
import { sectionAt } from './text/sections.ts';

/** The text is refused by then. */
const mostDenied = 200;

/** The findings less those that lie within an allowed text, with those of denied ones, which no allowed text excuses. */
export function applyLists(args: {
  text: string;
  field: string;
  policy: ReflexPolicy;
  found: Finding[];
}): Finding[] {
  const { text, field, policy, found } = args;
  const { denied } = policy;
  const allowed = found.length > 0 ? policy.allowed : [];
  if (allowed.length + denied.length === 0) return found;
  const tokens = new Tokens(text);
  const isExcused = isWithin(allowed.flatMap((matcher) => matcher.spans(tokens)));
  const refused = denied.flatMap((matcher) => matcher.spans(tokens)).slice(0, mostDenied);
  return [
    ...found.filter((finding) => !isExcused(finding)),
    ...refused.map((span) => deniedFinding(span, field)),
  ];
}

function deniedFinding({ start, end }: Span, field: string): Finding {
  return {
    type: 'DENIED',
    category: 'policy',
    severity: 'high',
    action: 'block',
    field,
    start,
    end,
    ruleId: 'policy.denied',
    reason: 'The policy of this installation refuses this text.',
  };
}

/** Whether a span lies within one of `spans`. */
function isWithin(spans: Span[]): (span: Span) => boolean {
  const inOrder = spans.sort((a, b) => a.start - b.start);
  let reach = 0;
  // How far the spans reach that begin here or before.
  const reaches = inOrder.map(({ end }) => (reach = Math.max(reach, end)));
  const starts = inOrder.map(({ start }) => start);
  return ({ start, end }) => {
    const last = sectionAt(starts, start);
    return (starts[last] ?? Infinity) <= start && end <= (reaches[last] ?? 0);
  };
}
