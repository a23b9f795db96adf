import type { TaskResponse } from '../api/task-response-schema.ts';
import type { ErrorAnswer } from './api-client.ts';
import { count, describeEvent } from './describe-event.ts';
import { describeRefusal, describeTask } from './describe-task.ts';
import type { Example } from './example.ts';
import { unmetExpectations, type Ending } from './expectations.ts';
import { followTask } from './follow.ts';
import { inspectPrivacy } from './inspect-privacy.ts';
import type { Stage } from './stage.ts';

/** What became of an example. */
export interface ExampleRun {
  title: string;
  /** Undefined when the submission was refused, or nothing is known of it. */
  task: TaskResponse | undefined;
  refusal: ErrorAnswer | undefined;
  /** Expectations that did not come true, and whatever else went wrong. */
  failures: string[];
}

const queueAllowanceSeconds = 30;
const longestWorkSeconds = 120;

/** Submits an example, prints what happens while it happens, and says whether it ended as expected. Does not throw. */
export async function runExample(stage: Stage, example: Example): Promise<ExampleRun> {
  const { places, style } = stage;
  const run: ExampleRun = { title: example.title, task: undefined, refusal: undefined, failures: [] };
  const documentIds: string[] = [];
  try {
    await addDocuments(stage, { example, documentIds });
    const ending = await submitAndFollow(stage, { example, run });
    run.failures.push(...unmetExpectations(example.expect, ending));
  } catch (error) {
    run.failures.push(error instanceof Error ? error.message : String(error));
  }
  await removeDocuments(stage, documentIds).catch((error: unknown) => run.failures.push(String(error)));
  for (const failure of run.failures) places.print(style.red(`  ✗ not as expected: ${failure}`));
  if (run.failures.length === 0) places.print(style.green('  ✓ as expected'));
  return run;
}

async function submitAndFollow(
  stage: Stage,
  { example, run }: { example: Example; run: ExampleRun },
): Promise<Ending> {
  const { api, style } = stage;
  const { print } = stage.places;
  const submission = await api.submit(example.request);
  if (submission.kind === 'refused') {
    run.refusal = submission.error;
    for (const line of describeRefusal(submission.error)) print(`  ${line}`);
    return { httpStatus: submission.error.status, errorCode: submission.error.error };
  }
  run.task = submission.task;
  await follow(stage, submission.task);
  run.task = await api.task(submission.task.task_id);
  for (const line of describeTask(run.task, style)) print(`  ${line}`);
  const { private_values: values } = example;
  if (values) run.failures.push(...(await inspectPrivacy(stage, { task: run.task, values })));
  const { status, outcome, error, plan } = run.task;
  return {
    httpStatus: submission.httpStatus,
    status,
    outcome,
    errorCode: error?.code,
    steps: plan.steps.length,
  };
}

/** A line for each event, with the time since the submission. */
async function follow({ api, places, style }: Stage, task: TaskResponse): Promise<void> {
  const begin = Date.parse(task.created_at);
  const workSeconds = Math.min(task.budget.limit.seconds, longestWorkSeconds);
  await followTask({
    api,
    taskId: task.task_id,
    timeoutMs: (workSeconds + queueAllowanceSeconds) * 1_000,
    onEvent(event) {
      const seconds = Math.max(0, Date.parse(event.created_at) - begin) / 1_000;
      places.print(`  ${style.dim(`${seconds.toFixed(2).padStart(6)} s`)}  ${describeEvent(event)}`);
    },
  });
}

async function addDocuments(
  { api, places, style }: Stage,
  { example: { documents = [] }, documentIds }: { example: Example; documentIds: string[] },
): Promise<void> {
  for (const document of documents) documentIds.push(await api.addDocument(document));
  if (documentIds.length > 0) places.print(style.dim(`  ${count(documentIds.length, 'document')} added`));
}

async function removeDocuments({ api, places, style }: Stage, documentIds: string[]): Promise<void> {
  for (const id of documentIds) await api.removeDocument(id);
  if (documentIds.length > 0)
    places.print(style.dim(`  ${count(documentIds.length, 'document')} removed again`));
}
