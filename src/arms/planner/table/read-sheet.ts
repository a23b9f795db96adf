import { fillers } from '../reading.ts';
import type { Table } from '../table-shape.ts';
import { stemOf, type Token } from '../words.ts';
import { refuseLostProducts } from './products.ts';
import { listedColumn, listedValues, listers } from './read-list.ts';
import { readQuery, type Query } from './read-query.ts';
import { openSheet, type Sheet } from './sheet.ts';

export type TableReading =
  { kind: 'query'; query: Query; wholeNames: boolean } | { kind: 'problem'; problem: string };

/** Words for rows and tables in general; `where`, `only` and the like say nothing that the filter behind them does not. */
const tableWords: ReadonlySet<string> = new Set(
  (
    'row record entry line item data table dataset csv file list column field figure number value context where whose only ' +
    'all any made make came come coming either who everyone everybody placed place there into together just both exact exactly array filter filtered'
  )
    .split(' ')
    .map(stemOf),
);
/** Next to a named column these say nothing more. */
const tradeVerbs = /^(?:sold|spent|earned|made|worked|logged|scored|received)$/;

const yesOrNo = new Set([
  'is',
  'are',
  'was',
  'were',
  'do',
  'does',
  'did',
  'has',
  'have',
  'can',
  'will',
  'should',
]);

/** What a part asks of a table: undefined when it speaks of something else. */
export function readSheet(tokens: readonly Token[], table: Table): TableReading | undefined {
  const sheet = openSheet(tokens, table);
  const query = listedColumn(sheet, listedValues(readQuery(sheet), tokens));
  refuseLostProducts(sheet, query.measures);
  if (yesOrNo.has(tokens[0]?.lower ?? '')) sheet.problems.push('it asks for a yes or no, not for figures');
  const touched =
    query.measures.length + query.filters.length > 0 ||
    query.group_by !== undefined ||
    query.sort_by !== undefined ||
    (query.limit !== undefined && tokens.some(({ stem }) => stem === 'row' || table.rowNouns.has(stem)));
  const asksRows =
    touched &&
    (query.limit !== undefined || tokens.some(({ lower }) => listers.has(lower)) || opensWithRows(sheet));
  if (!touched && sheet.problems.length === 0) return undefined;
  const [problem] = sheet.problems;
  if (problem !== undefined) return { kind: 'problem', problem };
  const unread = unreadWords(sheet);
  if (unread.length > 0) {
    return {
      kind: 'problem',
      problem: `no column, value or operation answers to ${[...new Set(unread)]
        .slice(0, 8)
        .map((word) => `"${word.slice(0, 60)}"`)
        .join(', ')}`,
    };
  }
  if (query.measures.length === 0 && !asksRows)
    return { kind: 'problem', problem: 'it does not say what to compute' };
  const wholeNames = [...sheet.mentions.values()].every(({ level }) => level === 3);
  return { kind: 'query', query, wholeNames };
}

/** `orders over 100` asks for rows without a verb. */
function opensWithRows({ tokens, table, mentions }: Sheet): boolean {
  const at = tokens.findIndex(({ lower }) => lower !== 'the' && lower !== 'all');
  return table.rowNouns.has(tokens[at]?.stem ?? '') || mentions.has(at);
}

function unreadWords({ tokens, used, table, mentions }: Sheet): string[] {
  return tokens
    .map((token, at) => ({ token, at }))
    .filter(({ at, token }) => !used.has(at) && !(used.size > 0 && tradeVerbs.test(token.lower)))
    .filter(
      ({ token: { stem }, at }) =>
        mentions.has(at) || !(fillers.has(stem) || tableWords.has(stem) || table.rowNouns.has(stem)),
    )
    .map(({ token }) => token.text);
}
