import { sleep } from '@temporalio/workflow';
import { runTask as asItIs, type RunTaskInput, type RunTaskResult } from '../../../src/workflows/run-task.ts';

/** The workflow with one command more, and no `patched` around it: what a careless change would leave. */
export async function runTask(input: RunTaskInput): Promise<RunTaskResult> {
  await sleep(1);
  return asItIs(input);
}
