import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import { leavesOf, payloadOf, wholePayload, type Results } from './results.ts';

/** Members that hold a result's prose, the most telling first. */
const proseMembers = ['synthesis', 'answer', 'summary', 'text', 'sanitized_text', 'content', 'message'];

const citationMarks = / ?(?:\[\d{1,3}\])+/g;

/** What the checks of texts look at. */
export interface View {
  /** Such as `the text of s1`. */
  where: string;
  /** The text as a whole, whose length counts. */
  text: string;
  /** That, and of JSON also its names and texts as they stand before JSON escapes them. */
  texts: string[];
}

/** What the owner sees of the final results: their text where they are nothing but one, else all of it as JSON. */
export function visibleText(results: Results): View {
  const texts = results.final.map((result) => soleTextIn(payloadOf(result)));
  const known = texts.filter((text) => text !== undefined);
  const isText = known.length > 0 && known.length === texts.length;
  if (!isText) return viewOf(wholePayload(results), 'the result');
  const steps = results.final.map(({ stepId }) => stepId).join(' and ');
  return { ...viewOf(known.join('\n'), ''), where: `the text of ${steps}` };
}

/** The same of one value. */
export function viewOf(value: JsonValue, where: string): View {
  if (typeof value === 'string') return { where: `the text at ${where}`, text: value, texts: [value] };
  const text = JSON.stringify(value);
  const parts = leavesOf(value).flatMap((leaf) => [...leaf.keys, String(leaf.value)]);
  return { where: `${where} as JSON, names included`, text, texts: [text, ...new Set(parts)] };
}

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

function contentIn(payload: JsonValue): string {
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
    if (typeof text === 'string' && text.trim() !== '')
      return member === 'synthesis' ? withoutMarks(text) : text;
  }
  const strings = leavesOf(payload).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return strings.length === 1 ? strings[0] : undefined;
}

/** The text that a payload is made of: bookkeeping in numbers may stand beside it, no other text. */
function soleTextIn(payload: JsonValue): string | undefined {
  if (typeof payload === 'string') return payload;
  if (!isJsonObject(payload)) return undefined;
  const synthesis = payload['synthesis'];
  if (isSearchAnswer(payload))
    return typeof synthesis === 'string' && synthesis !== '' ? synthesis : undefined;
  const leaves = leavesOf(payload);
  const [only, ...others] = leaves.filter(({ value }) => typeof value === 'string');
  const name = only?.keys.length === 1 ? only.keys[0] : undefined;
  const isProse = name !== undefined && (proseMembers.includes(name) || leaves.length === 1);
  return others.length === 0 && isProse ? String(only?.value) : undefined;
}

function isSearchAnswer(payload: JsonValue): payload is { [key: string]: JsonValue } {
  return isJsonObject(payload) && 'results' in payload && 'method_used' in payload;
}

function searchContent(payload: { [key: string]: JsonValue }): JsonValue {
  const synthesis = payload['synthesis'];
  if (typeof synthesis === 'string' && synthesis !== '') return withoutMarks(synthesis);
  const results = payload['results'];
  return Array.isArray(results)
    ? results.map((result) => (isJsonObject(result) ? (result['content'] ?? '') : result))
    : '';
}

/** The numbers of an answer's citations are none of its own. */
function withoutMarks(synthesis: string): string {
  return synthesis.replace(citationMarks, '');
}
