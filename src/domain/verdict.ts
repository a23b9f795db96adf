import type { Criterion } from './task.ts';

export type VerdictKind = 'passed' | 'failed' | 'undecided';

/** A judgement of one acceptance criterion. `evidence` names what was looked at and what was found there. */
export interface Verdict {
  criterion: Criterion;
  verdict: VerdictKind;
  evidence: string;
}

/** A criterion not passed, or work that was left out, and why. */
export interface Gap {
  kind: 'criterion' | 'step' | 'work';
  /** The criterion's text or type, the step's id, or what was left out. */
  subject: string;
  reason: string;
}
