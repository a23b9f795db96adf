import { z } from 'zod';
import { FailureCode } from '../../../domain/failure-code.ts';
import { TaskFailure } from '../../../domain/task-failure.ts';
import type { Sandbox } from '../../executor/sandbox/sandbox.ts';
import type { Compiled } from '../compile/compile.ts';
import { harnessScript } from './harness-script.ts';

const Report = z.object({
  problem: z.string().optional(),
  stray: z.array(z.string()),
  tests: z.array(z.object({ name: z.string(), assertions: z.int(), failures: z.array(z.string()) })),
});

export interface Runnable extends Pick<Compiled, 'code' | 'tests' | 'names'> {
  /** Instead of the code, functions of the same names that do nothing: tests that pass on them say nothing of the code. */
  isHollow?: boolean;
}

/**
 * What failed when tests were run against code in the sandbox, in words for the model. Empty only where at least one test ran to its end
 * and asserted something that held, and none failed. @throws the signal's reason when it is aborted.
 */
export async function runTests(
  { code, tests, names, isHollow = false }: Runnable,
  { sandbox, signal }: { sandbox: Sandbox; signal: AbortSignal },
): Promise<string[]> {
  try {
    const report = Report.parse(
      await sandbox({ code: harnessScript, input: { code, tests, names, isHollow }, signal }),
    );
    const failed = report.tests.flatMap(({ name, failures }) => failures.map((text) => `${name}: ${text}`));
    const unheard = report.stray.map((text) => `Outside of every test that was running: ${text}`);
    const failures = [...(report.problem === undefined ? [] : [report.problem]), ...failed, ...unheard];
    const none = report.tests.length === 0 && failures.length === 0 ? ['There is no test.'] : [];
    return [...failures, ...none];
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof TaskFailure) || error.code !== FailureCode.TASK_EXECUTION_FAILED) throw error;
    return [error.message];
  }
}
