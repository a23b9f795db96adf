import { expect, test } from 'vitest';
import type { RiskLevel } from '../../src/domain/plan.ts';
import { decideStep, type StepDecision } from '../../src/domain/step-approval.ts';
import type { ApprovalMode } from '../../src/domain/task.ts';

const clean: [RiskLevel, ApprovalMode, isFlagged: boolean, StepDecision][] = [
  ['none', 'none', false, 'runs'],
  ['none', 'none', true, 'runs'],
  ['none', 'plan', false, 'runs'],
  ['none', 'plan', true, 'runs'],
  ['none', 'risky_steps', false, 'runs'],
  ['none', 'risky_steps', true, 'runs'],
  ['low', 'none', false, 'runs'],
  ['low', 'none', true, 'refused'],
  ['low', 'plan', false, 'runs'],
  ['low', 'plan', true, 'runs'],
  ['low', 'risky_steps', false, 'waits'],
  ['low', 'risky_steps', true, 'waits'],
  ['high', 'none', false, 'runs'],
  ['high', 'none', true, 'refused'],
  ['high', 'plan', false, 'runs'],
  ['high', 'plan', true, 'runs'],
  ['high', 'risky_steps', false, 'waits'],
  ['high', 'risky_steps', true, 'waits'],
];

test.each(clean)(
  'a step of risk %s, with approval %s, flagged: %s: %s',
  (risk, approval, isFlagged, decision) => {
    expect(decideStep({ risk }, { approval, isFlagged })).toBe(decision);
  },
);

test.each(clean)(
  'where text from outside decides, risk %s, approval %s, flagged: %s never runs by itself',
  (risk, approval, isFlagged) => {
    const outsideDecides = [{ selects: 'url' as const, input: 'url', from: ['s1'] }];
    expect(decideStep({ risk, outsideDecides }, { approval, isFlagged })).toBe(
      approval === 'none' ? 'refused' : 'waits',
    );
  },
);
