import type { Arm, ArmRequest } from '../../domain/arm.ts';
import { FailureCode } from '../../domain/failure-code.ts';
import { isJsonObject } from '../../domain/json.ts';
import { freshMark } from '../fresh-mark.ts';
import { TaskFailure } from '../../domain/task-failure.ts';
import { CodeInput, type Source } from '../../domain/tool-input.ts';
import { executionFailure } from '../executor/execution-failure.ts';
import { parseInput } from '../executor/parse-input.ts';
import { resolveSource } from '../executor/resolve-source.ts';
import type { Sandbox } from '../executor/sandbox/sandbox.ts';
import { textOfValue } from '../executor/text-of-value.ts';
import { addAModel } from '../planner/declined.ts';
import { createCompiler, type Compile } from './compile/compile.ts';
import { languageKind } from './language.ts';
import { coderManifest } from './manifest.ts';
import { codePrompts, type CodeTask } from './prompts.ts';
import { readCode } from './read-code.ts';
import { writeCode } from './write-code.ts';

export interface CoderParts {
  sandbox: Sandbox;
  compile?: Compile;
}

/** Writes, mends, tests and explains code with a model. What it writes in JavaScript or TypeScript counts once its tests have passed. */
export function createCoder({ sandbox, compile = createCompiler() }: CoderParts): Arm {
  return {
    manifest: coderManifest,
    rejectInput(_capability, input) {
      const parsed = parseInput(CodeInput, input);
      return parsed.kind === 'rejected' ? parsed.reason : undefined;
    },
    async run(request, { model, signal }) {
      signal.throwIfAborted();
      const task = taskOf(request);
      if (model === undefined) throw needsModel();
      const isReading = task.type === 'explain' || task.type === 'analyze';
      const prompts = codePrompts(task, {
        mark: freshMark(),
        isChecked: !isReading && languageKind(task.language) !== 'other',
      });
      return isReading
        ? readCode({ task, prompts, model, signal })
        : writeCode({ task, prompts, model, checking: { compile, sandbox, signal } });
    },
  };
}

/** @throws TaskFailure when the input is no CodeInput, or its source does not exist or holds no text. */
function taskOf(request: ArmRequest): CodeTask {
  const parsed = parseInput(CodeInput, request.step.input);
  if (parsed.kind === 'rejected') throw executionFailure(`The step's input is unusable: ${parsed.reason}`);
  const { request_type: type, language, instruction, existing_code, tests } = parsed.input;
  return {
    type,
    language,
    instruction,
    constraints: constraintsOf(request),
    existingCode: existing_code === undefined ? undefined : codeOf(existing_code, request),
    givenTests: tests?.trim() ? tests : undefined,
  };
}

function constraintsOf({ task }: ArmRequest): string[] {
  return Array.isArray(task.constraints)
    ? task.constraints.map((constraint) =>
        typeof constraint === 'string' ? constraint : JSON.stringify(constraint),
      )
    : Object.entries(task.constraints).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
}

/** Longer code leaves no room for an answer in any usual budget. */
const maxCodeCharacters = 50_000;

function codeOf(existing: Source, request: ArmRequest): string {
  const value = resolveSource(existing, request);
  // The result of an earlier step of this arm.
  const code = isJsonObject(value) && typeof value['code'] === 'string' ? value['code'] : textOfValue(value);
  if (code.trim() === '') throw executionFailure('The existing code is empty.');
  if (code.length > maxCodeCharacters) {
    throw executionFailure(`The existing code is longer than ${maxCodeCharacters} characters.`);
  }
  return code;
}

function needsModel(): TaskFailure {
  return new TaskFailure(FailureCode.MODEL_REQUIRED, {
    message: `Work on code needs a language model, and none is configured. ${addAModel}`,
  });
}
