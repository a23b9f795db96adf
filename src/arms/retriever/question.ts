import { isStopWord, stemOf, wordsOf } from './words.ts';

export type QuestionKind =
  'person' | 'time' | 'duration' | 'count' | 'amount' | 'money' | 'place' | 'reason' | 'yes_no' | 'other';

export interface Question {
  kind: QuestionKind;
  /** Stems that an answer must cover. */
  terms: string[];
  /** Those among them that name something in particular: names, numbers, placeholders. */
  names: ReadonlySet<string>;
  /** Stems of the kind's own words that the question used: "located", "cost". */
  hints: ReadonlySet<string>;
  /** Stem of what is counted in "how many …". */
  counted: string | undefined;
}

const kinds: [RegExp, QuestionKind][] = [
  [
    /\bhow much (?:is|are|was|were)\b|\bhow much\b.*\b(?:costs?|pay|charged?|price)\b|\bthe (?:price|cost|fee) (?:of|for)\b|\bwhat (?:does|do|did) .+ cost\b/i,
    'money',
  ],
  [/\bhow (?:long|old)\b/i, 'duration'],
  [/\bhow many\b/i, 'count'],
  [
    /\bhow (?:much|far|tall|big|large|heavy|fast|high|wide|deep|often)\b|\bwhat (?:percentage|share|percent|number)\b/i,
    'amount',
  ],
  [/\b(?:when|(?:what|which) (?:year|date|day|month|time))\b/i, 'time'],
  [/\b(?:who|whom|whose)\b/i, 'person'],
  [/\b(?:where|(?:what|which|in what|in which) (?:city|country|town|place))\b/i, 'place'],
  [/\bwhy\b/i, 'reason'],
  [/^(?:is|are|was|were|do|does|did|can|could|may|must|should|will|would|has|have|had)\b/i, 'yes_no'],
];

/** Words that ask for the kind of answer: the answer shows the thing itself instead. */
const kindWords: Record<QuestionKind, string> = {
  person: 'person name',
  time: 'year date day month time happen occur',
  duration: 'long old take last time duration age',
  count: 'number',
  amount: 'percentage share percent number amount far tall big large heavy fast high wide deep often',
  money: 'cost price fee charge pay amount money',
  place: 'city country town place located based situated location',
  reason: 'reason',
  yes_no: '',
  other: 'made',
};
/** Words that frame a question without narrowing it down. */
const framing =
  'policy rule procedure process detail information kind type way company document text article according mention work';

/** What a question asks for and what an answer to it must speak of. */
export function analyse(query: string): Question {
  const kind = kinds.find(([pattern]) => pattern.test(query))?.[1] ?? 'other';
  const words = wordsOf(query).filter(({ text }) => !isStopWord(text));
  const idle = new Set(`${kindWords[kind]} ${framing}`.split(' ').map(stemOf));
  const telling = words.filter(({ stem }) => !idle.has(stem));
  const used = telling.length > 0 ? telling : words;
  const counted = /\bhow many ((?:\p{L}+ ?){1,3})/iu.exec(query)?.[1];
  return {
    kind,
    terms: [...new Set(used.map(({ stem }) => stem))],
    names: new Set(
      used
        .filter(({ text, start }) => /^[\p{N}[]/u.test(text) || (start > 0 && /^\p{Lu}/u.test(text)))
        .map(({ stem }) => stem),
    ),
    hints: new Set(words.filter(({ stem }) => idle.has(stem)).map(({ stem }) => stem)),
    counted: counted === undefined ? undefined : countedNoun(counted),
  };
}

/** "how many open positions are there" counts positions: the last word before a verb. */
function countedNoun(words: string): string | undefined {
  const all = words.trim().split(' ');
  const verb = all.findIndex((word) => isStopWord(word));
  const last = (verb === -1 ? all.slice(0, 1) : all.slice(0, verb)).at(-1);
  return last === undefined ? undefined : stemOf(last);
}
