import type { DemoPlaces } from '../embedded/dev.ts';
import { createApiClient } from './api-client.ts';
import { loadExamples, type Example } from './example.ts';
import { runExample, type ExampleRun } from './run-example.ts';
import type { Stage } from './stage.ts';
import { createStyle } from './style.ts';
import { summaryRow } from './summary-row.ts';
import { summaryTable } from './summary-table.ts';

/**
 * Runs every example (of `folder`, if one is given) through the HTTP API of a system that is ready, and shows what happens. Resolves with the exit
 * code: 0 when all ended as expected and nothing private was found where it may not stand, else 1.
 */
export async function runDemo(places: DemoPlaces, folder?: URL): Promise<number> {
  const style = createStyle(process.stdout.isTTY && process.stdout.hasColors());
  const stage: Stage = { places, api: createApiClient(places.apiUrl), style };
  const examples = await loadExamples(folder);
  const runs: ExampleRun[] = [];
  for (const [index, example] of examples.entries()) {
    introduce(stage, { example, position: `${index + 1} of ${examples.length}` });
    runs.push(await runExample(stage, example));
  }
  return conclude(stage, runs);
}

function introduce(
  { places: { print }, style }: Stage,
  { example, position }: { example: Example; position: string },
): void {
  const { title, description, request } = example;
  print('');
  print(`${style.bold(title)} ${style.dim(`(${position})`)}`);
  if (description !== undefined) print(`  ${description}`);
  print(`  ${style.dim('goal')}  ${request.goal.replaceAll('\n', '\n        ')}`);
}

function conclude({ places: { print }, style }: Stage, runs: readonly ExampleRun[]): number {
  print('');
  for (const line of summaryTable(runs.map(summaryRow), style)) print(line);
  print('');
  const failed = runs.filter(({ failures }) => failures.length > 0);
  for (const { title, failures } of failed)
    for (const failure of failures) print(style.red(`${title}: ${failure}`));
  if (failed.length === 0) print(style.green(`All ${runs.length} examples ended as expected.`));
  else print(style.red(`${failed.length} of ${runs.length} examples did not end as expected.`));
  print('The tasks are kept: "./scripts/dev.sh" brings the API and Temporal\'s UI back to look at them.');
  return failed.length === 0 ? 0 : 1;
}
