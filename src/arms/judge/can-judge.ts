import type { Criterion } from '../../domain/task.ts';
import { compileCriterion } from './compile-criterion.ts';

/** Whether the judge has a way to a verdict: a typed check, a sentence that compiles to one, or a model to ask. */
export function canJudge(criterion: Criterion, { hasModel }: { hasModel: boolean }): boolean {
  return typeof criterion !== 'string' || hasModel || compileCriterion(criterion) !== undefined;
}
