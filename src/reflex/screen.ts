import type { Finding } from '../domain/finding.ts';
import type { JsonValue } from '../domain/json.ts';
import { categoryOf, severityOfPersonal } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { findInjection } from './injection.ts';
import type { InjectionMatch } from './injection.ts';
import { findPersonal } from './personal.ts';
import type { ReflexPolicy } from './policy.ts';
import { rewriteStrings } from './walk.ts';

/** Families of detectors: personal data with secrets, and injection. */
export interface LooksFor {
  personal: boolean;
  injection: boolean;
}

const everything: LooksFor = { personal: true, injection: true };

/**
 * Findings in order of `start`; spans whose action is `redact` never overlap each other. `key` is the object key that the
 * text is the value of: under `ssn`, nine digits are a social security number.
 */
export function screenText(args: {
  text: string;
  field: string;
  policy: ReflexPolicy;
  key?: string;
  /** Everything unless given. */
  looksFor?: LooksFor;
}): Finding[] {
  const { text, field, policy, key, looksFor = everything } = args;
  const candidates = looksFor.personal ? findPersonal(text, key) : [];
  const personal = candidates.map((candidate) => personalFinding(candidate, field));
  const matches = looksFor.injection ? findInjection(text) : [];
  const injection = matches.flatMap((match) => injectionFinding({ match, field, policy }));
  return [...personal, ...injection].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Screens every string and object key of `value`, at any depth. */
export function screenValue(args: { value: JsonValue; field: string; policy: ReflexPolicy }): Finding[] {
  const found: Finding[][] = [];
  rewriteStrings({
    value: args.value,
    field: args.field,
    rewrite: (text, field, key) => {
      const findings = screenText({ text, field, policy: args.policy, key });
      if (findings.length > 0) found.push(findings);
      return { text, nameable: findings.length === 0 };
    },
  });
  return found.flat();
}

/** Whether the text must be refused. Personal data and secrets alone never are a reason. */
export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.action === 'block');
}

function personalFinding(candidate: Candidate, field: string): Finding {
  const { type, start, end, ruleId } = candidate;
  return {
    type,
    category: categoryOf(type),
    severity: severityOfPersonal(type),
    action: 'redact',
    field,
    start,
    end,
    ruleId,
    reason: type === 'SECRET' ? 'A secret that must not leave this task.' : 'Personal data.',
  };
}

function injectionFinding(args: { match: InjectionMatch; field: string; policy: ReflexPolicy }): Finding[] {
  const { type, severity, confidence, start, end, ruleId, reason } = args.match;
  const action = args.policy.injectionActions[confidence];
  if (action === null) return [];
  return [{ type, category: 'injection', severity, action, field: args.field, start, end, ruleId, reason }];
}
