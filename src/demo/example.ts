import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { taskOutcomes } from '../domain/task.ts';

/** How an example is to end; what is left out is not looked at. */
const Expectation = z.strictObject({
  /** Of the submission; 202 where left out. */
  http_status: z.int().exactOptional(),
  status: z.enum(['completed', 'failed', 'cancelled']).exactOptional(),
  outcome: z.enum(taskOutcomes).exactOptional(),
  /** Of the refused submission, or of the failed task. */
  error_code: z.string().exactOptional(),
  /** Number of steps in the plan. */
  steps: z.int().exactOptional(),
});
export type Expectation = z.infer<typeof Expectation>;

/** One file of the examples; examples/README.md describes it. */
export const Example = z.strictObject({
  title: z.string().min(1).max(60),
  description: z.string().min(1).exactOptional(),
  /** Added before the task is submitted, removed when it has ended. */
  documents: z.array(z.strictObject({ title: z.string(), content: z.string() })).exactOptional(),
  /** The body of POST /submit, sent as it stands. */
  request: z.looseObject({ goal: z.string() }),
  /** Values of the request that only its owner may see; all of them stand in the answer. */
  private_values: z.array(z.string().min(8)).min(1).exactOptional(),
  expect: Expectation,
});
export type Example = z.infer<typeof Example>;

/** Beside `src` and `dist`, so that sources and build find the same folder. */
export const examplesFolder = new URL('../../examples/', import.meta.url);
/** Examples that need a language model. */
export const modelExamplesFolder = new URL('with-a-model/', examplesFolder);

/** Every example in the order of the files' names. Throws naming the file that is not one. */
export async function loadExamples(folder: URL = examplesFolder): Promise<Example[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map((name) => loadExample(new URL(name, folder), name)));
}

async function loadExample(file: URL, name: string): Promise<Example> {
  try {
    return Example.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`examples/${name} is not an example: ${reason}`, { cause: error });
  }
}
