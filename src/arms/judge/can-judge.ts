import type { Criterion } from '../../domain/task.ts';
import { compileCriterion } from './compile-criterion.ts';

/** Whether the judge has a way to a verdict: a typed check, a sentence that compiles to one, or a model to ask. */
export function canJudge(criterion: Criterion, { hasModel }: { hasModel: boolean }): boolean {
  return typeof criterion !== 'string' || hasModel || compileCriterion(criterion) !== undefined;
}

/**
 * Whether verdicts on all of them take milliseconds: no code of a client's runs, and no model is asked. With a model, one is
 * asked also about a sentence that compiles and stays undecided.
 */
export function canBeJudgedAtOnce(
  criteria: readonly Criterion[],
  { hasModel }: { hasModel: boolean },
): boolean {
  return criteria.every((criterion) =>
    typeof criterion === 'string' ? !hasModel : !sandboxedTypes.has(criterion.type),
  );
}

const sandboxedTypes: ReadonlySet<string> = new Set(['regex', 'javascript']);
