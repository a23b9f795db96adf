import { withoutModal } from './grammar.ts';
import { parseBounds } from './parse-bounds.ts';
import type { TypedCheck } from './typed-check.ts';
import { unitNamed } from './units.ts';

const verb = /^(?:is|are|be|lies?|falls?|stays?|remains?|comes to|adds up to|amounts to|equals?|equal) /i;
const figureWord = /^[a-z][a-z0-9_]*(?:-[a-z0-9]+)*$/i;
/** None of these can be part of a figure's name: the sentence is about something else. */
const notAName = new RegExp(
  `^(?:${[
    'a an and or not no nor never none if when unless except but with without for in on at by to than then that which who',
    'is are was were be been has have had do does did must should shall will would may might can could need needs ought',
    'it they this these those there here least most more less fewer between above below under over within exactly about',
    'around approximately roughly nearly only also both either neither contains contain includes include mentions mention',
    'why how what where whether because explains explain describes describe states state says say shows show',
    'returns return lists list cites cite provides provide uses use word words character characters sentence sentences',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
  'i',
);
const quantifier = /^(?:each|every|all|all of the)$/i;
const longestName = 5;
const dayName = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** "Sentiment score between -1 and 1", "Total equals 8", "average must be at least 3.5", 'status is "ok"'. */
export function compileFigure(sentence: string): TypedCheck | undefined {
  if (verb.test(sentence) || /^[<>=]/.test(sentence))
    return figureCheck({ subject: 'result', every: false, predicate: sentence });
  const words = sentence.split(' ');
  for (let length = 1; length <= Math.min(longestName, words.length - 1); length += 1) {
    const name = words.slice(0, length);
    if (notAName.test(name.at(-1) ?? '') || !figureWord.test(name.at(-1) ?? '')) return undefined;
    const check = compileOf(name, withoutModal(words.slice(length).join(' ')));
    if (check !== undefined) return check;
  }
  return undefined;
}

function compileOf(name: string[], predicate: string): TypedCheck | undefined {
  const every = name.some((word) => quantifier.test(word)) || isPlural(name.at(-1) ?? '');
  const subject = name
    .filter((word) => !quantifier.test(word) && !/^(?:the|its)$/i.test(word))
    .join(' ')
    .toLowerCase();
  if (subject === '') return undefined;
  return memberCheck(subject, predicate) ?? figureCheck({ subject, every, predicate });
}

function figureCheck(args: { subject: string; every: boolean; predicate: string }): TypedCheck | undefined {
  const { subject, every, predicate } = args;
  // parseBounds knows "equals" itself, and needs it before a bare number.
  const parsed = parseBounds(predicate) ?? parseBounds(predicate.replace(verb, ''));
  if (parsed === undefined) return undefined;
  const { bounds, percent, decimals, rest } = parsed;
  const unit = parsed.unit ?? (percent || rest === '' ? undefined : unitNamed(rest));
  if (rest !== '' && (unit === undefined || unitNamed(rest) !== unit)) return undefined;
  if (parsed.bare && !verb.test(predicate)) return undefined;
  return {
    kind: 'figure',
    subject,
    every,
    bounds,
    percent,
    ...(unit === undefined ? {} : { unit }),
    ...(bounds.equals !== undefined && decimals > 0 ? { decimals } : {}),
  };
}

function memberCheck(subject: string, predicate: string): TypedCheck | undefined {
  const quoted = /^(?:is|be|equals?) (?:exactly )?(?:"([^"]+)"|'([^']+)')$/i.exec(predicate);
  const day = /^(?:is|be|equals?|falls) (?:on )?(?:an? )?(\w+)$/i.exec(predicate)?.[1];
  const text =
    quoted?.[1] ??
    quoted?.[2] ??
    sentimentLabel(subject, predicate) ??
    (dayName.test(day ?? '') ? day : undefined);
  return text === undefined ? undefined : { kind: 'member', subject, text };
}

/** A sentiment that "is positive" is a label, not a number above zero. */
function sentimentLabel(subject: string, predicate: string): string | undefined {
  if (!/^(?:(?:overall |dominant )?sentiment(?: label)?|label)$/.test(subject)) return undefined;
  return /^(?:is|be) (positive|negative|neutral|mixed)$/i.exec(predicate)?.[1]?.toLowerCase();
}

function isPlural(word: string): boolean {
  return (
    /[a-z]{3}s$/i.test(word) &&
    !/(?:ss|us|is)$/i.test(word) &&
    !/^(?:results|sales|earnings|days)$/i.test(word)
  );
}
