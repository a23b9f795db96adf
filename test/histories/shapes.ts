import { randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import type { PlanTaskOutput } from '../../src/activities/plan-task.ts';
import type { RunArmOutput } from '../../src/activities/run-arm.ts';
import type { Held } from '../../src/domain/held.ts';
import { cancelTaskSignal, commandTaskSignal } from '../../src/workflows/messages.ts';
import { fail, step, untilCancelled, type Script } from '../support/fake-activities.ts';

/** A way that a task can go: what its activities answer, and what is said to it once one of them was called. */
export interface Shape extends Script {
  signals?: { after: string; send: (handle: WorkflowHandle) => Promise<void> }[];
}

const chain = [step('s1'), step('s2', ['s1'])];
const fan = [step('s1'), step('s2'), step('s3', ['s1', 's2'])];
const timeLeft = () => ({ remainingMs: 60_000, isStopped: false });

/** Every shape of history that a task can have. A new one is a line here, and then `npm run record:histories`. */
export const shapes: Record<string, () => Shape> = {
  happy: () => ({ steps: chain }),
  parallel: () => ({ steps: fan, parallelSteps: 2 }),
  'not-claimed': () => ({ steps: [], claimed: false }),
  superseded: () => ({ steps: chain, arm: () => fail('RUN_SUPERSEDED') }),
  'refused-plan': () => ({ steps: [], plan: () => fail('MODEL_REQUIRED') }),
  'failed-step': () => ({ steps: fan, arm: (id) => (id === 's2' ? fail('TASK_EXECUTION_FAILED') : done()) }),
  'failed-judge': () => ({ steps: chain, judge: () => fail('TASK_EXECUTION_FAILED') }),
  moved: () => ({ steps: chain, outcome: inTurn<RunArmOutput>({ movedTo: null }, undefined) }),
  replan: () => ({ steps: chain, replans: [[step('s3')]], judge: inTurn(judged(1), judged(0)) }),
  'replan-after-failure': () => ({
    steps: chain,
    replans: [[step('s3')]],
    arm: (id) => (id === 's2' ? fail('TASK_EXECUTION_FAILED') : done()),
  }),
  deadline: () => ({ steps: chain, remainingMs: 300, arm: () => untilCancelled() }),
  cancel: () => ({ steps: chain, arm: () => untilCancelled(), signals: [cancel('runArm s1')] }),
  'held-plan': () => ({
    steps: chain,
    plan: inTurn<Promise<PlanTaskOutput | Held>>(
      Promise.resolve({ held: 'budget' }),
      Promise.resolve({ steps: chain, canReplan: false }),
    ),
    clock: timeLeft,
    signals: [command('planTask', 'raise_budget')],
  }),
  paused: () => ({
    steps: chain,
    outcome: inTurn({ held: 'paused' }, undefined),
    clock: timeLeft,
    signals: [command('runArm s1', 'resume')],
  }),
  approved: () => ({
    steps: fan,
    outcome: inTurn({ held: 'approval' }, undefined),
    clock: timeLeft,
    signals: [command('runArm s2', 'approve_step', 's1')],
  }),
  'budget-raised': () => ({
    steps: chain,
    outcome: inTurn({ held: 'budget' }, undefined),
    clock: timeLeft,
    signals: [command('runArm s1', 'raise_budget')],
  }),
  'left-out': () => ({ steps: fan, outcome: (id) => (id === 's2' ? { leftOut: true } : undefined) }),
  'all-left-out': () => ({ steps: [step('s1')], outcome: () => ({ leftOut: true }) }),
  'cancel-while-waiting': () => ({
    steps: chain,
    outcome: () => ({ held: 'paused' }),
    signals: [cancel('runArm s1')],
  }),
  'deadline-moved': () => ({
    steps: [step('s1')],
    remainingMs: 200,
    arm: () => new Promise((resolve) => setTimeout(resolve, 1_000)),
    clock: timeLeft,
  }),
  'takes-time': () => ({ steps: chain, takesTime: true }),
  'steps-at-once': () => ({ steps: chain.map((one) => ({ ...one, atOnce: true })) }),
  'ended-at-once': () => ({ steps: chain, endsAtOnce: true }),
  forked: () => ({ steps: [{ ...step('s1'), done: true }, step('s2', ['s1'])] }),
};

function done(): Promise<void> {
  return Promise.resolve();
}

function judged(failed: number) {
  return Promise.resolve({ passed: 1 - failed, notPassed: failed, failed });
}

/** Answers in turn; the last one for ever. */
function inTurn<T>(...answers: [T, ...T[]]): () => T {
  let position = 0;
  return () => answers[Math.min(position++, answers.length - 1)]!;
}

function cancel(after: string) {
  const send = (handle: WorkflowHandle) => handle.signal(cancelTaskSignal, { commandId: randomUUID() });
  return { after, send };
}

function command(after: string, kind: 'resume' | 'raise_budget' | 'approve_step', stepId?: string) {
  const message = { commandId: randomUUID(), kind, ...(stepId !== undefined && { stepId }) };
  return { after, send: (handle: WorkflowHandle) => handle.signal(commandTaskSignal, message) };
}
