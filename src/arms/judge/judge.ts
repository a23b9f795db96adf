import type { ArmTools, StepResult } from '../../domain/arm.ts';
import type { Criterion, TaskContract } from '../../domain/task.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { presentCriterion, withOriginals } from '../../reflex/originals.ts';
import type { PlaceholderEntry } from '../../reflex/placeholders.ts';
import { askModel } from './ask-model.ts';
import { canBeJudgedAtOnce } from './can-judge.ts';
import { compileCriterion } from './compile-criterion.ts';
import { createConcealer } from './conceal-originals.ts';
import { undecided, type FindingOfFact } from './finding-of-fact.ts';
import { judgeTyped } from './judge-typed.ts';
import { normalise } from './grammar.ts';
import { resultsAbout, type Results } from './results.ts';
import { runCheck } from './run-check.ts';
import type { RunSandboxed } from './sandbox.ts';

export interface JudgeRequest {
  task: TaskContract;
  /** Every step's result in plan order. */
  results: StepResult[];
  /** Steps whose results are the task's result. */
  finalStepIds: string[];
  /** What the placeholders stand for: code judges what the owner reads; the model, verdicts and evidence keep placeholders. */
  originals?: readonly PlaceholderEntry[];
}

export interface Judge {
  /** Whether verdicts on all of them take a moment: neither a model nor the sandbox is needed. */
  takesAMoment(criteria: readonly Criterion[], options: { hasModel: boolean }): boolean;
  /** One verdict for each acceptance criterion, in their order. @throws TaskFailure when the model or the sandbox fails. */
  judge(request: JudgeRequest, tools: ArmTools): Promise<{ verdicts: Verdict[]; confidence: number }>;
}

interface Judged {
  finding: FindingOfFact;
  by: 'code' | 'model';
}

/** Typed criteria and sentences that compile are checked by code; what is left is asked of the model in one call. */
export function createJudge({ sandbox }: { sandbox: RunSandboxed }): Judge {
  return {
    takesAMoment: canBeJudgedAtOnce,
    async judge({ task, results: all, finalStepIds, originals = [] }, tools) {
      const results = resultsOf(all, finalStepIds);
      const { signal } = tools;
      const restored = resultsOf(withOriginals(all, originals), finalStepIds);
      const conceal = createConcealer({ results, criteria: task.acceptanceCriteria, originals });
      const judged: Judged[] = [];
      for (const criterion of task.acceptanceCriteria) {
        signal.throwIfAborted();
        const given = withOriginals(presentCriterion(criterion), originals);
        const seen = isAboutPersonalData(criterion)
          ? { criterion, results }
          : { criterion: given, results: restored };
        const { verdict, evidence } = await judgeByCode({ ...seen, sandbox, signal });
        judged.push({ finding: { verdict, evidence: conceal(evidence) }, by: 'code' });
      }
      const decided = await completeByModel({ task, results, tools, judged });
      const verdicts = task.acceptanceCriteria.map((criterion, i) => ({
        criterion,
        ...(decided[i]?.finding ?? undecided('Not judged.')),
      }));
      return { verdicts, confidence: confidenceOf(decided) };
    },
  };
}

function resultsOf(all: readonly StepResult[], finalStepIds: readonly string[]): Results {
  return { all, final: all.filter(({ stepId }) => finalStepIds.includes(stepId)) };
}

/** Placeholders are what was found to be personal, also where only its surroundings told: nothing is looked for twice. */
function isAboutPersonalData(criterion: Criterion): boolean {
  return typeof criterion === 'string'
    ? compileCriterion(criterion)?.kind === 'no_pii'
    : criterion.type === 'no_pii';
}

async function judgeByCode(args: {
  criterion: Criterion;
  results: Results;
  sandbox: RunSandboxed;
  signal: AbortSignal;
}): Promise<FindingOfFact> {
  const { criterion, results, ...access } = args;
  if (results.final.length === 0) return undecided('No final step has a result.');
  if (typeof criterion !== 'string') return judgeTyped({ criterion, results, ...access });
  const check = compileCriterion(criterion);
  return check === undefined
    ? undecided('This sentence is no check that code can make: configure a model to have it judged.')
    : runCheck(check, resultsAbout(normalise(criterion), results));
}

/** Asks the model about the sentences that code left undecided. */
async function completeByModel(args: {
  task: TaskContract;
  results: Results;
  tools: ArmTools;
  judged: Judged[];
}): Promise<Judged[]> {
  const { task, results, tools, judged } = args;
  const open = task.acceptanceCriteria.flatMap((criterion, i) =>
    typeof criterion === 'string' && judged[i]?.finding.verdict === 'undecided' ? [{ criterion, i }] : [],
  );
  if (tools.model === undefined || open.length === 0 || results.final.length === 0) return judged;
  const findings = await askModel({
    model: tools.model,
    signal: tools.signal,
    goal: task.goal,
    results,
    criteria: open.map(({ criterion }) => criterion),
    budgetIsFinal: task.onBudgetExhausted === 'finish',
  });
  const byModel = new Map(open.map(({ i }, position) => [i, findings[position]]));
  return judged.map((one, i) => {
    const finding = byModel.get(i);
    return finding === undefined ? one : { finding, by: 'model' };
  });
}

/** The mean over all verdicts: code is sure, a model's word counts 0.7, an open question nothing. 1 without criteria. */
function confidenceOf(judged: readonly Judged[]): number {
  if (judged.length === 0) return 1;
  const sum = judged.reduce((total, one) => total + weightOf(one), 0);
  return Math.round((sum / judged.length) * 1_000) / 1_000;
}

function weightOf({ finding, by }: Judged): number {
  if (finding.verdict === 'undecided') return 0;
  return by === 'code' ? 1 : 0.7;
}
