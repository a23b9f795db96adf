import { injectionTypes } from '../../domain/finding.ts';
import type { FindingCategory, FindingType, PiiType, Severity } from '../../domain/finding.ts';
import { letterPair, letterPairs } from '../text/letter-pairs.ts';
import { charTable, isMarked } from '../text/runs.ts';
import { isLetter } from '../text/units.ts';
import { maskUnit } from './masked-text.ts';
import type { MaskedText } from './masked-text.ts';

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

/** Words that say of the number after them what it is, perhaps with another one such as `number` and with marks between. */
export class NumberLabels {
  private readonly pattern: RegExp;
  // Their last two letters.
  private readonly tails: Uint8Array;

  constructor(words: string, suffixes: string) {
    this.pattern = new RegExp(`(?:${words})(?: (?:${suffixes}))?\\.?["']? ?[#:=]? ?["']?$`);
    this.tails = letterPairs(`${words}|${suffixes}`.split('|').map((word) => word.slice(-2)));
  }

  /** Of what `wordsBefore` answers. */
  endsWithOne(before: string): boolean {
    return this.pattern.test(before);
  }

  /** Whether one may stand before `start`: a look at a few units that spares the pattern. */
  mayStandBefore(codes: Uint16Array, start: number): boolean {
    let at = start;
    for (const marks of marksAfterLabel) if (at > 0 && isMarked(marks, codes[at - 1] ?? 0)) at -= 1;
    const last = at > 1 ? (codes[at - 1] ?? 0) : 0;
    const before = at > 1 ? (codes[at - 2] ?? 0) : 0;
    if (last === maskUnit || before === maskUnit) return false;
    return last > 127 || before > 127 || this.tails[letterPair(before, last)] === 1;
  }
}

// From the number back.
const quotationMark = charTable(/["']/);
const blankMark = charTable(/ /);
const marksAfterLabel = [
  quotationMark,
  blankMark,
  charTable(/[#:=]/),
  blankMark,
  quotationMark,
  charTable(/\./),
];

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
