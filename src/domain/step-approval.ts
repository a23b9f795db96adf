import type { PlanStep } from './plan.ts';
import type { TaskContract } from './task.ts';

/** `waits`: for a person to approve it; `refused`: it would have to, and the task asks for no approvals. */
export type StepDecision = 'runs' | 'waits' | 'refused';

export interface ApprovalPolicy extends Pick<TaskContract, 'approval'> {
  /** The screening flagged the task for review without refusing it. */
  isFlagged: boolean;
}

/**
 * Whether a step may run by itself. What text from outside would decide is for a person who sees what it decided, so that a plan
 * approved before does not do; other risky steps of a flagged task are covered by the approval of its plan.
 */
export function decideStep(
  { risk, outsideDecides = [] }: Pick<PlanStep, 'risk' | 'outsideDecides'>,
  { approval, isFlagged }: ApprovalPolicy,
): StepDecision {
  if (outsideDecides.length > 0) return approval === 'none' ? 'refused' : 'waits';
  if (risk === 'none') return 'runs';
  if (approval === 'risky_steps') return 'waits';
  return isFlagged && approval === 'none' ? 'refused' : 'runs';
}
