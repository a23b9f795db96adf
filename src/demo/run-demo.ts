import type { DemoPlaces } from '../embedded/dev.ts';
import { createApiClient } from './api-client.ts';
import { loadExamples, type Example } from './example.ts';
import { checkPrivacy } from './privacy-check.ts';
import { runExample, type ExampleRun, type Stage } from './run-example.ts';
import { createStyle } from './style.ts';
import { summaryRow } from './summary-row.ts';
import { summaryTable } from './summary-table.ts';

/**
 * Runs every example through the HTTP API of a system that is ready, and shows what happens. Resolves with the exit
 * code: 0 when all ended as expected and nothing private was found where it may not stand, else 1.
 */
export async function runDemo(places: DemoPlaces): Promise<number> {
  const { apiUrl, print } = places;
  const style = createStyle(process.stdout.isTTY && process.stdout.hasColors());
  const stage: Stage = { api: createApiClient(apiUrl), print, style };
  const examples = await loadExamples();
  const runs: ExampleRun[] = [];
  for (const [index, example] of examples.entries()) {
    introduce(stage, { example, position: `${index + 1} of ${examples.length}` });
    const run = await runExample(stage, example);
    await inspect(stage, { example, run, places });
    runs.push(run);
  }
  return conclude(stage, runs);
}

function introduce(
  { print, style }: Stage,
  { example, position }: { example: Example; position: string },
): void {
  const { title, description, request } = example;
  print('');
  print(`${style.bold(title)} ${style.dim(`(${position})`)}`);
  if (description !== undefined) print(`  ${description}`);
  print(`  ${style.dim('goal')}  ${request.goal.replaceAll('\n', '\n        ')}`);
}

/** Only the example that names private values is looked into. */
async function inspect(
  { print, style }: Stage,
  { example, run, places }: { example: Example; run: ExampleRun; places: DemoPlaces },
): Promise<void> {
  const { private_values: values } = example;
  if (values === undefined || run.task === undefined) return;
  print(`  Where do its ${values.length} private values stand?`);
  try {
    const inspections = await checkPrivacy({ ...places, values, taskId: run.task.task_id, answer: run.task });
    for (const { place, finding, isGood } of inspections) {
      print(`  ${isGood ? style.green('✓') : style.red('✗')} ${place}: ${finding}`);
      if (!isGood) run.failures.push(`privacy, ${place}: ${finding}`);
    }
  } catch (error) {
    const failure = `the privacy check could not be made: ${error instanceof Error ? error.message : String(error)}`;
    print(style.red(`  ✗ ${failure}`));
    run.failures.push(failure);
  }
}

function conclude({ print, style }: Stage, runs: readonly ExampleRun[]): number {
  print('');
  for (const line of summaryTable(runs.map(summaryRow), style)) print(line);
  print('');
  const failed = runs.filter(({ failures }) => failures.length > 0);
  for (const { title, failures } of failed)
    for (const failure of failures) print(style.red(`${title}: ${failure}`));
  if (failed.length === 0) print(style.green(`All ${runs.length} examples ended as expected.`));
  else print(style.red(`${failed.length} of ${runs.length} examples did not end as expected.`));
  return failed.length === 0 ? 0 : 1;
}
