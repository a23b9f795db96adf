import { z } from 'zod';
import { FailureCode } from '../../domain/failure-code.ts';
import type { Model } from '../../domain/model.ts';
import { freshMark } from '../fresh-mark.ts';
import { TaskFailure } from '../../domain/task-failure.ts';
import { policyFor } from '../../reflex/policy.ts';
import { screenText } from '../../reflex/screen.ts';
import { evidenceProblem } from './evidence.ts';
import { quote, undecided, type FindingOfFact } from './finding-of-fact.ts';
import { judgePrompts } from './prompts.ts';
import { payloadOf, type Results } from './results.ts';
import { withoutSteering } from './steering.ts';

const ModelVerdicts = z.object({
  verdicts: z.array(
    z.object({
      criterion: z.int(),
      verdict: z.enum(['passed', 'failed', 'undecided']),
      quote: z.string(),
      reason: z.string(),
    }),
  ),
});
type ModelVerdict = z.infer<typeof ModelVerdicts>['verdicts'][number];

/** About 5,000 tokens: half of a task's default budget. */
const maxShownCharacters = 20_000;
const tokensPerVerdict = 120;

export interface ModelQuestion {
  model: Model;
  signal: AbortSignal;
  goal: string;
  results: Results;
  criteria: string[];
  /** Whether an exhausted budget leaves the criteria undecided; else it is a failure, and is waited for. */
  budgetIsFinal: boolean;
}

/**
 * One call for all `criteria`; answers in their order. What the results say of their own judgement is not shown, and a
 * verdict that rests on a quote which shows nothing is undecided. @throws TaskFailure when the model fails, for an exhausted
 * budget only where that is not final.
 */
export async function askModel(question: ModelQuestion): Promise<FindingOfFact[]> {
  const { criteria, results, goal } = question;
  const text = JSON.stringify(
    Object.fromEntries(results.final.map((result) => [result.stepId, payloadOf(result)])),
    null,
    1,
  );
  const part = text.slice(0, maxShownCharacters);
  const { shown, quotable } = withoutSteering(part);
  try {
    const verdicts = await callModel(question, shown);
    return criteria.map((criterion, i) =>
      findingOf({
        verdict: verdicts.find(({ criterion: number }) => number === i + 1),
        problemOf: (quoted) => evidenceProblem({ quoted, quotable, criterion, goal }),
        isWhole: part === text,
      }),
    );
  } catch (error) {
    const isBudget = error instanceof TaskFailure && error.code === FailureCode.BUDGET_EXHAUSTED;
    if (!isBudget || !question.budgetIsFinal) throw error;
    return criteria.map(() => undecided('The budget did not suffice to ask the model.'));
  }
}

async function callModel(
  { model, signal, goal, criteria }: ModelQuestion,
  shown: string,
): Promise<ModelVerdict[]> {
  const answer = await model.generate(
    {
      purpose: 'verdicts',
      ...judgePrompts({ mark: freshMark(), goal, results: shown, criteria }),
      maxOutputTokens: 100 + tokensPerVerdict * criteria.length,
      temperature: 0,
      schema: ModelVerdicts,
    },
    { signal },
  );
  const parsed = ModelVerdicts.safeParse(answer.value);
  return parsed.success ? parsed.data.verdicts : [];
}

function findingOf(args: {
  verdict: ModelVerdict | undefined;
  problemOf: (quoted: string) => string | undefined;
  isWhole: boolean;
}): FindingOfFact {
  const { verdict, problemOf, isWhole } = args;
  if (verdict === undefined) return undecided('The model gave no verdict on this criterion.');
  const reason = reasonOf(verdict.reason);
  if (verdict.verdict === 'undecided') return undecided(`The model could not decide.${reason}`);
  const isQuoted = verdict.quote.trim() !== '';
  const problem = isQuoted ? problemOf(verdict.quote) : undefined;
  if (problem !== undefined) return undecided(`The model rested its verdict on ${problem}.`);
  if (verdict.verdict === 'passed' && !isQuoted)
    return undecided('The model passed this without showing where.');
  if (verdict.verdict === 'failed' && !isQuoted && !isWhole)
    return undecided(
      'The results are too long to be shown to the model as a whole, and it found nothing in the part.',
    );
  const shownQuote = isQuoted ? ` on ${quote(verdict.quote)}` : '';
  return { verdict: verdict.verdict, evidence: `Judged by the model${shownQuote}.${reason}` };
}

/** Shown only when nothing in it would have to be redacted or refused. */
function reasonOf(reason: string): string {
  const text = quote(reason);
  const findings = screenText({ text, field: 'evidence', policy: policyFor('standard') });
  return reason.trim() === '' || findings.length > 0 ? '' : ` Its reason: ${text}.`;
}
