import { isJsonObject, type JsonValue } from '../../domain/json.ts';

/**
 * The values at `path` (`orders[0].total`, `orders[].total` for every order): one at most, unless the path holds `[]`.
 * Empty when nothing stands there or the path does not parse.
 */
export function valuesAt(root: JsonValue, path: string): JsonValue[] {
  const steps = parsePath(path);
  if (steps === undefined) return [];
  let values: JsonValue[] = [root];
  for (const step of steps) values = values.flatMap((value) => descend(value, step));
  return values;
}

function descend(value: JsonValue, step: string | number): JsonValue[] {
  if (Array.isArray(value)) {
    if (step === everyElement) return value;
    const element = typeof step === 'number' ? value[step] : undefined;
    return element === undefined ? [] : [element];
  }
  if (!isJsonObject(value) || !Object.hasOwn(value, String(step))) return [];
  const member = value[String(step)];
  return member === undefined ? [] : [member];
}

const everyElement = '[]';
const pathStep = /\[(\d{1,9})\]|\[\*?\]|\["([^"]*)"\]|\.?([^.[\]]+)/y;

function parsePath(path: string): (string | number)[] | undefined {
  const steps: (string | number)[] = [];
  const text = path.replace(/^\$\.?/, '');
  pathStep.lastIndex = 0;
  while (pathStep.lastIndex < text.length) {
    const match = pathStep.exec(text);
    if (match === null) return undefined;
    const [, index, quoted, name] = match;
    steps.push(index === undefined ? (quoted ?? name ?? everyElement) : Number(index));
  }
  return steps;
}
