import { stripLead } from './arithmetic-text.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const monthFirst = new RegExp(`\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi');
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthName},? (\\d{4})\\b`, 'gi');

/** `March 1, 2026` and `1 March 2026` as `2026-03-01`. Dates of digits and slashes stay: their order is unknown. */
export function isoDates(text: string): string {
  return text
    .replace(monthFirst, (_, month: string, day: string, year: string) => isoDate({ year, month, day }))
    .replace(dayFirst, (_, day: string, month: string, year: string) => isoDate({ year, month, day }));
}

function isoDate({ year, month, day }: { year: string; month: string; day: string }): string {
  const number = months.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const date = '(\\d{4}-\\d{2}-\\d{2})';
const span = '(\\d{1,5}) (days?|weeks?|months?|years?)';
const rules: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [
    new RegExp(
      `^(?:how many |number of |count of |count )?(business |working |calendar )?days (?:are |were |is |lie |passed )?(?:there )?(?:between|from) ${date} (?:and|to|until|till) ${date}$`,
    ),
    (kind, from, to) =>
      `${/business|working/.test(kind) ? 'business days' : 'days'} between ${from} and ${to}`,
  ],
  [
    new RegExp(
      `^(?:(?:date|day) )?(?:is |was |will be |will it be |falls |comes )?${span} (after|before|from|past|prior to) ${date}$`,
    ),
    (count, unit, side, from) =>
      `${from} ${side === 'before' || side === 'prior to' ? '-' : '+'} ${count} ${plural(unit)}`,
  ],
  [
    new RegExp(`^(?:how many |number of )?days (?:are )?(?:there )?(?:left )?until ${date}$`),
    (until) => `days between today and ${until}`,
  ],
  [
    new RegExp(
      `^(?:how many |number of )?days (?:are |is )?(?:there )?(?:left )?until ${date} (?:from|since|starting|counting from) ${date}$`,
    ),
    (until, from) => `days between ${from} and ${until}`,
  ],
  [
    new RegExp(
      `^(?:how many |number of )?(hours|minutes|weeks|months|years) (?:are |were |is |lie |passed )?(?:there )?(?:between|from) ${date} (?:and|to|until|till) ${date}$`,
    ),
    (unit, from, to) => `${plural(unit)} between ${from} and ${to}`,
  ],
  [
    new RegExp(
      `^how (?:long|far) (?:is it |is there |was it )?(?:between|from) ${date} (?:and|to|until|till) ${date}(?: in days)?$`,
    ),
    (from, to) => `days between ${from} and ${to}`,
  ],
  [
    new RegExp(`^subtract ${span} from ${date}$`),
    (count, unit, from) => `${from} - ${count} ${plural(unit)}`,
  ],
  [
    new RegExp(
      `^(?:(?:date|day) )?(?:is |was |will be |will it be |is it )?(?:in )?${span} (?:from|after) (?:today|now)$`,
    ),
    (count, unit) => `today + ${count} ${plural(unit)}`,
  ],
  [new RegExp(`^${date} (?:plus|\\+) ${span}$`), (from, count, unit) => `${from} + ${count} ${plural(unit)}`],
  [new RegExp(`^${date} (?:minus|-) ${span}$`), (from, count, unit) => `${from} - ${count} ${plural(unit)}`],
  [new RegExp(`^add ${span} to ${date}$`), (count, unit, from) => `${from} + ${count} ${plural(unit)}`],
  [
    new RegExp(
      `^(?:on )?(?:which |what )?(?:(?:day of (?:the )?week|weekday|day) )(?:is |was |of |will be |does |did |for )?${date}(?: fall on| falls on| fall| be)?$`,
    ),
    (day) => `weekday of ${day}`,
  ],
];

/** Date arithmetic in words as an expression of the calculator. */
export function dateExpression(text: string): string | undefined {
  const plain = stripLead(isoDates(text)).replace(/\s+/g, ' ');
  for (const [pattern, build] of rules) {
    const match = pattern.exec(plain);
    if (match) return build(...match.slice(1).map((group: string | undefined) => group ?? ''));
  }
  return undefined;
}

function plural(unit = 'day'): string {
  return unit.endsWith('s') ? unit : `${unit}s`;
}
