import type { InjectionType, Severity } from '../domain/finding.ts';
import type { Confidence } from './policy.ts';

export interface InjectionMatch {
  type: InjectionType;
  severity: Severity;
  confidence: Confidence;
  start: number;
  end: number;
  ruleId: string;
  reason: string;
}

export function findInjection(_text: string): InjectionMatch[] {
  return [];
}
