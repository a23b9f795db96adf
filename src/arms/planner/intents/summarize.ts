import type { GoalPart } from '../goal-parts.ts';
import { unmet, type Intent } from '../reading.ts';
import { readTextRequest, vocabularyOf } from './text-request.ts';
import type { Token } from '../words.ts';

const opener = /^(?:summari[sz]e|summari[sz]ing|summary|summari[sz]ation|condense|tldr)$/;
const vocabulary = vocabularyOf(
  'summarize summarise summarizing summarising summary summarization summarisation condense tldr write create generate ' +
    'make produce short brief briefly concise shortly quick into down',
);
const limitWords = vocabularyOf(
  'maximum max most least than no not more fewer less under within up exactly about around only just',
);

interface Lengths {
  max_sentences?: number;
  max_words?: number;
}

/** `Summarise the notes in two sentences`, `Give me a 50-word summary of each text`. */
export const readSummary: Intent = (part, scene) => {
  if (!part.tokens.some(({ lower }) => opener.test(lower))) return undefined;
  const each = part.tokens.some(({ lower }) => lower === 'each' || lower === 'every');
  if (each && scene.shape.texts.some(({ kind }) => kind === 'texts'))
    return unmet('it asks for a summary of each text of a list, but a list is summarised as a whole');
  const { lengths, rest } = takeLengths(part);
  return readTextRequest({
    part: rest,
    scene,
    vocabulary,
    asked: 'a summary',
    draft: (source, label) => ({
      arm: 'executor',
      capability: 'summarize',
      input: { source, max_sentences: 3, ...lengths },
      action: `summary of ${label}`,
      taskType: 'generation',
      confidence: 0.8,
      because: 'the goal asks for a summary, made of sentences of the text',
    }),
  });
};

/** Takes `two sentences`, `50 words` and the words of limits before them out of the part. */
function takeLengths(part: GoalPart): { lengths: Lengths; rest: GoalPart } {
  const lengths: Lengths = {};
  const taken = new Set<number>();
  part.tokens.forEach((token, at) => {
    const unit = lengthUnit(part.tokens, at);
    if (unit === undefined) return;
    const count = Math.round(token.value ?? (token.lower === 'a' || token.lower === 'single' ? 1 : 0));
    if (unit.name === 'sentence') lengths.max_sentences = Math.min(Math.max(count, 1), 50);
    else lengths.max_words = Math.min(Math.max(count, 5), 2_000);
    for (let i = at; i <= unit.at; i += 1) taken.add(i);
    for (let i = at - 1; i >= 0 && limitWords.has(part.tokens[i]?.stem ?? ''); i -= 1) taken.add(i);
    if (limitWords.has(part.tokens[unit.at + 1]?.stem ?? '')) taken.add(unit.at + 1);
  });
  if (lengths.max_words !== undefined)
    lengths.max_sentences ??= Math.max(3, Math.min(50, Math.ceil(lengths.max_words / 10)));
  return { lengths, rest: { ...part, tokens: part.tokens.filter((_, at) => !taken.has(at)) } };
}

function lengthUnit(tokens: readonly Token[], at: number): { name: string; at: number } | undefined {
  const token = tokens[at];
  const counts = token?.value !== undefined || token?.lower === 'single' || token?.lower === 'a';
  if (!counts) return undefined;
  const after = tokens[at + 1]?.lower === '-' || tokens[at + 1]?.lower === 'short' ? at + 2 : at + 1;
  const name = tokens[after]?.stem;
  return name === 'sentence' || name === 'word' ? { name, at: after } : undefined;
}
