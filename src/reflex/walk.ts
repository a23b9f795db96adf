import type { JsonValue } from '../domain/json.ts';
import { mayIdentify, speakingKey } from './personal/key-label.ts';

/** What a visitor makes of one string; `nameable` keys may stand in the path of what lies below them. */
export interface Rewrite {
  text: string;
  nameable: boolean;
}

/** `key` is the object key that the string is the value of, also through arrays; empty where there is none to trust. */
export type RewriteString = (text: string, field: string, key: string) => Rewrite;

interface Frame {
  field: string;
  key: string;
  source: JsonValue[] | [string, JsonValue][];
  isArray: boolean;
  values: JsonValue[];
  keys: string[];
  at: number;
}

type Place = Pick<Frame, 'field' | 'key'>;

const maxFieldLength = 300;
const plainKey = /^[A-Za-z_][\w-]{0,63}$/;

/**
 * Rewrites every string, every object key, and numbers whose key says that they identify a person: those become strings
 * when they are rewritten. Uses no call stack, so any depth that could be parsed is walked.
 */
export function rewriteStrings(args: { value: JsonValue; field: string; rewrite: RewriteString }): JsonValue {
  const { rewrite } = args;
  if (typeof args.value === 'string') return rewrite(args.value, args.field, '').text;
  if (typeof args.value !== 'object' || args.value === null) return args.value;
  const stack: Frame[] = [frameOf(args.value, { field: args.field, key: '' })];
  for (;;) {
    const frame = stack.at(-1);
    if (frame === undefined) return null;
    if (frame.at < frame.source.length) {
      const child = nextChild(frame, rewrite);
      if (child !== undefined) stack.push(child);
      continue;
    }
    stack.pop();
    const parent = stack.at(-1);
    if (parent === undefined) return assemble(frame);
    parent.values.push(assemble(frame));
  }
}

/** Every string and object key of `value`, in an order of no meaning. Uses no call stack either. */
export function* textsIn(value: JsonValue): Generator<string> {
  const open: JsonValue[] = [value];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (typeof part === 'string') yield part;
    else if (Array.isArray(part)) for (const item of part) open.push(item);
    else if (typeof part === 'object' && part !== null)
      for (const [key, member] of Object.entries(part)) open.push(key, member);
  }
}

function frameOf(source: JsonValue[] | { [key: string]: JsonValue }, { field, key }: Place): Frame {
  const isArray = Array.isArray(source);
  return {
    field,
    key,
    source: isArray ? source : Object.entries(source),
    isArray,
    values: [],
    keys: [],
    at: 0,
  };
}

/** Takes the frame's next entry: a leaf is rewritten at once, a container is answered as a new frame. */
function nextChild(frame: Frame, rewrite: RewriteString): Frame | undefined {
  const index = frame.at;
  frame.at += 1;
  const { value, ...place } = entryAt(frame, index, rewrite);
  if (typeof value === 'object' && value !== null) return frameOf(value, place);
  frame.values.push(leaf(value, place, rewrite));
  return undefined;
}

function leaf(
  value: string | number | boolean | null,
  { field, key }: Place,
  rewrite: RewriteString,
): JsonValue {
  if (typeof value === 'string') return rewrite(value, field, key).text;
  if (typeof value !== 'number' || !mayIdentify(value, key)) return value;
  const digits = String(value);
  const { text } = rewrite(digits, field, key);
  return text === digits ? value : text;
}

function entryAt(frame: Frame, index: number, rewrite: RewriteString): Place & { value: JsonValue } {
  const entry = frame.source[index] ?? null;
  if (frame.isArray) return { field: below(frame.field, `[${index}]`), key: frame.key, value: entry };
  const [key, value] = entry as [string, JsonValue];
  const rewritten = rewrite(key, below(frame.field, `{key ${index}}`), '');
  frame.keys.push(rewritten.text);
  const step = rewritten.nameable && plainKey.test(key) ? `.${key}` : `{${index}}`;
  const speaking = rewritten.nameable ? speakingKey(key, frame.key) : '';
  return { field: below(frame.field, step), key: speaking, value };
}

/** Paths stop growing at a length that no reader needs: else deep input would take quadratic space. */
function below(field: string, step: string): string {
  if (field.endsWith('…')) return field;
  return field.length + step.length > maxFieldLength ? `${field}…` : field + step;
}

function assemble(frame: Frame): JsonValue {
  if (frame.isArray) return frame.values;
  // Object.fromEntries defines own properties, so a key `__proto__` stays a key.
  return Object.fromEntries(frame.keys.map((key, i) => [key, frame.values[i] ?? null]));
}
