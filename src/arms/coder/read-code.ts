import type { ArmResult } from '../../domain/arm.ts';
import type { Model } from '../../domain/model.ts';
import { executionFailure } from '../executor/execution-failure.ts';
import { askModel } from './ask-model.ts';
import type { CodePrompts, CodeTask } from './prompts.ts';
import { warning } from './warnings.ts';

const confidence = 0.7;

/** Has code explained or analysed in one call. Nothing is run. @throws TaskFailure when the call fails or its answer is unusable. */
export async function readCode({
  task,
  prompts,
  model,
  signal,
}: {
  task: CodeTask;
  prompts: CodePrompts;
  model: Model;
  signal: AbortSignal;
}): Promise<ArmResult> {
  const { system, request: prompt } = prompts;
  const asked = await askModel({ model, signal, system, prompt, isReading: true });
  if (asked.kind === 'unaffordable') throw asked.failure;
  if (asked.kind === 'unusable')
    throw executionFailure('The answer of the model was not in the form asked for.');
  const { usage, written } = asked;
  return {
    output: {
      success: true,
      code: '',
      explanation: written.explanation,
      language: task.language,
      tests: '',
      confidence,
      warnings: [warning.onlyRead],
      metadata: { model: model.name, tokens_used: usage.inputTokens + usage.outputTokens, checks: [] },
    },
    confidence,
  };
}
