import type { ArmResult } from '../../domain/arm.ts';
import { isVerified, type Check } from './check-code.ts';
import type { CodeTask } from './prompts.ts';
import { warning } from './warnings.ts';

/** The last answer and what is known of it. */
export interface Draft {
  code: string;
  tests: string;
  explanation: string;
  /** False for languages that are not run here. */
  isChecked: boolean;
  /** Whether further answers could not pass either. */
  isHopeless: boolean;
  checks: Check[];
  warnings: string[];
}

interface Origin {
  task: CodeTask;
  model: string;
  tokens: number;
}

/** How far an answer can be trusted: given tests say more than those that the model wrote for itself. */
const confidences = { givenTests: 0.9, ownTests: 0.8, notRun: 0.5, failed: 0.1 };

export function resultOf(draft: Draft, { task, model, tokens }: Origin): ArmResult {
  const { code, tests, explanation, isChecked, checks } = draft;
  const isGood = !isChecked || isVerified(checks);
  const confidence = confidenceOf(draft, task);
  const warnings = [
    ...(isChecked ? [] : [warning.notRun]),
    ...(isGood ? [] : [warning.failedChecks]),
    ...(task.type === 'optimize' ? [warning.notMeasured] : []),
    ...draft.warnings,
  ];
  return {
    output: {
      success: isGood,
      code,
      explanation,
      language: task.language,
      tests,
      confidence,
      warnings,
      metadata: { model, tokens_used: tokens, checks: checks.map((check) => ({ ...check })) },
    },
    confidence,
    ...(isGood ? {} : { omissions: [warning.failedChecks] }),
  };
}

function confidenceOf({ isChecked, checks, warnings }: Draft, task: CodeTask): number {
  if (!isChecked) return confidences.notRun;
  if (!isVerified(checks)) return confidences.failed;
  if (task.givenTests !== undefined && task.type !== 'test') return confidences.givenTests;
  return warnings.length > 0 ? confidences.notRun : confidences.ownTests;
}
