import type { Finding } from '../domain/finding.ts';
import type { JsonValue } from '../domain/json.ts';
import type { ReflexPolicy } from '../reflex/policy.ts';
import { redactValue } from '../reflex/redact.ts';
import { screenValue } from '../reflex/screen.ts';
import type { Vault } from '../storage/vault.ts';

export interface ScreenOutputDependencies {
  vault: Vault;
  policy: ReflexPolicy;
}

/**
 * Screens what an arm made, before it is stored or shown to another arm: new personal data gets the task's placeholders,
 * injections are recorded as findings.
 */
export async function screenOutput<T extends JsonValue>(
  { vault, policy }: ScreenOutputDependencies,
  { taskId, field, value }: { taskId: string; field: string; value: T },
): Promise<{ value: T; findings: Finding[] }> {
  const findings = screenValue({ value, field, policy });
  if (!findings.some(({ action }) => action === 'redact')) return { value, findings };
  const redacted = await vault.extend({ id: taskId, kind: 'task' }, (placeholders) =>
    redactValue({ value, field, policy, placeholders }),
  );
  return { value: redacted.value as T, findings: redacted.findings };
}
