import { dayOf, formatIsoDay } from '../calendar.ts';

export interface Span {
  start: number;
  end: number;
}

export interface FoundDate extends Span {
  raw: string;
  iso?: string;
  /** `in 2 days`, `tomorrow`. */
  relative?: boolean;
  /** Why there is no `iso`. */
  note?: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayNumber = '(\\d{1,2})(?:st|nd|rd|th)?';

const isoPattern =
  /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/g;
const monthFirst = new RegExp(`(?<![\\p{L}\\d])${month} ${dayNumber}(?:,? (\\d{4}))?(?![\\p{L}\\d])`, 'giu');
const dayFirst = new RegExp(
  `(?<![\\p{L}\\d.,])${dayNumber} (?:of )?${month}(?:,? (\\d{4}))?(?![\\p{L}\\d])`,
  'giu',
);
const monthOfYear = new RegExp(`(?<![\\p{L}\\d])${month},? (\\d{4})(?![\\p{L}\\d])`, 'giu');
const figures = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])/g;
const relative =
  /(?<!\p{L})(?:today|tomorrow|yesterday|(?:next|last|this) (?:week|month|year|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in \d{1,4} (?:days?|weeks?|months?|years?)|\d{1,4} (?:days?|weeks?|months?|years?) ago)(?!\p{L})/giu;

/** Dates in order of appearance. Nothing is guessed: a date without a year or relative to an unknown day has no `iso`. */
export function findDates(text: string): FoundDate[] {
  const found = [
    ...all(text, isoPattern, ([, y, m, d]) => dated(Number(y), Number(m), Number(d))),
    ...all(text, monthFirst, ([, m, d, y]) => spelled(y, m, d)),
    ...all(text, dayFirst, ([, d, m, y]) => spelled(y, m, d)),
    ...all(text, monthOfYear, () => ({ note: 'no day given' })),
    ...all(text, figures, ([, a, separator, b, y]) =>
      inFigures({ a: Number(a), b: Number(b), year: Number(y), separator }),
    ),
    ...all(text, relative, () => ({ relative: true, note: 'relative to a day that the text does not name' })),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((date) => {
    if (date.start < end) return false;
    end = date.end;
    return true;
  });
}

type Reading = { iso: string } | { note: string; relative?: boolean } | undefined;

function all(text: string, pattern: RegExp, read: (match: RegExpExecArray) => Reading): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(pattern)) {
    const reading = read(match);
    if (reading)
      found.push({ raw: match[0], start: match.index, end: match.index + match[0].length, ...reading });
  }
  return found;
}

function dated(year: number, monthNumber: number, date: number): { iso: string } | undefined {
  const day = dayOf({ year, month: monthNumber, day: date });
  const iso = day === undefined ? undefined : formatIsoDay(day);
  return iso === undefined ? undefined : { iso };
}

function spelled(year: string | undefined, monthName = '', date = ''): Reading {
  const monthNumber = months.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
  if (year !== undefined) return dated(Number(year), monthNumber, Number(date));
  // 2024 was a leap year: 29 February exists in some year.
  return dated(2024, monthNumber, Number(date)) && { note: 'no year given' };
}

/** With points the day comes first everywhere; with slashes and dashes only a figure above 12 tells. */
function inFigures({
  a,
  b,
  year,
  separator,
}: {
  a: number;
  b: number;
  year: number;
  separator: string | undefined;
}): Reading {
  const dayThenMonth = dated(year, b, a);
  if (separator === '.') return dayThenMonth;
  const monthThenDay = dated(year, a, b);
  if (!dayThenMonth || !monthThenDay || dayThenMonth.iso === monthThenDay.iso)
    return dayThenMonth ?? monthThenDay;
  return { note: `ambiguous: ${monthThenDay.iso} or ${dayThenMonth.iso}` };
}
