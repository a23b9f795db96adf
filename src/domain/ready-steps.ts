import type { StepOutline } from './plan.ts';

export interface StepProgress {
  done: ReadonlySet<string>;
  failed: ReadonlySet<string>;
  running: ReadonlySet<string>;
}

/** Steps whose dependencies are all done and that are neither running nor ended, in plan order. */
export function readySteps(steps: readonly StepOutline[], progress: StepProgress): StepOutline[] {
  return steps.filter(
    (step) => !hasStarted(step.id, progress) && step.dependsOn.every((id) => progress.done.has(id)),
  );
}

function hasStarted(id: string, { done, failed, running }: StepProgress): boolean {
  return done.has(id) || failed.has(id) || running.has(id);
}
