import { withoutModal } from './grammar.ts';
import type { TypedCheck } from './typed-check.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const month = `(?:${months.join('|')})`;
const day = `\\d{4}-\\d{2}-\\d{2}|${month} \\d{1,2},? \\d{4}|\\d{1,2} ${month} \\d{4}`;
const subject =
  /^(?:the |each |every |all )?(?<subject>(?:[a-z]+ ){0,2}?(?:dates?|deadline|day|result|answer|output)) (?<rest>.+)$/i;

const relations: [RegExp, (first: string, second: string) => { from?: string; to?: string }][] = [
  [
    new RegExp(`^(?:on or after|not before|no earlier than|not earlier than|since) (${day})$`, 'i'),
    (from) => ({ from }),
  ],
  [
    new RegExp(`^(?:on or before|not after|no later than|not later than|by) (${day})$`, 'i'),
    (to) => ({ to }),
  ],
  [new RegExp(`^(?:after|later than) (${day})$`, 'i'), (limit) => ({ from: shift(limit, 1) })],
  [new RegExp(`^(?:before|earlier than) (${day})$`, 'i'), (limit) => ({ to: shift(limit, -1) })],
  [new RegExp(`^between (${day}) and (${day})$`, 'i'), (from, to) => ({ from, to })],
  [new RegExp(`^(?:exactly |equal to |on )?(${day})$`, 'i'), (only) => ({ from: only, to: only })],
];

/** "date is after 2026-01-01", "The deadline is on or before 1 March 2026". */
export function compileDate(sentence: string): TypedCheck | undefined {
  const groups = subject.exec(sentence)?.groups;
  if (groups === undefined) return undefined;
  const rest = withoutModal(groups['rest'] ?? '').replace(/^(?:is|are|be|falls?|lies?|equals) /i, '');
  for (const [pattern, build] of relations) {
    const match = pattern.exec(rest);
    const first = isoDay(match?.[1] ?? '');
    const second = isoDay(match?.[2] ?? match?.[1] ?? '');
    if (first === undefined || second === undefined) continue;
    return first > second
      ? undefined
      : { kind: 'date', subject: (groups['subject'] ?? '').toLowerCase(), ...build(first, second) };
  }
  return undefined;
}

/** `2026-03-01` for that day in any of the accepted spellings; undefined for a day that does not exist. */
export function isoDay(text: string): string | undefined {
  const number = (digits: string | undefined) => (digits ?? '').padStart(2, '0');
  const names = new RegExp(month, 'i').exec(text)?.[0].toLowerCase();
  const parts = text.match(/\d+/g) ?? [];
  const year = parts.find((part) => part.length === 4) ?? '';
  const dayOfMonth = parts.find((part) => part.length <= 2);
  const iso =
    names === undefined ? text : `${year}-${number(String(months.indexOf(names) + 1))}-${number(dayOfMonth)}`;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

function shift(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
