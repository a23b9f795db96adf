import { enclose, type OutsideMark } from '../../domain/outside-text.ts';
import { fillPrompt } from '../fill-prompt.ts';
import { loadPrompt } from '../load-prompt.ts';
import type { RankedPassage } from './answer.ts';

const systemPrompt = loadPrompt(import.meta.url, './prompts/system.md');
const requestPrompt = loadPrompt(import.meta.url, './prompts/request.md');

export const notFoundReply = /^\W*not found\b/i;

/** What the answering model is told. `mark`, made for this request, encloses each passage: text from outside. */
export function answerPrompts(args: {
  mark: OutsideMark;
  question: string;
  passages: readonly RankedPassage[];
}): { system: string; prompt: string } {
  const { mark, question, passages } = args;
  const numbered = passages.map(
    ({ rank, title, content }) => `Passage ${rank}:\n${enclose(`${title}\n${content}`, mark)}`,
  );
  return {
    system: fillPrompt(systemPrompt, { ...mark }),
    prompt: fillPrompt(requestPrompt, { question, passages: numbered.join('\n') }),
  };
}
