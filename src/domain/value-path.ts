import { isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import { findLooseName } from './loose-name.ts';

/** `each`: every item of a list, written `[]`. */
export type PathPart = string | number | { each: true };

/** `orders[0].lines` as its names and positions; `orders[].price` is the price of each. */
export function parsePath(path: string): PathPart[] {
  const parts: PathPart[] = [];
  for (const [, name, position] of path.matchAll(/([^.[\]]+)|\[(\d{0,9})\]/g)) {
    if (position === undefined) parts.push(String(name));
    else parts.push(position === '' ? { each: true } : Number(position));
  }
  return parts;
}

/** Whether a context has something at `path`. What lies inside a text, such as CSV, is known only to who reads it. */
export function hasPath(context: JsonObject | string, path: string): boolean {
  return reaches(context, parsePath(path));
}

function reaches(value: JsonValue, [part, ...rest]: readonly PathPart[]): boolean {
  if (part === undefined || typeof value === 'string') return true;
  if (typeof part === 'object') return Array.isArray(value) && value.every((item) => reaches(item, rest));
  const next = memberAt(value, part);
  return next !== undefined && reaches(next, rest);
}

/** The member that a part of a path names; names need not match in case, spaces, underscores or plural. */
export function memberAt(container: JsonValue, part: string | number): JsonValue | undefined {
  if (Array.isArray(container)) return container[Number(part)];
  if (!isJsonObject(container)) return undefined;
  const name = findLooseName(Object.keys(container), String(part));
  return name === undefined ? undefined : container[name];
}
