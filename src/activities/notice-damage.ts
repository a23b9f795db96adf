import type { JsonValue } from '../domain/json.ts';
import type { TaskContract } from '../domain/task.ts';
import { countDamagedPlaceholders, placeholdersIn } from '../reflex/damaged-placeholders.ts';
import type { Vault } from '../storage/vault.ts';
import type { Metrics } from '../telemetry/metrics.ts';

/** What a result lacks because placeholders in it were not copied as they are; empty where all were. */
export async function noticeDamage(
  { vault, metrics }: { vault: Vault; metrics: Metrics },
  { task, value }: { task: TaskContract; value: JsonValue },
): Promise<string[]> {
  if (placeholdersIn(value).length === 0) return [];
  const known = new Set((await vault.open(task.id)).map(({ placeholder }) => placeholder));
  const { goal, constraints, context, acceptanceCriteria } = task;
  const given = [goal, constraints, context, acceptanceCriteria] as JsonValue;
  const damaged = countDamagedPlaceholders(value, { known, given });
  if (damaged === 0) return [];
  metrics.damagedPlaceholdersTotal.inc(damaged);
  return [
    'Placeholders of personal data were not copied as they are; where they stand, no original is put back.',
  ];
}
