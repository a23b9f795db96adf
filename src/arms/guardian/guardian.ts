import { z } from 'zod';
import type { Arm, ArmManifest, ArmRequest, ArmResult } from '../../domain/arm.ts';
import type { Severity } from '../../domain/finding.ts';
import type { JsonValue } from '../../domain/json.ts';
import { CheckTextInput } from '../../domain/tool-input.ts';
import { createPlaceholders } from '../../reflex/placeholders.ts';
import { policyFor } from '../../reflex/policy.ts';
import type { PolicyOf, ReflexPolicy } from '../../reflex/policy.ts';
import { redactValue } from '../../reflex/redact.ts';
import { executionFailure } from '../executor/execution-failure.ts';
import { parseInput } from '../executor/parse-input.ts';
import { schemaOf } from '../schema-of.ts';
import { resolveSource } from '../executor/resolve-source.ts';
import { checkValue } from './check-value.ts';
import type { Issue } from './check-value.ts';

const severity = z.enum(['low', 'medium', 'high', 'critical']);

const CheckTextOutput = z.strictObject({
  safe: z.boolean().describe('Whether nothing was found.'),
  risk_level: z.enum(['none', ...severity.options]).describe('That of the gravest issue.'),
  issues: z.array(
    z.strictObject({
      type: z.string().describe('Such as EMAIL, SECRET or INSTRUCTION_OVERRIDE.'),
      severity,
      start: z.int().min(0),
      end: z.int().min(0).describe('In UTF-16 units, exclusive. The matched text is in no issue.'),
      field: z.string().describe('Where in the source, from `text` on: text[1].note.'),
    }),
  ),
  sanitized_text: z
    .string()
    .describe('With placeholders for what was found; a value that is no text, as JSON.'),
  blocked: z
    .boolean()
    .describe('Whether the policy refuses the text, or its risk is high where block_on_high_risk is set.'),
});

const manifest: ArmManifest = {
  name: 'guardian',
  version: '1.1.0',
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
      usesInputAlone: true,
      worksAtOnce: true,
      inputSchema: schemaOf(CheckTextInput),
      outputSchema: schemaOf(CheckTextOutput),
      smallestUsefulTokens: 0,
    },
  ],
};

const ranks: Severity[] = ['low', 'medium', 'high', 'critical'];

/** Checks any text or value of a task under the policy of its client. */
export function createGuardian({
  policyOf = () => policyFor('standard'),
}: { policyOf?: PolicyOf } = {}): Arm {
  return {
    manifest,
    rejectInput(_capability, input) {
      const parsed = parseInput(CheckTextInput, input);
      return parsed.kind === 'rejected' ? parsed.reason : undefined;
    },
    run: (request) => Promise.resolve().then(() => checkText(request, policyOf(request.task.clientId))),
  };
}

/** @throws TaskFailure when the input is no CheckTextInput or its source does not exist. */
function checkText(request: ArmRequest, policy: ReflexPolicy): ArmResult {
  const parsed = parseInput(CheckTextInput, request.step.input);
  if (parsed.kind === 'rejected') throw executionFailure(`The step's input is unusable: ${parsed.reason}`);
  const { source, check_types: asked, redact_pii: redactPii, block_on_high_risk: blockOnHigh } = parsed.input;
  const value = resolveSource(source, request);
  const issues = checkValue({ value, field: 'text', policy }).filter((issue) => isAskedFor(issue, asked));
  const level = riskLevel(issues);
  const isHigh = level === 'high' || level === 'critical';
  return {
    output: {
      safe: issues.length === 0,
      risk_level: level,
      issues: issues.map(({ type, severity, start, end, field }) => ({ type, severity, start, end, field })),
      sanitized_text: sanitize({ value, policy, redactPii }),
      blocked: issues.some(({ action }) => action === 'block') || (blockOnHigh && isHigh),
    },
    confidence: 0.9,
  };
}

function isAskedFor({ category, action }: Issue, asked: CheckTextInput['check_types']): boolean {
  if (asked.includes('all')) return true;
  if (asked.includes('policy') && action === 'block') return true;
  return asked.includes(
    ({ pii: 'pii', secret: 'secrets', injection: 'content', policy: 'policy' } as const)[category],
  );
}

function riskLevel(issues: readonly Issue[]): Severity | 'none' {
  const highest = Math.max(-1, ...issues.map(({ severity }) => ranks.indexOf(severity)));
  return ranks[highest] ?? 'none';
}

/** Placeholders that stand in the text stay; what screening finds besides becomes placeholders of its own. */
function sanitize({
  value,
  policy,
  redactPii,
}: {
  value: JsonValue;
  policy: ReflexPolicy;
  redactPii: boolean;
}): string {
  const { value: clean } = redactValue({
    value,
    field: 'text',
    policy,
    placeholders: createPlaceholders([]),
    only: ({ category }) => redactPii || category !== 'pii',
  });
  return typeof clean === 'string' ? clean : JSON.stringify(clean);
}
