import type { Finding } from '../domain/finding.ts';
import type { JsonValue } from '../domain/json.ts';
import type { TaskContract } from '../domain/task.ts';
import type { PolicyOf } from '../reflex/policy.ts';
import { redactValue } from '../reflex/redact.ts';
import { isReplaced, screenStrings } from '../reflex/screen.ts';
import type { Vault } from '../storage/vault.ts';

export interface ScreenOutputDependencies {
  vault: Vault;
  policyOf: PolicyOf;
}

/**
 * Screens what an arm made, before it is stored or shown to another arm: new personal data gets the task's placeholders,
 * injections are recorded as findings.
 */
export async function screenOutput<T extends JsonValue>(
  { vault, policyOf }: ScreenOutputDependencies,
  { task, field, value }: { task: Pick<TaskContract, 'id' | 'clientId'>; field: string; value: T },
): Promise<{ value: T; findings: Finding[] }> {
  const policy = policyOf(task.clientId);
  const screened = screenStrings({ value, field, policy });
  const findings = screened.flat();
  if (!findings.some(isReplaced)) return { value, findings };
  const redacted = await vault.extend({ id: task.id, kind: 'task' }, (placeholders) =>
    redactValue({ value, field, policy, placeholders, screened }),
  );
  return { value: redacted.value as T, findings: redacted.findings };
}
