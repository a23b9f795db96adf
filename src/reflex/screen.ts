import type { Finding } from '../domain/finding.ts';
import type { JsonValue } from '../domain/json.ts';
import { findInjection } from './injection/find-injection.ts';
import type { InjectionMatch } from './injection/find-injection.ts';
import { applyLists } from './lists.ts';
import { categoryOf, severityOfPersonal } from './personal/candidate.ts';
import type { Candidate } from './personal/candidate.ts';
import { findPersonal } from './personal/find-personal.ts';
import { withoutPlaceholders } from './placeholders.ts';
import type { ReflexPolicy } from './policy.ts';
import { codesOf } from './text/codes.ts';
import { inOrder } from './text/in-order.ts';
import { rewriteStrings } from './walk.ts';

/** Families of detectors: personal data with secrets, and injection. */
export interface LooksFor {
  personal: boolean;
  injection: boolean;
}

const everything: LooksFor = { personal: true, injection: true };

/**
 * Findings in order of `start`; spans that are replaced never overlap each other. `key` is the object key that the
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
  const codes = codesOf(text);
  // Before the units are masked.
  const matches = looksFor.injection ? injectionIn(text, codes) : [];
  const candidates = looksFor.personal ? findPersonal(text, key, codes) : [];
  if (candidates.length + matches.length + policy.denied.length === 0) return [];
  const found: Finding[] = [];
  addPersonal(found, { candidates, field, policy });
  for (const match of matches) addInjection(found, { match, field, policy });
  return inOrder(applyLists({ text, field, policy, found }));
}

function injectionIn(text: string, codes: Uint16Array): InjectionMatch[] {
  const plain = withoutPlaceholders(text);
  return plain === text ? findInjection(text, codes) : findInjection(plain);
}

interface ScreenedValue {
  value: JsonValue;
  field: string;
  policy: ReflexPolicy;
}

/** Screens every string and object key of `value`, at any depth. */
export function screenValue(args: ScreenedValue): Finding[] {
  const found: Finding[][] = [];
  screenEach(args, (findings) => {
    if (findings.length > 0) found.push(findings);
  });
  return found.flat();
}

/** The same: what was found in each string, in the order in which `rewriteStrings` comes to them. */
export function screenStrings(args: ScreenedValue): Finding[][] {
  const found: Finding[][] = [];
  screenEach(args, (findings) => found.push(findings));
  return found;
}

function screenEach({ value, field, policy }: ScreenedValue, take: (findings: Finding[]) => void): void {
  rewriteStrings({
    value,
    field,
    rewrite: (text, path, key) => {
      const findings = screenText({ text, field: path, policy, key });
      take(findings);
      return { text, nameable: findings.length === 0 };
    },
  });
}

/** Whether the text must be refused: for an attack, or for what the operator's policy refuses. */
export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.action === 'block');
}

/** Whether a placeholder stands for the span wherever the text is kept: also where what refuses a task stands in an answer of a model. */
export function isReplaced({ action, category }: Pick<Finding, 'action' | 'category'>): boolean {
  return action === 'redact' || (action === 'block' && (category === 'pii' || category === 'secret'));
}

interface Screening {
  field: string;
  policy: ReflexPolicy;
}

interface TypeOfPersonal extends Pick<Finding, 'category' | 'severity' | 'reason'> {
  type: Candidate['type'];
  /** Null where it is not reported. */
  action: Finding['action'] | null;
}

function addPersonal(found: Finding[], args: Screening & { candidates: readonly Candidate[] }): void {
  const { candidates, field, policy } = args;
  let told: TypeOfPersonal | undefined;
  for (const { type, start, end, ruleId } of candidates) {
    if (told?.type !== type) told = typeOfPersonal(type, policy);
    const { category, severity, action, reason } = told;
    if (action !== null) found.push({ type, category, severity, action, field, start, end, ruleId, reason });
  }
}

/** What all findings of a type share. */
function typeOfPersonal(type: Candidate['type'], policy: ReflexPolicy): TypeOfPersonal {
  const ruled = policy.typeActions.get(type);
  const action = ruled === undefined ? 'redact' : ruled;
  const reason = type === 'SECRET' ? 'A secret that must not leave this task.' : 'Personal data.';
  return { type, category: categoryOf(type), severity: severityOfPersonal(type), action, reason };
}

/** What a mode does not report is reported by no rule for its type. */
function addInjection(found: Finding[], args: Screening & { match: InjectionMatch }): void {
  const { match, field, policy } = args;
  const { type, severity, confidence, start, end, ruleId, reason } = match;
  const usual = policy.injectionActions[confidence];
  const ruled = policy.typeActions.get(type);
  const action = usual === null || ruled === undefined ? usual : ruled;
  if (action === null) return;
  found.push({ type, category: 'injection', severity, action, field, start, end, ruleId, reason });
}
