import type { JsonObject, JsonValue } from '../../../domain/json.ts';
import { parseCsvRecords, sniffDelimiter } from './csv.ts';
import { looksNumeric } from './read-number.ts';

/** What a text holds: the value of JSON text, the rows of CSV text, else the text itself. */
export function understandText(text: string): JsonValue {
  const plain = text.replace(/^\uFEFF/, '').trim();
  return parseJsonContainer(plain) ?? csvRows(plain) ?? text;
}

/** Values of a plain list: one per line or separated by commas or semicolons in one line; undefined for other text. */
export function listedValues(text: string): string[] | undefined {
  const plain = text.replace(/^\uFEFF/, '').trim();
  const lines = plain.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const [only] = lines;
  if (lines.length !== 1 || only === undefined) return lines.length > 1 ? lines : undefined;
  const values = only.includes(';') ? only.split(';') : only.split(/,\s*|\s+/);
  return values.every((value) => looksNumeric(value)) ? values : undefined;
}

function parseJsonContainer(text: string): JsonValue | undefined {
  if (!text.startsWith('{') && !text.startsWith('[')) return undefined;
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** Text is taken for CSV when at least two lines out of three have as many fields as the first. */
function csvRows(text: string): JsonObject[] | undefined {
  const delimiter = sniffDelimiter(text);
  if (delimiter === undefined) return undefined;
  const [header = [], ...records] = parseCsvRecords(text, delimiter).filter(
    // A line of nothing but delimiters is as empty as a blank one.
    (record) => record.some((field) => field.trim() !== ''),
  );
  const even = records.filter((record) => record.length === header.length);
  if (records.length === 0 || even.length * 3 < records.length * 2) return undefined;
  if (header.every((name) => looksNumeric(name))) return undefined;
  const names = columnNames(header);
  return records.map((record) =>
    Object.fromEntries(names.map((name, index) => [name, (record[index] ?? '').trim()])),
  );
}

/** Names of a header; unnamed columns are called by their position, and no column keeps a name that several bear. */
function columnNames(header: string[]): string[] {
  const names = header.map((raw, index) => (raw.trim() === '' ? `column_${index + 1}` : raw.trim()));
  const keys = names.map((name) => name.toLowerCase());
  return names.map((name, index) => {
    const isShared = keys.indexOf(keys[index] ?? '') !== keys.lastIndexOf(keys[index] ?? '');
    const position = keys.slice(0, index + 1).filter((key) => key === keys[index]).length;
    return isShared ? `${name} (${position})` : name;
  });
}
