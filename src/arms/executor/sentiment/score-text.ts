import { emoticons, intensifiers, lexicon, longestPhrase, negations } from './lexicon.ts';

export type SentimentLabel = 'positive' | 'neutral' | 'negative' | 'mixed';

export interface TextSentiment {
  /** -1 to 1. */
  score: number;
  label: SentimentLabel;
  /** Words, phrases and signs of the text that the lexicon holds. None: the score says nothing. */
  known_words: number;
}

/** How far a negation reaches, in words; a comma or a new clause ends it sooner. */
const negationReach = 3;
/** "Not great" is milder than "bad": a negated word keeps this much of its weight, turned around. */
const negatedShare = -0.6;
/** What stands after a "but" is what the writer comes down on. */
const butBefore = 0.5;
const butAfter = 1.5;
/** Sum of weights at which a text is about two thirds of the way to certain. */
const saturation = 4;
const neutralBand = 0.12;

const contrasts: ReadonlySet<string> = new Set([
  'but',
  'however',
  'although',
  'though',
  'yet',
  'unfortunately',
]);
const tokenPattern =
  /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|>?[:;=]-?[()D/]|<3|D:|\^_\^|\p{Extended_Pictographic}|[.!?,;\n]/gu;

const stop = /^[.!?,;\n]$/;

interface Hit {
  weight: number;
  position: number;
}

/** Scores one text by weighted words, with negation, strengthening words, "but" and emoticons. */
export function scoreText(text: string): TextSentiment {
  const tokens = tokenize(text);
  const { hits, known } = findHits(tokens);
  const turn = turningPoint(tokens);
  let [forIt, against] = [0, 0];
  for (const { weight, position } of hits) {
    const share = turn === undefined ? 1 : position < turn ? butBefore : butAfter;
    if (weight > 0) forIt += weight * share;
    else against -= weight * share;
  }
  const emphasis = text.includes('!') ? 1.1 : 1;
  const total = (forIt - against) * emphasis;
  const score = round(total / Math.sqrt(total * total + saturation * saturation));
  return { score, label: labelOf(score, forIt, against), known_words: known };
}

/** Mixed: strong words on both sides, of which neither outweighs the other by half. */
function labelOf(score: number, forIt: number, against: number): SentimentLabel {
  const [less, more] = [Math.min(forIt, against), Math.max(forIt, against)];
  if (less >= 1 && less / more >= 0.6) return 'mixed';
  if (Math.abs(score) < neutralBand) return 'neutral';
  return score > 0 ? 'positive' : 'negative';
}

function tokenize(text: string): string[] {
  const plain = text.replace(/\[[A-Z][A-Z_]*_\d+\]/g, ' ').replaceAll('’', "'");
  const tokens: string[] = [];
  for (const [token] of plain.matchAll(tokenPattern)) {
    const word = token.toLowerCase();
    if (word === "can't" || word === 'cannot') tokens.push('can', 'not');
    else if (word === "won't") tokens.push('will', 'not');
    else if (word.endsWith("n't")) tokens.push(word.slice(0, -3), 'not');
    else if (emoticons.has(token)) tokens.push(token);
    else tokens.push(...splitCompound(word.replace(/'s$/, '')));
  }
  return tokens;
}

function splitCompound(word: string): string[] {
  return lexicon.has(word) ? [word] : word.split('-');
}

function findHits(tokens: string[]): { hits: Hit[]; known: number } {
  const hits: Hit[] = [];
  let known = 0;
  let sentence = 0;
  for (let position = 0; position < tokens.length;) {
    const { weight, length, phrase } = entryAt(tokens, position);
    if (weight !== undefined) known += 1;
    if (weight) hits.push({ weight: inContext(tokens, position, { weight, phrase }), position });
    if (takesBack(tokens, position)) {
      for (const hit of hits) if (hit.position >= sentence) hit.weight = -Math.abs(hit.weight);
    }
    // Of "great... NOT." the sentence that is taken back is the one before the dots.
    if (/^[.!?\n]$/.test(tokens[position] ?? '') && !leadsToNot(tokens, position)) sentence = position + 1;
    position += length;
  }
  return { hits, known };
}

/** A "not" that stands alone behind a stop takes back the praise before it: "Great service. NOT!" */
function takesBack(tokens: string[], position: number): boolean {
  return (
    tokens[position] === 'not' &&
    stop.test(tokens[position - 1] ?? '') &&
    /^[.!?\n]$/.test(tokens[position + 1] ?? '.')
  );
}

function leadsToNot(tokens: string[], position: number): boolean {
  let next = position + 1;
  while (stop.test(tokens[next] ?? '')) next += 1;
  return takesBack(tokens, next);
}

function entryAt(
  tokens: string[],
  position: number,
): { weight: number | undefined; length: number; phrase: boolean } {
  for (let length = Math.min(longestPhrase, tokens.length - position); length > 1; length -= 1) {
    const weight = lexicon.get(tokens.slice(position, position + length).join(' '));
    if (weight !== undefined) return { weight, length, phrase: true };
  }
  const token = tokens[position] ?? '';
  return { weight: emoticons.get(token) ?? lexicon.get(token), length: 1, phrase: false };
}

function inContext(tokens: string[], position: number, entry: { weight: number; phrase: boolean }): number {
  const token = tokens[position] ?? '';
  if (emoticons.has(token)) return entry.weight;
  let { weight } = entry;
  const strength = intensifiers.get(tokens[position - 1] ?? '');
  if (strength !== undefined) weight *= strength;
  for (let back = 1; back <= negationReach; back += 1) {
    const before = tokens[position - back];
    if (before === undefined || stop.test(before) || contrasts.has(before)) break;
    // "Not only good" does not deny it.
    if (negations.has(before) && tokens[position - back + 1] !== 'only') return weight * negatedShare;
  }
  return weight;
}

/** Where the last "but" stands, unless nothing comes after it or it opens the text ("Although …, …"). */
function turningPoint(tokens: string[]): number | undefined {
  const last = tokens.findLastIndex((token) => token === 'but' || token === 'however');
  return last > 0 ? last : undefined;
}

function round(score: number): number {
  return Math.round(score * 1_000) / 1_000 || 0;
}
