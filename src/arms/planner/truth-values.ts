import type { JsonValue } from '../../domain/json.ts';
import { nameWords } from './words.ts';

/** How a column spells yes and no. */
export interface Truths {
  yes: string | number | boolean;
  no: string | number | boolean;
}

const spellings: readonly Truths[] = [
  { yes: 'yes', no: 'no' },
  { yes: 'true', no: 'false' },
];
const states = new Set(
  (
    'paid won lost sent done late open active inactive remote new valid available present absent overdue broken ' +
    'taken urgent public private online offline free full empty ready missing defective'
  ).split(' '),
);

/** The spelling of a column that holds nothing but yes and no; 1 and 0 are that under the name of a state, such as `closed`. */
export function truthsOf(name: string, cells: readonly JsonValue[]): Truths | undefined {
  const found = new Set(cells.map((cell) => (typeof cell === 'string' ? cell.trim().toLowerCase() : cell)));
  if (found.size === 0 || found.size > 2) return undefined;
  const consists = (...of: JsonValue[]): boolean => [...found].every((cell) => of.includes(cell));
  if (consists(true, false)) return { yes: true, no: false };
  const spelled = spellings.find(({ yes, no }) => consists(yes, no));
  if (spelled !== undefined) return spelled;
  if (found.size === 2 && consists('y', 'n')) return { yes: 'y', no: 'n' };
  return consists(1, 0, '1', '0') && namesState(name) ? { yes: 1, no: 0 } : undefined;
}

function namesState(name: string): boolean {
  const words = nameWords(name);
  return (
    words[0] === 'is' || words[0] === 'has' || words.some((word) => states.has(word) || /[^e]ed$/.test(word))
  );
}
