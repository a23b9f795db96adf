import type { FindingCategory, FindingType, PiiType, Severity } from '../domain/finding.ts';

/** A span of personal data or a secret, before it becomes a finding. */
export interface Candidate {
  type: PiiType | 'SECRET';
  start: number;
  end: number;
  ruleId: string;
}

/** Finds candidates in masked text: spans that are already taken are runs of `maskChar`. */
export type Detector = (text: string) => Candidate[];

/** A private-use character: no detector matches it, and none accepts it as a boundary. */
export const maskChar = '\uE000';

export function maskSpans(text: string, spans: readonly { start: number; end: number }[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    masked += text.slice(from, start) + maskChar.repeat(end - start);
    from = end;
  }
  return masked + text.slice(from);
}

/** Up to `length` characters before `start`, in lower case, never reaching across a masked span or a line break. */
export function contextBefore(text: string, start: number, length: number): string {
  const slice = text.slice(Math.max(0, start - length), start);
  const cut = Math.max(slice.lastIndexOf(maskChar), slice.lastIndexOf('\n'));
  return slice.slice(cut + 1).toLowerCase();
}

/** What may not stand beside a match: a part of a word, or a span already taken. */
export const wordChar = /[\w\uE000]/;

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** `pattern` must be global; `accept` sees the match and answers whether it counts. */
export function collect(args: {
  text: string;
  pattern: RegExp;
  type: Candidate['type'];
  ruleId: string;
  accept?: (value: string, start: number) => boolean;
}): Candidate[] {
  const found: Candidate[] = [];
  for (const match of args.text.matchAll(args.pattern)) {
    const value = match.groups?.['value'] ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    if (args.accept !== undefined && !args.accept(value, start)) continue;
    found.push({ type: args.type, start, end: start + value.length, ruleId: args.ruleId });
  }
  return found;
}

export function categoryOf(type: FindingType): FindingCategory {
  if (type === 'SECRET') return 'secret';
  return injectionTypes.has(type) ? 'injection' : 'pii';
}

const injectionTypes: ReadonlySet<FindingType> = new Set<FindingType>([
  'INSTRUCTION_OVERRIDE',
  'ROLE_MANIPULATION',
  'PROMPT_EXTRACTION',
  'DELIMITER_INJECTION',
  'TEMPLATE_INJECTION',
  'COMMAND_INJECTION',
  'ENCODED_INSTRUCTION',
  'EXFILTRATION',
]);

const severityByType: Partial<Record<FindingType, Severity>> = {
  SECRET: 'critical',
  US_SSN: 'high',
  ITIN: 'high',
  CREDIT_CARD: 'high',
  IBAN: 'high',
  PASSPORT: 'high',
  DRIVERS_LICENSE: 'high',
  MEDICAL_RECORD: 'high',
  BANK_ACCOUNT: 'high',
  IP: 'low',
  MAC: 'low',
};

export function severityOfPersonal(type: Candidate['type']): Severity {
  return severityByType[type] ?? 'medium';
}
