import type { Arm, ArmManifest, ArmRequest, ArmResult } from '../../domain/arm.ts';
import type { Severity } from '../../domain/finding.ts';
import type { JsonValue } from '../../domain/json.ts';
import { CheckTextInput } from '../../domain/tool-input.ts';
import { createPlaceholders } from '../../reflex/placeholders.ts';
import { policyFor } from '../../reflex/policy.ts';
import type { ReflexPolicy } from '../../reflex/policy.ts';
import { redactValue } from '../../reflex/redact.ts';
import { executionFailure } from '../executor/execution-failure.ts';
import { parseInput } from '../executor/parse-input.ts';
import { schemaOf } from '../schema-of.ts';
import { resolveSource } from '../executor/resolve-source.ts';
import { checkValue } from './check-value.ts';
import type { Issue } from './check-value.ts';

const manifest: ArmManifest = {
  name: 'guardian',
  version: '1.0.0',
  costTier: 1,
  whenUnavailable: 'fallback',
  limits: { timeoutSeconds: 3_600, maxOutputBytes: 1_000_000 },
  capabilities: [
    {
      name: 'check_text',
      description:
        'Checks a text for personal data, secrets and prompt injection, and returns a sanitized copy.',
      risk: 'none',
      worksOffline: true,
      inputSchema: schemaOf(CheckTextInput),
      outputSchema: { type: 'object' },
      smallestUsefulTokens: 0,
    },
  ],
};

const ranks: Severity[] = ['low', 'medium', 'high', 'critical'];

/** Checks any text or value of a task; `policy` decides what injection leads to. */
export function createGuardian({ policy = policyFor('standard') }: { policy?: ReflexPolicy } = {}): Arm {
  return {
    manifest,
    rejectInput(_capability, input) {
      const parsed = parseInput(CheckTextInput, input);
      return parsed.kind === 'rejected' ? parsed.reason : undefined;
    },
    run: (request) => Promise.resolve().then(() => checkText(request, policy)),
  };
}

/** @throws TaskFailure when the input is no CheckTextInput or its source does not exist. */
function checkText(request: ArmRequest, policy: ReflexPolicy): ArmResult {
  const parsed = parseInput(CheckTextInput, request.step.input);
  if (parsed.kind === 'rejected') throw executionFailure(`The step's input is unusable: ${parsed.reason}`);
  const value = resolveSource(parsed.input.source, request);
  const issues = checkValue({ value, field: 'text', policy });
  return {
    output: {
      safe: issues.length === 0,
      risk_level: riskLevel(issues),
      issues: issues.map(({ type, severity, start, end, field }) => ({ type, severity, start, end, field })),
      sanitized_text: sanitize(value, policy),
      blocked: issues.some(({ action }) => action === 'block'),
    },
    confidence: 0.9,
  };
}

function riskLevel(issues: readonly Issue[]): Severity | 'none' {
  const highest = Math.max(-1, ...issues.map(({ severity }) => ranks.indexOf(severity)));
  return ranks[highest] ?? 'none';
}

/** Placeholders that stand in the text stay; what screening finds besides becomes placeholders of its own. */
function sanitize(value: JsonValue, policy: ReflexPolicy): string {
  const { value: clean } = redactValue({
    value,
    field: 'text',
    policy,
    placeholders: createPlaceholders([]),
  });
  return typeof clean === 'string' ? clean : JSON.stringify(clean);
}
