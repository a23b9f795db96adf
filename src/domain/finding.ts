export type FindingCategory = 'pii' | 'secret' | 'injection' | 'policy';

/** Names used in placeholders (`[EMAIL_1]`), answers and metrics. */
export const piiTypes = [
  'EMAIL',
  'PHONE',
  'US_SSN',
  'ITIN',
  'CREDIT_CARD',
  'IBAN',
  'IP',
  'MAC',
  'CRYPTO',
  'PASSPORT',
  'DRIVERS_LICENSE',
  'DATE_OF_BIRTH',
  'MEDICAL_RECORD',
  'BANK_ACCOUNT',
  'ROUTING_NUMBER',
] as const;
export type PiiType = (typeof piiTypes)[number];

export const injectionTypes = [
  'INSTRUCTION_OVERRIDE',
  'ROLE_MANIPULATION',
  'PROMPT_EXTRACTION',
  'DELIMITER_INJECTION',
  'TEMPLATE_INJECTION',
  'COMMAND_INJECTION',
  'ENCODED_INSTRUCTION',
  'EXFILTRATION',
] as const;
export type InjectionType = (typeof injectionTypes)[number];

/** `DENIED`: a text that the operator's policy refuses. */
export type FindingType = PiiType | 'SECRET' | InjectionType | 'DENIED';

export type Severity = 'low' | 'medium' | 'high' | 'critical';

/** `block` refuses the text, `review` flags it, `redact` replaces the span by a placeholder. */
export type FindingAction = 'block' | 'review' | 'redact';

/** One thing the reflex layer saw. Never holds the matched text. */
export interface Finding {
  type: FindingType;
  category: FindingCategory;
  severity: Severity;
  action: FindingAction;
  /** Path of the screened string, such as `context.reviews[2].text`; a key is named `context.reviews{key 0}`. */
  field: string;
  /** Offsets in UTF-16 units of the original text, end exclusive. */
  start: number;
  end: number;
  ruleId: string;
  /** Constant text of the rule, never of the input. */
  reason: string;
}
