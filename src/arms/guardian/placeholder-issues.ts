import type { FindingType, Severity } from '../../domain/finding.ts';

export interface PlaceholderSpan {
  type: FindingType;
  severity: Severity;
  start: number;
  end: number;
}

const placeholder = /\[([A-Z][A-Z_]{1,30})_[1-9]\d{0,8}\]/g;

/** How grave it is that such a value stands in a text; types that no placeholder is made for are absent. */
const severities: Record<string, Severity> = {
  EMAIL: 'medium',
  PHONE: 'medium',
  US_SSN: 'high',
  ITIN: 'high',
  CREDIT_CARD: 'high',
  IBAN: 'high',
  IP: 'low',
  MAC: 'low',
  CRYPTO: 'medium',
  PASSPORT: 'high',
  DRIVERS_LICENSE: 'high',
  DATE_OF_BIRTH: 'medium',
  MEDICAL_RECORD: 'high',
  BANK_ACCOUNT: 'high',
  ROUTING_NUMBER: 'medium',
  SECRET: 'critical',
};

/** Placeholders such as `[EMAIL_1]`: each stands for personal data or a secret that the owner reads in full. */
export function placeholderSpans(text: string): PlaceholderSpan[] {
  const spans: PlaceholderSpan[] = [];
  for (const match of text.matchAll(placeholder)) {
    const type = match[1] ?? '';
    const severity = Object.hasOwn(severities, type) ? severities[type] : undefined;
    if (severity === undefined) continue;
    spans.push({
      type: type as FindingType,
      severity,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return spans;
}
