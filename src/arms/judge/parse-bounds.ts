import type { Bounds } from './bounds.ts';
import { unitNamed } from './units.ts';

export interface ParsedBounds {
  bounds: Bounds;
  percent: boolean;
  /** The currency that stood beside the number. */
  unit?: string;
  /** Decimals of the number as it was written: 373.00 has two. */
  decimals: number;
  /** No comparing words stood beside the number. */
  bare: boolean;
  /** What follows, trimmed. */
  rest: string;
}

const smallNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = `((?:(?:USD|EUR|GBP|JPY|INR|CHF) )?[-+]?[$€£¥₹]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:%| ?[€£¥₹$]|\\b)|${smallNumbers.join('\\b|')}\\b)`;

type Build = (first: number, second: number) => Bounds;

const min: Build = (limit) => ({ min: limit });
const max: Build = (limit) => ({ max: limit });
const above: Build = (limit) => ({ above: limit });
const below: Build = (limit) => ({ below: limit });
const equals: Build = (limit) => ({ equals: limit });
const within: Build = (low, high) => ({ min: low, max: high });

/** Longer phrases stand before the shorter ones that they begin with. `#` is a number. */
const phrases: [string, Build][] = [
  ['(?:strictly )?between # and # exclusive(?:ly)?', (low, high) => ({ above: low, below: high })],
  ['(?:inclusively )?between # and #(?:,? inclusive(?:ly)?| \\(inclusive\\))?', within],
  ['(?:in|within) (?:the )?(?:range|interval) (?:of |from |between )?#(?: to | and | ?- ?| ?– ?)#', within],
  ['(?:in|within) (?:the )?(?:range |interval )?(?:of )?\\[#, ?#\\]', within],
  ['within # and #', within],
  ['from # to #', within],
  [
    '(?:at least|no less than|not less than|no fewer than|not fewer than|not below|no lower than|not lower than|not under)(?: or equal to)? #',
    min,
  ],
  ['(?:a )?minimum(?: of)? #', min],
  ['(?:greater|more|larger|higher) than or equal to #', min],
  ['(?:>=|≥|=>) ?#', min],
  ['# or (?:more|greater|higher|above|over)\\b', min],
  [
    '(?:at most|no more than|not more than|no greater than|not greater than|no larger than|no higher than|not above|not over|not exceed|not exceeding|not longer than|no longer than|up to|max)\\.? #',
    max,
  ],
  ['(?:a )?maximum(?: of)? #', max],
  ['(?:less|fewer|smaller|lower|shorter) than or equal to #', max],
  ['(?:<=|≤|=<) ?#', max],
  ['# or (?:less|fewer|lower|below|under)\\b', max],
  ['not (?:equal to|equal|exactly) #', (value) => ({ not: value })],
  ['(?:different from|other than|!=|≠) ?#', (value) => ({ not: value })],
  [
    '(?:strictly )?(?:greater than|more than|larger than|higher than|bigger than|longer than|above|over|exceeding|exceeds?|>) ?#',
    above,
  ],
  ['(?:strictly )?(?:less than|fewer than|smaller than|lower than|shorter than|below|under|<) ?#', below],
  ['(?:exactly|equal to|equals?|precisely|==?) ?#', equals],
  ['not #', (value) => ({ not: value })],
];

const rules = phrases.map(([phrase, build]) => ({
  pattern: new RegExp(`^${phrase.replaceAll('#', number)}(?=$|[ )])`, 'i'),
  build,
}));
const bareNumber = new RegExp(`^${number}(?=$| )`, 'i');

const signs: [RegExp, Bounds][] = [
  [/^(?:non-negative|nonnegative|not negative)$/i, { min: 0 }],
  [/^(?:strictly )?positive$/i, { above: 0 }],
  [/^(?:strictly )?negative$/i, { below: 0 }],
  [/^(?:non-zero|nonzero|not zero)$/i, { not: 0 }],
  [/^(?:non-positive|nonpositive|not positive)$/i, { max: 0 }],
];

/** Reads the limits at the start of `text` ("at least 3 rows"); undefined when it does not start with any. */
export function parseBounds(text: string): ParsedBounds | undefined {
  const sign = signs.find(([pattern]) => pattern.test(text));
  if (sign !== undefined) return { bounds: sign[1], percent: false, decimals: 0, bare: false, rest: '' };
  for (const { pattern, build } of rules) {
    const match = pattern.exec(text);
    if (match !== null) return read({ match, build, text, bare: false });
  }
  const match = bareNumber.exec(text);
  return match === null ? undefined : read({ match, build: equals, text, bare: true });
}

function read(args: {
  match: RegExpExecArray;
  build: Build;
  text: string;
  bare: boolean;
}): ParsedBounds | undefined {
  const { match, build, text, bare } = args;
  const [whole, first = '', second = first] = match;
  const low = toNumber(first);
  const high = toNumber(second);
  const after = text.slice(whole.length).trim();
  const percentWord = /^(?:percent|per cent)\b/i.exec(after);
  const percent = first.endsWith('%') || second.endsWith('%') || percentWord !== null;
  const units = new Set([first, second].flatMap((written) => currencyOf(written) ?? []));
  // "from 5 to 1" is no range: the writer meant something else.
  if (low > high || units.size > 1) return undefined;
  const [unit] = units;
  return {
    bounds: build(low, high),
    percent,
    ...(unit === undefined ? {} : { unit }),
    decimals: /\.(\d+)/.exec(first)?.[1]?.length ?? 0,
    bare,
    rest: after.slice(percentWord?.[0].length ?? 0).trim(),
  };
}

function toNumber(word: string): number {
  const small = smallNumbers.indexOf(word.toLowerCase());
  return small === -1 ? Number(word.replace(/[^\d.+-]/g, '')) : small;
}

function currencyOf(written: string): string | undefined {
  const sign = /[$€£¥₹]|^[A-Z]{3}(?= )/i.exec(written)?.[0];
  return sign === undefined ? undefined : unitNamed(sign);
}
