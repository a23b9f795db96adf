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

/** Steps that can never run because one they depend on, directly or not, has failed. */
export function blockedSteps(steps: readonly StepOutline[], failed: ReadonlySet<string>): StepOutline[] {
  const unreachable = new Set(failed);
  let grew = true;
  while (grew) {
    grew = false;
    for (const step of steps) {
      if (!unreachable.has(step.id) && step.dependsOn.some((id) => unreachable.has(id))) {
        unreachable.add(step.id);
        grew = true;
      }
    }
  }
  return steps.filter((step) => unreachable.has(step.id) && !failed.has(step.id));
}

function hasStarted(id: string, { done, failed, running }: StepProgress): boolean {
  return done.has(id) || failed.has(id) || running.has(id);
}
