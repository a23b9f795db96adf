import type { VerdictKind } from '../../domain/verdict.ts';

/** What a check came to; becomes a verdict once its criterion is put beside it. */
export interface FindingOfFact {
  verdict: VerdictKind;
  evidence: string;
}

const maxQuoteLength = 120;

export function passed(evidence: string): FindingOfFact {
  return { verdict: 'passed', evidence };
}

export function failed(evidence: string): FindingOfFact {
  return { verdict: 'failed', evidence };
}

export function undecided(evidence: string): FindingOfFact {
  return { verdict: 'undecided', evidence };
}

export function decide(holds: boolean, evidence: string): FindingOfFact {
  return holds ? passed(evidence) : failed(evidence);
}

/** A placeholder whose end was cut off. */
const brokenEnd = /\[[A-Z][A-Z_]{0,30}\d{0,9}$/;

/** `text` in quotation marks on one line, cut at 120 characters; marks in it become single ones, so that its end is plain. */
export function quote(text: string): string {
  const line = text.replaceAll('"', "'").replace(/\s+/g, ' ').trim();
  if (line.length <= maxQuoteLength) return `"${line}"`;
  return `"${line.slice(0, maxQuoteLength - 1).replace(brokenEnd, '')}…"`;
}
