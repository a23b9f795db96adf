import type { FindingAction } from '../domain/finding.ts';

export type PolicyMode = 'strict' | 'standard' | 'relaxed';

/** How sure an injection rule is that its match is an attack and not talk about one. */
export type Confidence = 'certain' | 'likely' | 'possible';

export interface ReflexPolicy {
  mode: PolicyMode;
  /** Changes with every change of rules, so that plans cached under other rules are not reused. */
  version: string;
  /** What an injection match of each confidence leads to; null drops it. */
  injectionActions: Readonly<Record<Confidence, FindingAction | null>>;
}

const rulesVersion = '5';

const injectionActions: Record<PolicyMode, ReflexPolicy['injectionActions']> = {
  strict: { certain: 'block', likely: 'block', possible: 'review' },
  standard: { certain: 'block', likely: 'review', possible: 'review' },
  relaxed: { certain: 'block', likely: 'review', possible: null },
};

/** Modes differ in how they weigh injection only: personal data and secrets are replaced in all of them. */
export function policyFor(mode: PolicyMode): ReflexPolicy {
  return { mode, version: `${mode}-${rulesVersion}`, injectionActions: injectionActions[mode] };
}
