import { isCancellation } from '@temporalio/workflow';
import { readySteps } from '../domain/ready-steps.ts';
import type { StepOutline } from '../domain/plan.ts';
import type { TaskProgress } from './messages.ts';

interface RunStepsInput {
  steps: StepOutline[];
  /** How many steps may run at once. */
  parallel: number;
  runStep: (step: StepOutline) => Promise<void>;
  /** Kept up to date for the progress query. */
  progress: TaskProgress['steps'];
  /** What an earlier plan had done and failed. */
  before: TaskProgress['steps'];
}

interface Ended {
  step: StepOutline;
  error?: unknown;
}

/**
 * Runs every step as soon as the steps it depends on are done; none waits for a slower sibling. A failed step stops what
 * depends on it and nothing else. Throws the first failure when all that can run has run; a cancellation at once.
 */
export async function runSteps({ steps, parallel, runStep, progress, before }: RunStepsInput): Promise<void> {
  const done = new Set<string>();
  const failed = new Set<string>();
  const running = new Map<string, Promise<Ended>>();
  const failures: unknown[] = [];
  for (;;) {
    const ready = readySteps(steps, { done, failed, running: new Set(running.keys()) });
    for (const step of ready.slice(0, parallel - running.size)) running.set(step.id, settled(step, runStep));
    Object.assign(progress, {
      done: [...before.done, ...done],
      running: [...running.keys()],
      failed: [...before.failed, ...failed],
    });
    if (running.size === 0) break;
    const { step, error } = await Promise.race(running.values());
    running.delete(step.id);
    if (isCancellation(error)) throw error as Error;
    (error === undefined ? done : failed).add(step.id);
    if (error !== undefined) failures.push(error);
  }
  if (failures.length > 0) throw failures[0] as Error;
}

async function settled(step: StepOutline, runStep: RunStepsInput['runStep']): Promise<Ended> {
  try {
    await runStep(step);
    return { step };
  } catch (error) {
    return { step, error };
  }
}
