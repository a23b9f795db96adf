import { isJsonObject, type JsonValue } from '../../domain/json.ts';

const textMembers = [
  'text',
  'content',
  'body',
  'review',
  'comment',
  'message',
  'description',
  'summary',
  'synthesis',
];

/** The words of a value: a text itself; an object's text member, else every text within it, one per line. */
export function textOfValue(value: JsonValue): string {
  if (typeof value === 'string') return value;
  if (isJsonObject(value)) {
    const member = textMember(value);
    if (member !== undefined) return member;
  }
  return leaves(value).join('\n');
}

/** What an object says about itself under one of the usual names, matched without case. */
export function textMember(object: { [key: string]: JsonValue }): string | undefined {
  for (const name of textMembers) {
    for (const [key, value] of Object.entries(object)) {
      if (key.toLowerCase() === name && typeof value === 'string' && value.trim() !== '') return value;
    }
  }
  return undefined;
}

function leaves(value: JsonValue): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(leaves);
  return isJsonObject(value) ? Object.values(value).flatMap(leaves) : [];
}
