import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import { leavesOf, payloadOf, type Results } from './results.ts';

/** Members that hold a result's prose, the most telling first. */
const proseMembers = ['synthesis', 'answer', 'summary', 'text', 'sanitized_text', 'content', 'message'];

/** The prose of the final results, for counting words and characters; undefined when there is none or no single one. */
export function proseOf(results: Results): string | undefined {
  const texts = results.final.map((result) => proseIn(payloadOf(result)));
  const known = texts.filter((text) => text !== undefined);
  return known.length === 0 || known.length < texts.length ? undefined : known.join('\n');
}

/** Everything in the final results that reads as content: of a search answer the synthesis, else its passages. */
export function contentOf(results: Results): string {
  return results.final.map((result) => contentIn(payloadOf(result))).join('\n');
}

export function contentIn(payload: JsonValue): string {
  const found = isSearchAnswer(payload) ? searchContent(payload) : payload;
  return leavesOf(found)
    .filter(({ value }) => value !== null)
    .map(({ value }) => String(value))
    .join('\n');
}

function proseIn(payload: JsonValue): string | undefined {
  if (typeof payload === 'string') return payload;
  if (!isJsonObject(payload)) return undefined;
  for (const member of proseMembers) {
    const text = payload[member];
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  const strings = leavesOf(payload).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return strings.length === 1 ? strings[0] : undefined;
}

function isSearchAnswer(payload: JsonValue): payload is { [key: string]: JsonValue } {
  return isJsonObject(payload) && 'results' in payload && 'method_used' in payload;
}

function searchContent(payload: { [key: string]: JsonValue }): JsonValue {
  const synthesis = payload['synthesis'];
  if (typeof synthesis === 'string' && synthesis !== '') return synthesis;
  const results = payload['results'];
  return Array.isArray(results)
    ? results.map((result) => (isJsonObject(result) ? (result['content'] ?? '') : result))
    : '';
}
