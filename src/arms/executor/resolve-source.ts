import type { ArmRequest, StepResult } from '../../domain/arm.ts';
import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import type { Source } from '../../domain/tool-input.ts';
import { memberAt, parsePath, type PathPart } from '../../domain/value-path.ts';
import { executionFailure } from './execution-failure.ts';
import { listNames } from '../../domain/loose-name.ts';
import { understandText } from './table/understand-text.ts';

/** What a source may point into. */
export type SourceScope = Pick<ArmRequest, 'task' | 'dependencies'>;

/** The value that `source` names. @throws TaskFailure naming the path and what exists where it ends. */
export function resolveSource(source: Source, scope: SourceScope): JsonValue {
  switch (source.from) {
    case 'text':
      return source.text;
    case 'context':
      return follow({ value: scope.task.context, path: source.path, origin: 'context' });
    case 'step':
      return followStep(source.step, source.path, scope.dependencies);
  }
}

function followStep(stepId: string, path: string | undefined, dependencies: StepResult[]): JsonValue {
  const result = dependencies.find((dependency) => dependency.stepId === stepId);
  if (!result) {
    const known = listNames(dependencies.map((dependency) => dependency.stepId));
    throw executionFailure(
      `Step ${stepId.slice(0, 40)} is not one that this step depends on (those are: ${known}).`,
    );
  }
  return follow({ value: unwrap(result, path), path, origin: `step ${stepId}` });
}

/** An executor's figures stand under `output`, its envelope around it; a path may name either. */
function unwrap({ output }: StepResult, path: string | undefined): JsonValue {
  const inner = output['output'];
  if (inner === undefined || !('success' in output)) return output;
  const [first] = path === undefined ? [] : parsePath(path);
  const namesEnvelope = typeof first === 'string' && Object.hasOwn(output, first);
  const namesInner = typeof first === 'string' && isJsonObject(inner) && Object.hasOwn(inner, first);
  return namesEnvelope && !namesInner ? output : inner;
}

interface Walk {
  value: JsonValue;
  path: string | undefined;
  origin: string;
}

function follow(start: Walk): JsonValue {
  return walk(start, { value: start.value, parts: parsePath(start.path ?? ''), walked: '' });
}

interface Position {
  value: JsonValue;
  parts: readonly PathPart[];
  /** The way to `value`, for messages. */
  walked: string;
}

function walk(start: Walk, { value, parts: [part, ...rest], walked }: Position): JsonValue {
  if (part === undefined) return value;
  const container = typeof value === 'string' ? understandText(value) : value;
  if (typeof part === 'object') {
    if (!Array.isArray(container)) throw notThere(start, { value: container, walked });
    return container.map((item, at) => walk(start, { value: item, parts: rest, walked: `${walked}[${at}]` }));
  }
  const next = memberAt(container, part);
  if (next === undefined) throw notThere(start, { value: container, walked });
  const step = typeof part === 'number' ? `[${part}]` : `${walked === '' ? '' : '.'}${part}`;
  return walk(start, { value: next, parts: rest, walked: walked + step });
}

function notThere({ origin, path }: Walk, { value, walked }: Pick<Position, 'value' | 'walked'>) {
  const where = walked === '' ? `the ${origin}` : `${origin}.${walked}`;
  return executionFailure(`${origin} has no "${String(path).slice(0, 200)}": ${where} ${describe(value)}.`);
}

function describe(container: JsonValue): string {
  if (Array.isArray(container)) return `is a list of ${container.length} items`;
  if (isJsonObject(container)) return `has: ${listNames(Object.keys(container))}`;
  return 'has no members';
}
