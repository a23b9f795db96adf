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

/** `text` in quotation marks on one line, cut at 120 characters; marks in it become single ones, so that its end is plain. */
export function quote(text: string): string {
  const line = text.replaceAll('"', "'").replace(/\s+/g, ' ').trim();
  return line.length <= maxQuoteLength ? `"${line}"` : `"${line.slice(0, maxQuoteLength - 1)}…"`;
}
