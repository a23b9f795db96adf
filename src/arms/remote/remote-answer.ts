import { z } from 'zod';
import type { ArmResult, Capability } from '../../domain/arm.ts';
import { FailureCode } from '../../domain/failure-code.ts';
import type { JsonObject } from '../../domain/json.ts';
import { TaskFailure } from '../../domain/task-failure.ts';
import { checkJsonSchema } from '../judge/json-schema.ts';

const Output = z.record(z.string(), z.json());

/** What an arm over HTTP answers with; members beyond these are ignored. */
const RemoteAnswer = z.union([
  z.object({
    success: z.literal(true),
    output: Output,
    confidence: z.number().min(0).max(1).default(0.5),
    omissions: z.array(z.string().min(1).max(300)).max(20).default([]),
  }),
  z.object({
    success: z.literal(false),
    error: z.object({ message: z.string().default(''), retryable: z.boolean().default(false) }),
  }),
]);

/**
 * The arm's answer as a result. Its own words about a failure are not repeated: they are text from outside.
 * @throws TaskFailure TASK_EXECUTION_FAILED for an answer of another form, or one that its own schema refuses, and for a failure
 * that the arm reports; TRANSIENT_FAILURE when it says that this may pass.
 */
export function readRemoteAnswer(text: string, capability: Capability): ArmResult {
  const parsed = RemoteAnswer.safeParse(parseJson(text));
  if (!parsed.success) throw failed('The answer of the arm is not of the form that arms answer in.');
  const answer = parsed.data;
  if (!answer.success) {
    const { retryable } = answer.error;
    throw new TaskFailure(retryable ? FailureCode.TRANSIENT_FAILURE : FailureCode.TASK_EXECUTION_FAILED, {
      message: 'The arm reports that it could not do this.',
      cause: answer.error.message,
    });
  }
  const output = answer.output as JsonObject;
  const { verdict } = checkJsonSchema({ schema: capability.outputSchema, values: [output] });
  if (verdict === 'failed') throw failed('The output of the arm breaks the schema that it published.');
  const { confidence, omissions } = answer;
  return { output, confidence, ...(omissions.length > 0 && { omissions: [remoteOmission] }) };
}

/** Gaps are constant text; what the arm says itself stands in its output. */
const remoteOmission = 'The arm says that it left something out.';

function failed(message: string): TaskFailure {
  return new TaskFailure(FailureCode.TASK_EXECUTION_FAILED, { message });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
