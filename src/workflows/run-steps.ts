import { condition, isCancellation } from '@temporalio/workflow';
import { readySteps } from '../domain/ready-steps.ts';
import type { StepOutline } from '../domain/plan.ts';
import type { StepsProgress } from './messages.ts';

/** How a call for a step came out: it may have to wait for a client, or a person decided against it. */
export type StepOutcome = 'done' | 'held' | 'left_out';

interface RunStepsInput {
  steps: StepOutline[];
  /** How many steps may run at once. */
  parallel: number;
  runStep: (step: StepOutline) => Promise<StepOutcome>;
  /** How many commands were heard so far: after each, what is held is tried again. */
  commands: () => number;
  /** Kept up to date for the progress query. */
  progress: StepsProgress;
  /** What an earlier plan had done and failed. */
  before: StepsProgress;
}

interface Ended {
  step: StepOutline;
  outcome?: StepOutcome;
  error?: unknown;
}

interface State {
  done: Set<string>;
  failed: Set<string>;
  leftOut: Set<string>;
  running: Map<string, Promise<Ended>>;
  /** With the number of commands that were heard when they were last tried. */
  held: Map<string, number>;
}

/**
 * Runs every step as soon as the steps it depends on are done; none waits for a slower sibling. A failed step stops what
 * depends on it and nothing else; one that is held takes no place. Throws the first failure when all that can run has run;
 * a cancellation at once. Returns how many steps are done.
 */
export async function runSteps(input: RunStepsInput): Promise<number> {
  const { steps, parallel, runStep, commands } = input;
  const done = new Set(steps.filter((step) => step.done).map(({ id }) => id));
  const state: State = { done, failed: new Set(), leftOut: new Set(), running: new Map(), held: new Map() };
  const failures: unknown[] = [];
  for (;;) {
    releaseHeld(state, commands());
    for (const step of readyNow(steps, state).slice(0, parallel - state.running.size)) {
      state.running.set(step.id, settled(step, { runStep, state, heard: commands() }));
    }
    show(input, state);
    if (state.running.size === 0 && state.held.size === 0) break;
    const ended = await next(state, commands);
    if (ended === undefined) continue;
    if (isCancellation(ended.error)) throw ended.error as Error;
    note(state, ended);
    if (ended.error !== undefined) failures.push(ended.error);
  }
  if (failures.length > 0) throw failures[0] as Error;
  return state.done.size;
}

function readyNow(steps: StepOutline[], { done, failed, leftOut, running, held }: State): StepOutline[] {
  return readySteps(steps, {
    done,
    failed: new Set([...failed, ...leftOut]),
    running: new Set([...running.keys(), ...held.keys()]),
  });
}

function releaseHeld({ held }: State, heard: number): void {
  for (const [id, before] of held) if (heard > before) held.delete(id);
}

/** The next step that ends; undefined when a command came first. */
async function next({ running, held }: State, commands: () => number): Promise<Ended | undefined> {
  if (held.size === 0) return Promise.race(running.values());
  const released = condition(() => [...held.values()].some((before) => commands() > before));
  return Promise.race([...running.values(), released.then(() => undefined)]);
}

function note({ done, failed, leftOut, running }: State, { step, outcome }: Ended): void {
  running.delete(step.id);
  if (outcome === 'done') done.add(step.id);
  else if (outcome === 'left_out') leftOut.add(step.id);
  else if (outcome === undefined) failed.add(step.id);
}

async function settled(
  step: StepOutline,
  { runStep, state, heard }: { runStep: RunStepsInput['runStep']; state: State; heard: number },
): Promise<Ended> {
  try {
    const outcome = await runStep(step);
    if (outcome === 'held') state.held.set(step.id, heard);
    return { step, outcome };
  } catch (error) {
    return { step, error };
  }
}

function show({ progress, before }: RunStepsInput, { done, failed, leftOut, running, held }: State): void {
  Object.assign(progress, {
    done: [...before.done, ...done],
    running: [...running.keys()],
    failed: [...before.failed, ...failed],
    waiting: [...held.keys()],
    leftOut: [...before.leftOut, ...leftOut],
  });
}
