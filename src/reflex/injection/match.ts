import type { InjectionType, Severity } from '../../domain/finding.ts';
import type { Confidence } from '../policy.ts';

/** Something that looks like an attack on the model, before the policy decides what it leads to. */
export interface InjectionMatch {
  type: InjectionType;
  severity: Severity;
  confidence: Confidence;
  start: number;
  end: number;
  ruleId: string;
  reason: string;
  /** Nothing around it speaks against it: in a short text, which leaves no room for another meaning, it counts more. */
  isPlain: boolean;
  /** Reads like ordinary talk often enough that it counts no more even there. */
  isVague: boolean;
}

const order: readonly Confidence[] = ['certain', 'likely', 'possible'];

export function lowered(confidence: Confidence): Confidence | null {
  return order[order.indexOf(confidence) + 1] ?? null;
}

/** Likely, and meant as it reads. */
export function isFirm({ confidence, isPlain, isVague }: InjectionMatch): boolean {
  return confidence === 'likely' && isPlain && !isVague;
}

/** The lower the surer; what is firm stands above what else is likely. */
function rankOf(match: InjectionMatch): number {
  return order.indexOf(match.confidence) * 2 - (isFirm(match) ? 1 : 0);
}

/** Of matches that overlap and share a type, the surest stays, and of those the longest. */
export function strongestMatches(matches: InjectionMatch[]): InjectionMatch[] {
  if (matches.length < 2) return matches;
  const kept: InjectionMatch[] = [];
  const lastOfType = new Map<InjectionType, number>();
  for (const match of matches.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const index = lastOfType.get(match.type);
    const previous = index === undefined ? undefined : kept[index];
    if (index === undefined || previous === undefined || previous.end <= match.start) {
      lastOfType.set(match.type, kept.push(match) - 1);
    } else {
      const isSurer = rankOf(match) < rankOf(previous);
      if (!isSurer && match.end <= previous.end) continue;
      const surer = isSurer ? match : previous;
      kept[index] = { ...surer, end: Math.max(match.end, previous.end), start: previous.start };
    }
  }
  return kept;
}

const many = 200;
// Half of what `gathered` looks over: beside any place that is passed over another one is noted.
const apart = 450;

/** Whether so many matches are certain that no other can make a difference. */
export function isFull(matches: readonly InjectionMatch[]): boolean {
  let certain = 0;
  for (const { confidence } of matches) if (confidence === 'certain') certain += 1;
  return certain >= many;
}

/**
 * Bounds how often matches are noted, and hides nothing: what a rule that has matched often finds close to its last match says
 * no more than that one, and a text with many certain matches is refused anyway.
 */
export class Notebook {
  private counts: Map<string, { noted: number; last: number }> | undefined;
  private certain = 0;

  /** Whether nothing that is found from here on can make a difference. */
  isFull(): boolean {
    return this.certain >= many;
  }

  /** Whether a match of less than certain confidence would be passed over. */
  isCrowded(ruleId: string, start: number): boolean {
    const count = this.counts?.get(ruleId);
    return count !== undefined && count.noted >= many && start - count.last < apart;
  }

  note({ ruleId, start, confidence }: Pick<InjectionMatch, 'ruleId' | 'start' | 'confidence'>): void {
    if (confidence === 'certain') this.certain += 1;
    this.counts ??= new Map();
    const count = this.counts.get(ruleId);
    if (count === undefined) this.counts.set(ruleId, { noted: 1, last: start });
    else {
      count.noted += 1;
      count.last = start;
    }
  }
}
