import { enclose, type OutsideMark } from '../../domain/outside-text.ts';
import { fillPrompt } from '../fill-prompt.ts';
import { loadPrompt } from '../load-prompt.ts';

const systemPrompt = loadPrompt(import.meta.url, './prompts/system.md');
const requestPrompt = loadPrompt(import.meta.url, './prompts/request.md');

/** What the judging model is told. `mark`, made for this request, encloses the results: text from outside. */
export function judgePrompts(args: {
  mark: OutsideMark;
  goal: string;
  results: string;
  criteria: string[];
}): { system: string; prompt: string } {
  const { mark, criteria, goal, results } = args;
  const prompt = fillPrompt(requestPrompt, {
    goal,
    results: enclose(results, mark),
    criteria: criteria.map((criterion, i) => `${i + 1}. ${criterion}`).join('\n'),
    count: String(criteria.length),
  });
  return { system: fillPrompt(systemPrompt, { ...mark }), prompt };
}
