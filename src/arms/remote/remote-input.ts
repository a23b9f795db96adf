import type { ArmRequest } from '../../domain/arm.ts';
import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import { Source } from '../../domain/tool-input.ts';
import { resolveSource } from '../executor/resolve-source.ts';

/**
 * A step's input with the values in place of the sources that it names, so that an arm elsewhere needs nothing else of the
 * task. @throws TaskFailure when a source does not exist.
 */
export function inputWithValues(request: ArmRequest): JsonValue {
  return resolve(request.step.input, request);
}

function resolve(input: JsonValue, request: ArmRequest): JsonValue {
  if (Array.isArray(input)) return input.map((item) => resolve(item, request));
  if (!isJsonObject(input)) return input;
  const source = Source.safeParse(input);
  if (source.success) return resolveSource(source.data, request);
  const members = Object.entries(input).map(([name, member]) => [name, resolve(member, request)] as const);
  return Object.fromEntries(members);
}
