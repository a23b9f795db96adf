import type { ArmResult } from '../../domain/arm.ts';
import type { Model } from '../../domain/model.ts';
import { executionFailure } from '../executor/execution-failure.ts';
import { askModel, type Asked } from './ask-model.ts';
import { findingsOf, isVerified, type Checking } from './check-code.ts';
import { languageKind } from './language.ts';
import { feedbackPrompt, type CodePrompts, type CodeTask } from './prompts.ts';
import { resultOf, type Draft } from './result.ts';
import { verify } from './verify.ts';
import { warning } from './warnings.ts';

/** The first answer, and two more with what checks found. */
export const maxCalls = 3;

export interface Writing {
  task: CodeTask;
  prompts: CodePrompts;
  model: Model;
  checking: Checking;
}

/**
 * Has code written, checks it, and has what the checks find mended, in at most three calls. What still fails comes back without success.
 * @throws TaskFailure when a call fails, no answer is usable, or the budget does not cover the first call.
 */
export async function writeCode(writing: Writing): Promise<ArmResult> {
  const { task, prompts, model } = writing;
  let tokens = 0;
  let draft: Draft | undefined;
  let prompt = prompts.request;
  for (let call = 1; call <= maxCalls && !isDone(draft); call += 1) {
    const asked = await ask(writing, prompt);
    if (asked.kind === 'unaffordable') {
      if (draft === undefined) throw asked.failure;
      draft = { ...draft, warnings: [...draft.warnings, warning.unaffordable] };
      break;
    }
    tokens += asked.usage.inputTokens + asked.usage.outputTokens;
    if (asked.kind === 'answered') draft = await draftOf(asked, writing);
    prompt = nextPrompt(prompts, asked, draft);
  }
  if (draft === undefined) throw executionFailure('No answer of the model was in the form asked for.');
  return resultOf(draft, { task, model: model.name, tokens });
}

function ask({ prompts, model, checking }: Writing, prompt: string): Promise<Asked> {
  return askModel({ model, signal: checking.signal, system: prompts.system, prompt, isReading: false });
}

function isDone(draft: Draft | undefined): boolean {
  return draft !== undefined && (!draft.isChecked || isVerified(draft.checks) || draft.isHopeless);
}

type Answered = Extract<Asked, { kind: 'answered' }>;

async function draftOf({ written }: Answered, { task, checking }: Writing): Promise<Draft> {
  const isTest = task.type === 'test';
  const code = isTest ? (task.existingCode ?? '') : written.code;
  const tests = isTest ? written.tests : (task.givenTests ?? written.tests);
  const draft = { code, tests, explanation: written.explanation };
  if (languageKind(task.language) === 'other') {
    return { ...draft, isChecked: false, isHopeless: false, checks: [], warnings: [] };
  }
  const { checks, warnings } = await verify({ code, tests }, task, checking);
  // Nobody may change the existing code here, so more calls would find it as it is.
  const isHopeless = isTest && findingsOf(checks).some((text) => text.startsWith('code, line '));
  return { ...draft, isChecked: true, isHopeless, checks, warnings };
}

function nextPrompt(prompts: CodePrompts, asked: Asked, draft: Draft | undefined): string {
  if (asked.kind !== 'answered') {
    return feedbackPrompt(prompts, {
      answer: '',
      found: ['It was not of the form asked for, or was cut off.'],
    });
  }
  const answer = `${asked.written.code}\n\nTests:\n${asked.written.tests}\n\nFound:`;
  return feedbackPrompt(prompts, { answer, found: findingsOf(draft?.checks ?? []) });
}
