import { fillPrompt } from '../fill-prompt.ts';
import { loadPrompt } from '../load-prompt.ts';

/** What the judging model is told before it sees anything of a task. */
export const judgeSystemPrompt = loadPrompt(import.meta.url, './prompts/system.md');
const requestPrompt = loadPrompt(import.meta.url, './prompts/request.md');

/** `marker`, made for this request, encloses the results: text from outside. */
export function judgePrompt(args: {
  marker: string;
  goal: string;
  results: string;
  criteria: string[];
}): string {
  const { criteria, ...texts } = args;
  return fillPrompt(requestPrompt, {
    ...texts,
    criteria: criteria.map((criterion, i) => `${i + 1}. ${criterion}`).join('\n'),
    count: String(criteria.length),
  });
}
