import { runInNewContext } from 'node:vm';
import type { RunSandboxed } from '../../../src/arms/judge/sandbox.ts';
import { FailureCode } from '../../../src/domain/failure-code.ts';
import type { JsonValue } from '../../../src/domain/json.ts';
import { TaskFailure } from '../../../src/domain/task-failure.ts';

/** Keeps the promises of a sandbox but for its walls: a body of a function of `input`, stopped after 200 ms. */
export const fakeSandbox: RunSandboxed = ({ code, input }) => {
  try {
    const source = `JSON.stringify((function (input) {\n${code}\n})(JSON.parse(text)))`;
    const json: unknown = runInNewContext(source, { text: JSON.stringify(input) }, { timeout: 200 });
    return Promise.resolve(JSON.parse(String(json)) as JsonValue);
  } catch {
    return Promise.reject(
      new TaskFailure(FailureCode.TASK_EXECUTION_FAILED, { message: 'The code failed or ran too long.' }),
    );
  }
};
