import type { JsonValue } from '../../domain/json.ts';

/**
 * Runs `code`, the body of a function of `input`, away from this process, with memory and time caps.
 * @throws TaskFailure with TASK_EXECUTION_FAILED or VALIDATION_ERROR when the code throws, does not end or does not parse.
 */
export type RunSandboxed = (request: {
  code: string;
  input: JsonValue;
  signal: AbortSignal;
}) => Promise<JsonValue>;
