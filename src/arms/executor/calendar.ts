/** A calendar day as days since 1970-01-01; no time of day, no time zone. */
export type Day = number;

const msPerDay = 86_400_000;
const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The day of a calendar date, or undefined when there is no such date (years 1 to 9999). */
export function dayOf(date: { year: number; month: number; day: number }): Day | undefined {
  const moment = new Date(0);
  moment.setUTCFullYear(date.year, date.month - 1, date.day);
  const same =
    moment.getUTCFullYear() === date.year &&
    moment.getUTCMonth() === date.month - 1 &&
    moment.getUTCDate() === date.day;
  return same && date.year >= 1 && date.year <= 9999 ? Math.round(moment.getTime() / msPerDay) : undefined;
}

/** The day of `2026-03-01`; undefined for other text and for days that do not exist. */
export function parseIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match
    ? dayOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
    : undefined;
}

/** `2026-03-01`, or undefined outside the years 1 to 9999. */
export function formatIsoDay(day: Day): string | undefined {
  const moment = new Date(day * msPerDay);
  if (Number.isNaN(moment.getTime())) return undefined;
  const year = moment.getUTCFullYear();
  return year >= 1 && year <= 9999 ? moment.toISOString().slice(0, 10) : undefined;
}

/** Same day of a later or earlier month, or that month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day | undefined {
  const moment = new Date(day * msPerDay);
  const target = moment.getUTCFullYear() * 12 + moment.getUTCMonth() + months;
  const [year, month] = [Math.floor(target / 12), (((target % 12) + 12) % 12) + 1];
  for (let date = moment.getUTCDate(); date >= 28; date -= 1) {
    const found = dayOf({ year, month, day: date });
    if (found !== undefined) return found;
  }
  return dayOf({ year, month, day: moment.getUTCDate() });
}

/** Whole months from one day to another, negative backwards. */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) return -monthsBetween(to, from);
  const [start, end] = [new Date(from * msPerDay), new Date(to * msPerDay)];
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return (addMonths(from, months) ?? to) > to ? months - 1 : months;
}

export function weekdayName(day: Day): string {
  return weekdayNames[weekdayOf(day)] ?? '';
}

/** Mondays to Fridays after `from` up to and including `to`, negative backwards; no public holidays. */
export function businessDaysBetween(from: Day, to: Day): number {
  if (to < from) return -businessDaysBetween(to, from);
  const weeks = Math.floor((to - from) / 7);
  let count = weeks * 5;
  for (let day = from + weeks * 7 + 1; day <= to; day += 1) if (isBusinessDay(day)) count += 1;
  return count;
}

/** The day that lies `count` business days after `from` (before it, when negative). At most 3,000,000. */
export function addBusinessDays(from: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  const weeks = Math.floor(Math.abs(count) / 5);
  let day = from;
  let left = Math.abs(count);
  if (weeks > 1) {
    day += step * 7 * (weeks - 1);
    left -= 5 * (weeks - 1);
  }
  while (left > 0) {
    day += step;
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
}

function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

function isBusinessDay(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}
