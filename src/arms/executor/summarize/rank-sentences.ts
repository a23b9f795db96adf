const stopWords: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as at be because been before being below between both but by can could
  did do does doing down during each few for from further had has have having he her here hers him his how i if in into is it
  its itself just me more most my no nor not now of off on once only or other our out over own same she should so some such
  than that the their them then there these they this those through to too under until up very was we were what when where
  which while who whom why will with would you your`.split(/\s+/),
);

/** Share of a sentence's words that may stand in one already chosen. */
const maxOverlap = 0.6;
/** Openings say what a text is about; the bonus fades over the first sentences. */
const openingBonus = 0.25;

export interface RankedSentence {
  index: number;
  text: string;
  words: number;
}

interface Scored extends RankedSentence {
  terms: ReadonlySet<string>;
  score: number;
}

/** Sentences from the most to the least telling: by how common their words are in the text, position, and no repetition. */
export function rankSentences(sentences: string[], limit: number): RankedSentence[] {
  const terms = sentences.map((sentence) => new Set(contentWords(sentence)));
  const frequency = new Map<string, number>();
  for (const set of terms) for (const term of set) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const scored = sentences.map((text, index): Scored => {
    const own = terms[index] ?? new Set<string>();
    return { index, text, words: countWords(text), terms: own, score: score(own, frequency, index) };
  });
  return pickDiverse(
    scored.toSorted((a, b) => b.score - a.score || a.index - b.index),
    limit,
  );
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Long sentences gather more; the root keeps them from always winning. Words said once tell little of the whole. */
function score(terms: ReadonlySet<string>, frequency: ReadonlyMap<string, number>, index: number): number {
  if (terms.size === 0) return 0;
  let total = 0;
  for (const term of terms) total += Math.log(1 + (frequency.get(term) ?? 1)) - Math.log(2) / 2;
  return (total / Math.sqrt(terms.size + 4)) * (1 + openingBonus / (1 + index));
}

function pickDiverse(ranked: Scored[], limit: number): RankedSentence[] {
  const chosen: Scored[] = [];
  for (const sentence of ranked) {
    if (chosen.length >= limit) break;
    const repeats = chosen.some((earlier) => overlap(sentence.terms, earlier.terms) > maxOverlap);
    if (!repeats) chosen.push(sentence);
  }
  return chosen.map(({ index, text, words }) => ({ index, text, words }));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const term of a) if (b.has(term)) common += 1;
  return common / Math.max(1, Math.min(a.size, b.size));
}

function contentWords(sentence: string): string[] {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !stopWords.has(word)).map(stem);
}

/** Joins the commonest endings only; a wrong join costs more than a missed one. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word;
}
