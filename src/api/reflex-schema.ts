import { z } from 'zod';
import type { Finding, InjectionType, PiiType } from '../domain/finding.ts';

const longestText = 100_000;

const Text = z
  .string()
  .refine((text) => text.length > 0, { error: 'must have at least 1 character' })
  .refine((text) => text.length <= longestText || Array.from(text).length <= longestText, {
    error: `must be at most ${longestText} characters long`,
  })
  .meta({ minLength: 1, maxLength: longestText });

function flag(description: string) {
  return z.boolean().nullish().meta({ default: true, description });
}

export const ReflexRequest = z
  .strictObject({
    text: Text,
    user_id: z.string().max(255).nullish().meta({ description: 'Taken for compatibility, and not kept.' }),
    check_pii: flag('Whether to look for personal data and secrets.'),
    check_injection: flag('Whether to look for attacks on the models that would read the text.'),
    use_cache: flag('Whether a verdict on the same text may be an earlier one.'),
  })
  .meta({ id: 'ReflexRequest', examples: [{ text: 'Mail the report to ana@example.org.' }] });
export type ReflexRequest = z.infer<typeof ReflexRequest>;

const offset = z.int().min(0);

const matchFields = {
  type: z.string().meta({ description: 'As findings are called elsewhere in this API, such as EMAIL.' }),
  severity: z.enum(['low', 'medium', 'high', 'critical']),
  action: z.enum(['block', 'review', 'redact']).meta({
    description: 'What it leads to: the text is refused, only flagged, or the span is replaced.',
  }),
  start: offset,
  end: offset.meta({ description: 'In UTF-16 units, exclusive. The matched text is in no answer.' }),
  rule_id: z.string(),
  reason: z.string(),
};

const PiiMatch = z.object({
  pii_type: z.string().meta({ description: "As OctoLLM's Reflex service calls it, such as Email." }),
  ...matchFields,
});
const InjectionMatch = z.object({
  injection_type: z.string().meta({ description: "As OctoLLM's Reflex service calls it." }),
  ...matchFields,
});

const DeniedMatch = z.object(matchFields);

export const ReflexResponse = z
  .object({
    request_id: z.string(),
    status: z.enum(['success', 'blocked', 'ratelimited', 'error']),
    pii_detected: z.boolean(),
    pii_matches: z.array(PiiMatch),
    injection_detected: z.boolean(),
    injection_matches: z.array(InjectionMatch),
    denied_matches: z.array(DeniedMatch).meta({
      description: 'Texts that the policy of this installation refuses, whatever else is looked for.',
    }),
    redacted_text: z.string().nullable().meta({
      description:
        'The text with placeholders in it; null when it is blocked, or personal data was not looked for.',
    }),
    cache_hit: z.boolean(),
    processing_time_ms: z.number().min(0),
  })
  .meta({ id: 'ReflexVerdict' });
export type ReflexResponse = z.infer<typeof ReflexResponse>;

const publishedPii: Readonly<Record<PiiType | 'SECRET', string>> = {
  US_SSN: 'SSN',
  ITIN: 'ITIN',
  CREDIT_CARD: 'CreditCard',
  EMAIL: 'Email',
  PHONE: 'Phone',
  IP: 'IPv4',
  MAC: 'MacAddress',
  CRYPTO: 'BitcoinAddress',
  PASSPORT: 'Passport',
  DRIVERS_LICENSE: 'DriversLicense',
  DATE_OF_BIRTH: 'DateOfBirth',
  MEDICAL_RECORD: 'MedicalRecordNumber',
  BANK_ACCOUNT: 'BankAccount',
  ROUTING_NUMBER: 'RoutingNumber',
  SECRET: 'ApiKey',
  IBAN: 'BankAccount',
};

// Published types that divide one of ours.
const publishedByRule: Readonly<Record<string, string>> = {
  'pii.ipv6': 'IPv6',
  'pii.ethereum': 'EthereumAddress',
};

const publishedInjection: Readonly<Record<InjectionType, string>> = {
  INSTRUCTION_OVERRIDE: 'IgnorePreviousInstructions',
  ROLE_MANIPULATION: 'SystemRoleManipulation',
  PROMPT_EXTRACTION: 'DirectPromptExtraction',
  DELIMITER_INJECTION: 'DelimiterInjection',
  TEMPLATE_INJECTION: 'TemplateInjection',
  COMMAND_INJECTION: 'CommandInjection',
  ENCODED_INSTRUCTION: 'EncodedInstruction',
  EXFILTRATION: 'DataExfiltration',
};

export function presentPersonal(finding: Finding): z.infer<typeof PiiMatch> {
  const type = publishedPii[finding.type as PiiType | 'SECRET'];
  return { pii_type: publishedByRule[finding.ruleId] ?? type, ...presentMatch(finding) };
}

export function presentInjection(finding: Finding): z.infer<typeof InjectionMatch> {
  return { injection_type: publishedInjection[finding.type as InjectionType], ...presentMatch(finding) };
}

export function presentMatch({ type, severity, action, start, end, ruleId, reason }: Finding) {
  return { type, severity, action, start, end, rule_id: ruleId, reason };
}
