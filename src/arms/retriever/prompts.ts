import { fillPrompt } from '../fill-prompt.ts';
import { loadPrompt } from '../load-prompt.ts';
import type { RankedPassage } from './answer.ts';

/** What the answering model is told before it sees a question or a passage. */
export const answerSystemPrompt = loadPrompt(import.meta.url, './prompts/system.md');
const requestPrompt = loadPrompt(import.meta.url, './prompts/request.md');

export const notFoundReply = /^\W*not found\b/i;

/** `marker`, made for this request, encloses the passages: text from outside. */
export function answerPrompt(args: {
  marker: string;
  question: string;
  passages: readonly RankedPassage[];
}): string {
  const { marker, question, passages } = args;
  const numbered = passages.map(({ rank, title, content }) => `${marker} ${rank}\n${title}\n${content}`);
  return fillPrompt(requestPrompt, { marker, question, passages: numbered.join('\n') });
}
