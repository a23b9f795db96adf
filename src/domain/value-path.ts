import { isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import { findLooseName } from './loose-name.ts';

export type PathPart = string | number;

/** `orders[0].lines` as its names and positions. */
export function parsePath(path: string): PathPart[] {
  const parts: PathPart[] = [];
  for (const [, name, position] of path.matchAll(/([^.[\]]+)|\[(\d{1,9})\]/g)) {
    parts.push(position === undefined ? String(name) : Number(position));
  }
  return parts;
}

/** Whether a context has something at `path`. What lies inside a text, such as CSV, is known only to who reads it. */
export function hasPath(context: JsonObject | string, path: string): boolean {
  let value: JsonValue = context;
  for (const part of parsePath(path)) {
    if (typeof value === 'string') return true;
    const next = memberAt(value, part);
    if (next === undefined) return false;
    value = next;
  }
  return true;
}

/** The member that a part of a path names; names need not match in case, spaces, underscores or plural. */
export function memberAt(container: JsonValue, part: PathPart): JsonValue | undefined {
  if (Array.isArray(container)) return container[Number(part)];
  if (!isJsonObject(container)) return undefined;
  const name = findLooseName(Object.keys(container), String(part));
  return name === undefined ? undefined : container[name];
}
