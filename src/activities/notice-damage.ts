import { builtinArmNames, type ArmRequest, type ArmResult } from '../domain/arm.ts';
import type { JsonValue } from '../domain/json.ts';
import {
  damagedAmong,
  placeholdersIn,
  uncopiedPlaceholders,
  type Written,
} from '../reflex/damaged-placeholders.ts';
import { presentCriterion } from '../reflex/originals.ts';
import type { TaskTexts } from '../reflex/task-texts.ts';
import type { Vault } from '../storage/vault.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';

interface DamageDependencies {
  vault: Vault;
  metrics: Metrics;
}

interface StepAnswer {
  request: ArmRequest;
  /** Name of the arm that gave it. */
  arm: string;
  result: Pick<ArmResult, 'output' | 'sources'>;
  /** The output after the screening. */
  stored: JsonValue;
}

/** What a step's result lacks because placeholders in it, or in what it was asked for, were not copied; empty where all were. */
export async function noticeDamage(
  { vault, metrics }: DamageDependencies,
  { request, arm, result, stored }: StepAnswer,
): Promise<string[]> {
  const { task, step, dependencies } = request;
  const isBuiltin = builtinArmNames.some((name) => name === arm);
  const given = [
    textsShown(task),
    dependencies.map(({ output }) => output),
    result.sources ?? null,
    // Those that are built in have no use for it.
    isBuiltin ? null : task.metadata,
  ];
  const uncopied = uncopiedPlaceholders({ given, written: result.output, stored });
  const asked = uncopiedPlaceholders({ given, written: step.input, stored: step.input });
  if (uncopied.length + asked.length === 0) return [];
  const known = await knownPlaceholders(vault, task.id);
  // The planner's words were screened: what they hold of persons has placeholders of its own.
  const { input, action, acceptanceCriteria } = step;
  const planned = new Set(
    placeholdersIn([input, action, acceptanceCriteria]).filter((one) => known.has(one)),
  );
  const isFree = (one: string) => !planned.has(one);
  const damaged = damagedAmong(uncopied.filter(isFree), { known, given });
  metrics.damagedPlaceholdersTotal.inc(damaged.length);
  const misled = damagedAmong(asked.filter(isFree), { known, given });
  return [...(damaged.length > 0 ? [damagedText] : []), ...(misled.length > 0 ? [misledText] : [])];
}

/**
 * Counts what a planner's model or the judge did not copy, and writes it to the log: what is wrong with a step that was planned so is
 * a gap of that step, and a verdict is none.
 */
export async function countDamage(
  { vault, metrics, logger }: DamageDependencies & { logger: Logger },
  { taskId, of, answer }: { taskId: string; of: 'plan' | 'verdicts'; answer: Written },
): Promise<void> {
  const uncopied = uncopiedPlaceholders(answer);
  if (uncopied.length === 0) return;
  const { given } = answer;
  const { length: count } = damagedAmong(uncopied, { known: await knownPlaceholders(vault, taskId), given });
  if (count === 0) return;
  metrics.damagedPlaceholdersTotal.inc(count);
  logger.warning('Placeholders were not copied as they are', { task_id: taskId, of, count });
}

const damagedText =
  'Placeholders of personal data were not copied as they are; where they stand, no original is put back, or a wrong one.';
const misledText =
  'The plan asked for this with placeholders of personal data that it had not copied as they are.';

async function knownPlaceholders(vault: Vault, taskId: string): Promise<Set<string>> {
  return new Set((await vault.open(taskId)).map(({ placeholder }) => placeholder));
}

/** What every arm and the judge may see of a task. */
export function textsShown({
  goal,
  constraints,
  context,
  acceptanceCriteria,
}: Omit<TaskTexts, 'metadata'>): JsonValue {
  return [goal, constraints, context, acceptanceCriteria.map(presentCriterion)] as JsonValue;
}
