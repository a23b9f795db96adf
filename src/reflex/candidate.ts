import { injectionTypes } from '../domain/finding.ts';
import type { FindingCategory, FindingType, PiiType, Severity } from '../domain/finding.ts';
import { maskUnit } from './masked-text.ts';
import type { MaskedText } from './masked-text.ts';
import { isLetter } from './units.ts';

/** A span of personal data or a secret, before it becomes a finding. */
export interface Candidate {
  type: PiiType | 'SECRET';
  start: number;
  end: number;
  ruleId: string;
}

/** Finds candidates in masked text: spans that are already taken are runs of `maskChar`. */
export type Detector = (masked: MaskedText) => Candidate[];

/**
 * Up to `length` characters before `start`, in lower case, never reaching across a masked span or a line break; empty where
 * they hold no letter, for then they say nothing.
 */
export function wordsBefore(masked: MaskedText, start: number, length: number): string {
  const from = contextStart(masked.codes, start, length);
  return hasLetterBefore(masked.codes, start, start - from) ? masked.slice(from, start).toLowerCase() : '';
}

function hasLetterBefore(codes: Uint16Array, start: number, length: number): boolean {
  for (let at = start - 1; at >= start - length; at -= 1) if (isOfWord(codes[at] ?? 0)) return true;
  return false;
}

function isOfWord(code: number): boolean {
  return code > 127 || isLetter(code);
}

/** Answers for places that only move forward: each unit is read once in all. */
export class LettersBefore {
  private readonly codes: Uint16Array;
  private reached = 0;
  private lastLetter = -1;
  private lastBreak = -1;

  constructor(codes: Uint16Array) {
    this.codes = codes;
  }

  /** Whether `wordsBefore` would not be empty. */
  has(start: number, length: number): boolean {
    const { codes } = this;
    for (let at = Math.max(this.reached, start - length); at < start; at += 1) {
      const code = codes[at] ?? 0;
      if (code === maskUnit || code === lineBreak) this.lastBreak = at;
      else if (isOfWord(code)) this.lastLetter = at;
    }
    this.reached = start;
    return this.lastLetter > this.lastBreak && this.lastLetter >= start - length;
  }
}

const lineBreak = 10;

function contextStart(codes: Uint16Array, start: number, length: number): number {
  const least = Math.max(0, start - length);
  let from = start;
  for (; from > least; from -= 1) {
    const code = codes[from - 1] ?? 0;
    if (code === maskUnit || code === lineBreak) break;
  }
  return from;
}

export function categoryOf(type: FindingType): FindingCategory {
  if (type === 'SECRET') return 'secret';
  if (type === 'DENIED') return 'policy';
  return injections.has(type) ? 'injection' : 'pii';
}

const injections: ReadonlySet<FindingType> = new Set(injectionTypes);

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
