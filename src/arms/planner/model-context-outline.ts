import type { JsonObject, JsonValue } from '../../domain/json.ts';

const maxDepth = 4;
const maxMembers = 30;
const maxCharacters = 2_000;

/** Keys and types of a task's context, never a value: `{"orders": [12 of {"id": number, "total": number}]}`. */
export function contextOutline(context: JsonObject | string): string {
  if (typeof context === 'string') return context === '' ? 'nothing' : textOf(context);
  if (Object.keys(context).length === 0) return 'nothing';
  const outline = outlineOf(context, 0);
  return outline.length > maxCharacters ? `${outline.slice(0, maxCharacters)}…` : outline;
}

function outlineOf(value: JsonValue, depth: number): string {
  if (typeof value === 'string') return textOf(value);
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) return listOf(value, depth);
  if (depth >= maxDepth) return '{…}';
  const members = Object.entries(value);
  const shown = members
    .slice(0, maxMembers)
    .map(([key, member]) => `${JSON.stringify(key)}: ${outlineOf(member, depth + 1)}`);
  if (members.length > maxMembers) shown.push(`… ${members.length - maxMembers} more`);
  return `{${shown.join(', ')}}`;
}

/** The first item stands for the others: lists of records are alike. */
function listOf(items: readonly JsonValue[], depth: number): string {
  const [first] = items;
  if (first === undefined) return '[empty]';
  return `[${items.length} of ${depth >= maxDepth ? '…' : outlineOf(first, depth + 1)}]`;
}

function textOf(text: string): string {
  const lines = text.split('\n').length;
  return `text (${text.length} characters${lines > 1 ? `, ${lines} lines` : ''})`;
}
