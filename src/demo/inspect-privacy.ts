import type { TaskResponse } from '../api/task-response-schema.ts';
import { checkPrivacy } from './privacy-check.ts';
import type { Stage } from './stage.ts';

/** Prints where a task's private values stand, and gives what is wrong with that in words. */
export async function inspectPrivacy(
  { places, style }: Stage,
  { task, values }: { task: TaskResponse; values: readonly string[] },
): Promise<string[]> {
  const { print, databaseUrl, temporalAddress } = places;
  print(`  Where do its ${values.length} private values stand?`);
  const inspections = await checkPrivacy({
    values,
    taskId: task.task_id,
    answer: task,
    databaseUrl,
    temporalAddress,
  });
  return inspections.flatMap(({ place, finding, isGood }) => {
    print(`  ${isGood ? style.green('✓') : style.red('✗')} ${place}: ${finding}`);
    return isGood ? [] : [`private values, ${place}: ${finding}`];
  });
}
