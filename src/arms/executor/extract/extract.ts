import type { ArmRequest, ArmTools } from '../../../domain/arm.ts';
import type { JsonObject, JsonValue } from '../../../domain/json.ts';
import type { ExtractInput } from '../../../domain/tool-input.ts';
import { resolveSource } from '../resolve-source.ts';
import { textOfValue } from '../text-of-value.ts';
import { findEmails, findLinks, findPhones } from './find-contacts.ts';
import { findDates, type Span } from './find-dates.ts';
import { findNumbers } from './find-numbers.ts';

type Kind = ExtractInput['kinds'][number];

/**
 * What the text holds of each kind asked for, in order of appearance and, unless asked for, without repeats: `links`, `emails`, `phones` as
 * texts, `dates` as `{raw, iso?, note?}`, `numbers` as `{raw, value, unit?}`.
 */
export function extract(input: ExtractInput, request: ArmRequest, { signal }: ArmTools): JsonObject {
  const text = textOfValue(resolveSource(input.source, request));
  const output: JsonObject = {};
  for (const kind of input.kinds) {
    signal.throwIfAborted();
    const found = find(kind, text);
    output[kind] = input.repeats ? found : distinct(found);
  }
  return output;
}

function find(kind: Kind, text: string): JsonValue[] {
  switch (kind) {
    case 'links':
      return findLinks(text).map(({ raw }) => raw);
    case 'emails':
      return findEmails(text).map(({ raw }) => raw);
    case 'phones':
      return findPhones(hide(text, [...findLinks(text), ...findDates(text)])).map(({ raw }) => raw);
    case 'dates':
      return findDates(hide(text, findLinks(text))).map(({ raw, iso, note }) => ({
        raw,
        ...(iso === undefined ? {} : { iso }),
        ...(note === undefined ? {} : { note }),
      }));
    case 'numbers':
      return freeNumbers(text);
  }
}

/** Numbers that are not part of a date, a link, an address, a phone number or a placeholder. */
function freeNumbers(text: string): JsonValue[] {
  const withoutLinks = hide(text, [...findLinks(text), ...findEmails(text), ...findPlaceholders(text)]);
  const calendarDates = findDates(withoutLinks).filter(({ relative }) => relative !== true);
  const withoutDates = hide(withoutLinks, calendarDates);
  return findNumbers(hide(withoutDates, findPhones(withoutDates))).map(({ raw, value, unit }) => ({
    raw,
    value,
    ...(unit === undefined ? {} : { unit }),
  }));
}

function findPlaceholders(text: string): Span[] {
  return Array.from(text.matchAll(/\[[A-Z_]{1,40}_\d{1,9}\]/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text with letters in place of the spans, so that positions stay and nothing is found in them. */
function hide(text: string, spans: Span[]): string {
  let [hidden, position] = ['', 0];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < position) continue;
    hidden += text.slice(position, start) + 'x'.repeat(end - start);
    position = end;
  }
  return hidden + text.slice(position);
}

function distinct(values: JsonValue[]): JsonValue[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText.values()];
}
