import { notFound, type Answer, type Citation, type RankedPassage } from './answer.ts';
import { holdsCandidate } from './candidates.ts';
import { cite } from './cite.ts';
import { analyse, type Question } from './question.ts';
import { sentencesOf, type Span } from './sentences.ts';
import { contentStems } from './words.ts';

/** A sentence that begins so speaks of what the one before it or the title named. */
const pointsBack =
  /^(?:it|they|he|she|this|these|its|their|his|her|we|our|the (?:company|firm|organi[sz]ation|product|service))\b/i;

interface Candidate {
  citation: Citation;
  /** 1 when the sentence alone covers the question, less when it needs its surroundings. */
  cover: number;
}

/**
 * The sentence that answers the question, word for word: it covers what the question speaks of and holds something of the
 * kind asked for. When no sentence does, the answer is that nothing was found.
 */
export function extractAnswer(query: string, passages: readonly RankedPassage[]): Answer {
  const question = analyse(query);
  if (question.terms.length === 0) return notFound;
  const candidates = passages.flatMap((passage) => candidatesIn(passage, question));
  const [best, ...others] = candidates.toSorted((a, b) => b.cover - a.cover);
  if (best === undefined) return notFound;
  const second = others.find(({ cover, citation }) => cover === 1 && citation.quote !== best.citation.quote);
  const chosen =
    question.kind === 'other' && best.cover === 1 && second !== undefined ? [best, second] : [best];
  return {
    synthesis: chosen.map(({ citation }) => citation.quote).join(' '),
    citations: chosen.map(({ citation }) => citation),
    confidence: best.cover === 1 ? 0.8 : 0.6,
    by: 'extract',
    warnings: [],
  };
}

function candidatesIn(passage: RankedPassage, question: Question): Candidate[] {
  const sentences = sentencesOf(passage.content);
  return sentences.flatMap((sentence, i) => {
    const span = withContinuation({ passage, sentences, i, question });
    const text = passage.content.slice(span.start, span.end);
    const cover = coverOf({
      text,
      before: before(passage, sentences[i - 1]),
      title: passage.title,
      question,
    });
    if (cover === 0 || !holdsCandidate(text, question) || text.endsWith('?')) return [];
    return [{ citation: cite(passage, span), cover }];
  });
}

/** A heading says nothing by itself: it counts together with the line below it. */
function withContinuation(args: {
  passage: RankedPassage;
  sentences: Span[];
  i: number;
  question: Question;
}): Span {
  const { passage, sentences, i, question } = args;
  const sentence = sentences[i] ?? { start: 0, end: 0 };
  const next = sentences[i + 1];
  const text = passage.content.slice(sentence.start, sentence.end);
  const saysNothing = contentStems(text).every((stem) => question.terms.includes(stem));
  const isHeading = text.endsWith(':') || (saysNothing && !/[.!?]$/.test(text));
  return isHeading && next !== undefined ? { start: sentence.start, end: next.end } : sentence;
}

/** `The line will cost …` after a sentence about a new tram line. */
function repeatsSubject(text: string, terms: readonly string[]): boolean {
  const [, subject = ''] = /^the (\p{L}+)/iu.exec(text) ?? [];
  return contentStems(subject).some((stem) => terms.includes(stem));
}

function before({ content }: RankedPassage, sentence: Span | undefined): string {
  return sentence === undefined ? '' : content.slice(sentence.start, sentence.end);
}

/** 1 when the sentence alone speaks of all that the question does, less when its surroundings name the rest, else 0. */
function coverOf(args: { text: string; before: string; title: string; question: Question }): number {
  const { terms, names, hints } = args.question;
  const own = new Set(contentStems(args.text));
  const missing = terms.filter((term) => !own.has(term));
  if (missing.length === 0) return 1;
  const direct = terms.length - missing.length;
  const title = new Set(contentStems(args.title));
  if (pointsBack.test(args.text) || repeatsSubject(args.text, terms)) {
    const around = new Set([...title, ...contentStems(args.before)]);
    const isOnSubject = direct > 0 || [...hints].some((hint) => own.has(hint));
    return isOnSubject && missing.every((term) => around.has(term)) ? (direct + 0.5) / (terms.length + 1) : 0;
  }
  // Only names are taken from a title, and only for a sentence that is plainly on the subject.
  const isNamed = (term: string) => title.has(term) && names.has(term);
  return direct >= 2 && missing.every(isNamed) ? direct / terms.length : 0;
}
