import type { Question } from './question.ts';
import { isStopWord, wordsOf, type Word } from './words.ts';

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const calendarWord = new RegExp(`^(?:${months}|${weekdays})s?$`, 'i');
const numberWord =
  /^(?:\p{N}[\p{N}.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|billion|dozen|half|twice|once)$/iu;
const numberPart =
  '(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety)(?: \\w+)?';
const duration = new RegExp(
  `\\b${numberPart}[ -](?:second|minute|hour|day|night|week|month|year|decade)s?\\b`,
  'i',
);
const time = new RegExp(
  `\\b(?:1[5-9]|20)\\d{2}\\b|\\b(?:${months.replace('|may|', '|')})\\b|\\bMay \\d|\\d May\\b|\\b(?:${weekdays})s?\\b|\\b\\d{1,2}:\\d{2}\\b|\\b\\d{1,2} ?(?:am|pm)\\b|\\b(?:noon|midnight|tomorrow|yesterday|today)\\b|\\bin (?:spring|summer|autumn|winter)\\b|\\b(?:first|second|last|\\d{1,2}(?:st|nd|rd|th)) (?:working |business )?day\\b|\\b(?:each|every) (?:day|week|month|quarter|year)\\b`,
  'i',
);
const money =
  /[$€£¥] ?\d|\b\d[\d.,]* ?(?:dollars?|euros?|pounds?|cents?|usd|eur|gbp|chf|yen)\b|\b(?:free|no charge|no cost)\b/i;
const cause =
  /\b(?:because|due to|since|owing to|as a result of|so that|in order to|caused by|the reason)\b/i;
const group =
  /\b(?:team|department|manager|director|staff|customers?|owner|committee|board|employees?|engineers?|administrators?|supervisor|founders?|president|council|students?|users?|members?)\b/i;
/** How many words may stand between a number and what it counts. */
const countReach = 3;

/** Whether `sentence` holds something of the kind that the question asks for, beyond what the question says itself. */
export function holdsCandidate(sentence: string, question: Question): boolean {
  const words = wordsOf(sentence);
  switch (question.kind) {
    case 'time':
      return time.test(sentence) || duration.test(sentence);
    case 'duration':
      return duration.test(sentence);
    case 'money':
      return money.test(sentence);
    case 'reason':
      return cause.test(sentence);
    case 'count':
      return countsNoun(words, question);
    case 'amount':
      return words.some((word) => numberWord.test(word.text) && !question.terms.includes(word.stem));
    case 'person':
      return words.some((word, i) => isNewName({ word, i, question })) || newGroup(sentence, question);
    case 'place':
      return (
        words.some((word, i) => isNewName({ word, i, question }) && followsPreposition(sentence, word)) ||
        /\bonline\b/i.test(sentence)
      );
    case 'yes_no':
      return true;
    case 'other':
      return words.some((word) => !isStopWord(word.text) && !question.terms.includes(word.stem));
  }
}

function countsNoun(words: readonly Word[], { counted, terms }: Question): boolean {
  return words.some((word, i) => {
    if (!numberWord.test(word.text) || terms.includes(word.stem)) return false;
    if (counted === undefined) return true;
    return words.slice(i + 1, i + 2 + countReach).some(({ stem }) => stem === counted);
  });
}

function isNewName({ word, i, question }: { word: Word; i: number; question: Question }): boolean {
  if (word.text.startsWith('[')) return !question.terms.includes(word.stem);
  if (!/^\p{Lu}/u.test(word.text) || isStopWord(word.text) || calendarWord.test(word.text)) return false;
  // The first word of a sentence has a capital in any case: it needs a second one to be a name.
  return !question.terms.includes(word.stem) && i > 0;
}

function newGroup(sentence: string, { terms }: Question): boolean {
  const found = group.exec(sentence);
  return found !== null && !terms.includes(wordsOf(found[0])[0]?.stem ?? '');
}

function followsPreposition(sentence: string, { start }: Word): boolean {
  return /\b(?:in|at|near|from|to|on|of|outside|inside|around)(?: the| \p{Lu}[\p{L}.-]*,?){0,3} $/u.test(
    sentence.slice(Math.max(0, start - 60), start),
  );
}
