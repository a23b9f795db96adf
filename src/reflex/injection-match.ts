import type { InjectionType, Severity } from '../domain/finding.ts';
import type { Confidence } from './policy.ts';

/** Something that looks like an attack on the model, before the policy decides what it leads to. */
export interface InjectionMatch {
  type: InjectionType;
  severity: Severity;
  confidence: Confidence;
  start: number;
  end: number;
  ruleId: string;
  reason: string;
}

const order: readonly Confidence[] = ['certain', 'likely', 'possible'];

export function lowered(confidence: Confidence): Confidence | null {
  return order[order.indexOf(confidence) + 1] ?? null;
}

/** Of matches that overlap and share a type, the surest stays, and of those the longest. */
export function strongestMatches(matches: InjectionMatch[]): InjectionMatch[] {
  const kept: InjectionMatch[] = [];
  const lastOfType = new Map<InjectionType, number>();
  for (const match of matches.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const index = lastOfType.get(match.type);
    const previous = index === undefined ? undefined : kept[index];
    if (index === undefined || previous === undefined || previous.end <= match.start) {
      lastOfType.set(match.type, kept.push(match) - 1);
    } else {
      const surer = order.indexOf(match.confidence) < order.indexOf(previous.confidence) ? match : previous;
      kept[index] = { ...surer, end: Math.max(match.end, previous.end), start: previous.start };
    }
  }
  return kept;
}
