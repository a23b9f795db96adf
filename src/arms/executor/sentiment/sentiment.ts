import type { ArmRequest, ArmTools } from '../../../domain/arm.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../domain/json.ts';
import type { SentimentInput } from '../../../domain/tool-input.ts';
import { executionFailure } from '../execution-failure.ts';
import { resolveSource } from '../resolve-source.ts';
import { understandText } from '../table/understand-text.ts';
import { textMember, textOfValue } from '../text-of-value.ts';
import { scoreText, type SentimentLabel, type TextSentiment } from './score-text.ts';

/**
 * `{score (mean, -1 to 1), label, known_words, items: [{index, score, label, known_words}], count, positive, neutral,
 * negative, mixed}`. A text without known words scores 0; where it does not even look like English, `language` is
 * `unknown` and the 0 says nothing: see `assessSentiment`.
 */
export function sentiment(input: SentimentInput, request: ArmRequest, { signal }: ArmTools): JsonObject {
  const texts = textsOf(resolveSource(input.source, request));
  if (texts.length === 0) throw executionFailure('The source holds no text to score.');
  const items = texts.map((text, index) => {
    if (index % 100 === 0) signal.throwIfAborted();
    const scored = scoreText(text);
    return {
      index,
      ...scored,
      ...(scored.known_words === 0 && !looksEnglish(text) && { language: 'unknown' }),
    };
  });
  const score =
    Math.round((items.reduce((total, item) => total + item.score, 0) / items.length) * 1_000) / 1_000;
  const count = (label: SentimentLabel): number => items.filter((item) => item.label === label).length;
  return {
    score,
    label: overallLabel(score, items),
    known_words: items.reduce((total, item) => total + item.known_words, 0),
    items,
    count: items.length,
    positive: count('positive'),
    neutral: count('neutral'),
    negative: count('negative'),
    mixed: count('mixed'),
  };
}

// Words that hardly another language has.
const englishWords = /\b(?:the|and|it|is|of|to|with|this|that|for|are|my|your|from|have|has|were)\b/i;

function looksEnglish(text: string): boolean {
  return englishWords.test(text);
}

const confidence = 0.7;
/** Where not one word could be weighed, neutral is a guess. */
const lowConfidence = 0.1;
const shownTexts = 10;

/** How far an output of `sentiment` can be trusted, and which texts it says nothing of (numbered from 1). */
export function assessSentiment({ items }: JsonObject): { confidence: number; omissions: string[] } {
  const scored = Array.isArray(items) ? items.filter(isJsonObject) : [];
  const unknown = scored.flatMap((item, at) => (item['language'] === 'unknown' ? [at + 1] : []));
  if (unknown.length === 0) return { confidence, omissions: [] };
  const share = unknown.length / scored.length;
  const more = unknown.length - shownTexts;
  const numbers = `${unknown.slice(0, shownTexts).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return {
    confidence: Math.round((confidence - share * (confidence - lowConfidence)) * 100) / 100,
    omissions: [
      `No word of text ${numbers} is known to the lexicon (English only): its score of 0 says nothing.`,
    ],
  };
}

/** One text's label is its own; many are mixed when both camps hold at least a third. */
function overallLabel(score: number, items: TextSentiment[]): SentimentLabel {
  const [first] = items;
  if (first && items.length === 1) return first.label;
  const share = (label: SentimentLabel): number =>
    items.filter((item) => item.label === label).length / items.length;
  if (share('positive') >= 1 / 3 && share('negative') >= 1 / 3) return 'mixed';
  if (Math.abs(score) < 0.1) return share('mixed') > 0.5 ? 'mixed' : 'neutral';
  return score > 0 ? 'positive' : 'negative';
}

/** A list of texts or of objects with a text member is scored one by one, everything else as one text. */
function textsOf(value: JsonValue): string[] {
  const understood = typeof value === 'string' ? understandReviews(value) : value;
  const list = Array.isArray(understood)
    ? understood
    : isJsonObject(understood)
      ? onlyList(understood)
      : undefined;
  const texts = (list ?? [understood]).map(itemText);
  return texts.filter((text) => text.trim() !== '');
}

/** Prose with commas can look like CSV; it is taken for rows only when they have a text column. */
function understandReviews(text: string): JsonValue {
  const understood = understandText(text);
  const rows = Array.isArray(understood) && !text.trim().startsWith('[') ? understood : undefined;
  return rows?.some((row) => isJsonObject(row) && textMember(row) === undefined) ? text : understood;
}

function onlyList(object: JsonObject): JsonValue[] | undefined {
  if (textMember(object) !== undefined) return undefined;
  const lists = Object.values(object).filter((value) => Array.isArray(value));
  return lists.length === 1 ? lists[0] : undefined;
}

function itemText(item: JsonValue): string {
  if (isJsonObject(item)) return textMember(item) ?? stringsOf(item);
  return textOfValue(item);
}

/** Ratings and other figures do not speak for the text. */
function stringsOf(object: JsonObject): string {
  return Object.values(object)
    .filter((value) => typeof value === 'string')
    .join('\n');
}
