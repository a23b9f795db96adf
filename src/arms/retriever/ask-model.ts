import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Model } from '../../domain/model.ts';
import type { Passage } from '../../domain/retrieval.ts';
import { notFound, type Answer, type Citation } from './answer.ts';
import { cite } from './cite.ts';
import { streamAnswer } from './stream-answer.ts';
import { answerPrompt, answerSystemPrompt, notFoundReply } from './prompts.ts';

const ModelAnswer = z.object({
  answer: z.string(),
  quotes: z.array(z.object({ passage: z.int(), text: z.string() })),
});

/** About 3,000 tokens: a third of a task's default budget. */
const maxShownCharacters = 12_000;
const maxOutputTokens = 500;
const placeholder = /\[[A-Z][A-Z_]{1,30}_\d{1,9}\]/g;

/**
 * The model's answer with those of its quotes that stand in the passages; undefined when none does, or when it names
 * personal data that no passage holds. @throws TaskFailure when the call fails.
 */
export async function askModel(args: {
  model: Model;
  signal: AbortSignal;
  question: string;
  passages: readonly Passage[];
  /** Takes the answer while it is written. */
  onText?: ((delta: string) => void) | undefined;
}): Promise<Answer | undefined> {
  const { model, signal, question, onText } = args;
  const passages = fitting(args.passages);
  const reply = await model.generate(
    {
      purpose: 'synthesis',
      system: answerSystemPrompt,
      prompt: answerPrompt({
        marker: `=== ${randomUUID()}`,
        question,
        passages: passages.map(({ title, content }) => `${title}\n${content}`),
      }),
      maxOutputTokens,
      temperature: 0,
      schema: ModelAnswer,
    },
    { signal, ...(onText && { onText: streamAnswer(onText) }) },
  );
  const parsed = ModelAnswer.safeParse(reply.value);
  if (!parsed.success) return undefined;
  const { answer, quotes } = parsed.data;
  if (notFoundReply.test(answer)) return notFound;
  const citations = quotes.flatMap(({ passage, text }) => citationOf(passages[passage - 1], text));
  const known = `${question}\n${passages.map(({ content }) => content).join('\n')}`;
  const isInvented = (answer.match(placeholder) ?? []).some((name) => !known.includes(name));
  if (citations.length === 0 || answer.trim() === '' || isInvented) return undefined;
  return { synthesis: answer.trim(), citations: distinct(citations), confidence: 0.8 };
}

function fitting(passages: readonly Passage[]): Passage[] {
  let left = maxShownCharacters;
  return passages.filter(({ title, content }) => {
    left -= title.length + content.length;
    return left >= 0;
  });
}

/** Finds the quote in its passage; only spacing may differ. */
function citationOf(passage: Passage | undefined, quote: string): Citation[] {
  const words = quote.trim().split(/\s+/);
  if (passage === undefined || quote.trim() === '') return [];
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const match = new RegExp(pattern).exec(passage.content);
  return match === null ? [] : [cite(passage, { start: match.index, end: match.index + match[0].length })];
}

function distinct(citations: readonly Citation[]): Citation[] {
  const byPlace = new Map(
    citations.map((citation) => [
      `${citation.source} ${citation.start} ${citation.end} ${citation.quote}`,
      citation,
    ]),
  );
  return [...byPlace.values()];
}
