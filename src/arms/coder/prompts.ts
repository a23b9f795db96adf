import type { CodeInput } from '../../domain/tool-input.ts';
import { enclose, type OutsideMark } from '../../domain/outside-text.ts';
import { fillPrompt } from '../fill-prompt.ts';
import { loadPrompt } from '../load-prompt.ts';

// Kept short: their bytes are reserved from every budget.
const systemPrompt = loadPrompt(import.meta.url, './prompts/system.md');
const checkedPrompt = loadPrompt(import.meta.url, './prompts/checked.md');
const explainPrompt = loadPrompt(import.meta.url, './prompts/explain.md');
const requestPrompt = loadPrompt(import.meta.url, './prompts/request.md');
const feedbackRequestPrompt = loadPrompt(import.meta.url, './prompts/feedback.md');

type RequestType = CodeInput['request_type'];

const tasks: Record<RequestType, string> = {
  generate: 'write new code.',
  debug: 'find and mend the fault in the existing code; a test shows it.',
  refactor: 'make the existing code clearer; what it does stays the same.',
  optimize: 'make the existing code faster or smaller; what it does stays the same.',
  test: 'write tests of the existing code; "code" stays empty.',
  analyze: 'name faults, risks and costs of the existing code, the worst first.',
  explain: 'explain the existing code.',
};
const givenTests = ' The given tests must pass; "tests" stays empty.';

/** What a request is about, with the material in full. */
export interface CodeTask {
  type: RequestType;
  language: string;
  instruction: string;
  constraints: readonly string[];
  existingCode: string | undefined;
  givenTests: string | undefined;
}

export interface CodePrompts {
  /** Encloses what comes from outside, made for one request. */
  mark: OutsideMark;
  system: string;
  request: string;
}

/** The prompts of one request; `isChecked`: what comes back is run with its tests. */
export function codePrompts(
  task: CodeTask,
  { mark, isChecked }: { mark: OutsideMark; isChecked: boolean },
): CodePrompts {
  const { type, language, instruction } = task;
  const isReading = type === 'analyze' || type === 'explain';
  const mustPass = task.givenTests !== undefined && type !== 'test' && !isReading;
  const system = [
    fillPrompt(isReading ? explainPrompt : systemPrompt, { ...mark }),
    ...(isChecked ? [checkedPrompt] : []),
  ];
  const material = [
    ...task.constraints.map((constraint) => `Constraint: ${constraint}`),
    ...labelled('Existing code:', task.existingCode, mark),
    ...labelled('Given tests:', task.givenTests, mark),
  ];
  return {
    mark,
    system: system.join('\n'),
    request: fillPrompt(requestPrompt, {
      task: tasks[type] + (mustPass ? givenTests : ''),
      language,
      instruction,
      material: material.join('\n'),
    }).trimEnd(),
  };
}

function labelled(label: string, text: string | undefined, mark: OutsideMark): string[] {
  return text === undefined ? [] : [label, enclose(text, mark)];
}

/** The same request once more, with the answer before and what was found in it. */
export function feedbackPrompt(
  { request, mark }: CodePrompts,
  { answer, found }: { answer: string; found: readonly string[] },
): string {
  const findings = found.slice(0, maxFindings).map((text) => `- ${text.slice(0, maxFindingCharacters)}`);
  return fillPrompt(feedbackRequestPrompt, {
    request,
    answer: enclose([answer, ...findings].join('\n'), mark),
  });
}

const maxFindings = 8;
const maxFindingCharacters = 300;
