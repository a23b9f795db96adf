import type { JsonObject, JsonValue } from '../../../domain/json.ts';
import { executionFailure } from '../execution-failure.ts';
import { textOf } from './cell.ts';

const signs: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };
const sign =
  /^[(+\-\u2212\s]*([A-Z]{3}(?=[\s\d.,-])|[$€£¥₹])\s*[\d.,(+-]|\d[\d.,)]*\s*([A-Z]{3}|[$€£¥₹])\)?\s*$/;

/** The currency that a cell is written in, as its code; undefined for plain figures. */
function currencyOf(cell: JsonValue | undefined): string | undefined {
  const found = typeof cell === 'string' && cell.length <= 100 ? sign.exec(cell) : null;
  const code = found?.[1] ?? found?.[2];
  return code === undefined ? undefined : (signs[code] ?? code);
}

/** The one currency of every figure of a column. @throws TaskFailure where its figures are of several. */
export function commonCurrency(rows: readonly JsonObject[], column: string): string | undefined {
  const found = new Set<string>();
  let plain = 0;
  for (const row of rows) {
    const code = currencyOf(row[column]);
    if (code !== undefined) found.add(code);
    else if (/^[\s(+-]*[\d.,]/.test(textOf(row[column]))) plain += 1;
  }
  const [only, ...others] = [...found].toSorted();
  if (others.length > 0) {
    throw executionFailure(
      `Column "${column.slice(0, 60)}" mixes currencies (${[only, ...others].join(', ')}): filter for one of them or convert them first.`,
    );
  }
  return plain === 0 ? only : undefined;
}
