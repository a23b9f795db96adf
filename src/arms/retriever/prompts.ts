import { fillPrompt } from '../fill-prompt.ts';
import { loadPrompt } from '../load-prompt.ts';

/** What the answering model is told before it sees a question or a passage. */
export const answerSystemPrompt = loadPrompt(import.meta.url, './prompts/system.md');
const requestPrompt = loadPrompt(import.meta.url, './prompts/request.md');

export const notFoundReply = /^\W*not found\b/i;

export function answerPrompt(args: { marker: string; question: string; passages: string[] }): string {
  const { marker, question, passages } = args;
  const numbered = passages.map((passage, i) => `${marker} ${i + 1}\n${passage}`).join('\n');
  return fillPrompt(requestPrompt, { marker, question, passages: numbered });
}
