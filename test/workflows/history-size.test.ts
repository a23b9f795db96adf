import { randomUUID } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/activity';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Activities } from '../../src/activities/index.ts';
import { maxPlanSteps, type StepOutline } from '../../src/domain/plan.ts';
import { maxAttempts } from '../../src/domain/retry.ts';
import { mostMoves } from '../../src/workflows/follow-moves.ts';
import type { runTask, RunTaskInput } from '../../src/workflows/run-task.ts';
import { withMoments } from '../support/fake-activities.ts';
import { connectTestTemporal, type TestTemporal } from '../support/temporal.ts';

let temporal: TestTemporal;
beforeAll(async () => {
  temporal = await connectTestTemporal();
});
afterAll(() => temporal.close());

/** One after the other, with the longest summaries: as many workflow tasks as steps, and as many bytes as there can be. */
function longestPlan(round: number): StepOutline[] {
  return Array.from({ length: maxPlanSteps }, (_, at) => {
    const number = (round - 1) * maxPlanSteps + at + 1;
    const summary = `s${number}: `.padEnd(200, 'x');
    const dependsOn = at === 0 ? [] : [`s${number - 1}`];
    return { id: `s${number}`, arm: 'executor', capability: 'calculate', dependsOn, summary };
  });
}

/** Attempts of an activity leave no events of their own, and each takes a timer of the server's: two steps show it. */
const oftenTried = new Set(['s1', 's33']);

test('two plans of the most steps, tried as often as they may be and sent around as often, stay below 2,000 events', async () => {
  const attempts = new Map<string, number>();
  let sent = 0;
  const { ends, observed, result, description } = await run({
    runArm: ({ stepId }) => {
      const attempt = (attempts.get(stepId) ?? 0) + 1;
      attempts.set(stepId, attempt);
      if (attempt < maxAttempts && oftenTried.has(stepId)) {
        const nextRetryDelay = '1ms';
        throw ApplicationFailure.create({ type: 'TRANSIENT_FAILURE', message: 'x', nextRetryDelay });
      }
      // Workers that come and go send a step back and forth.
      if (sent < mostMoves && attempt < maxAttempts + 4) {
        sent += 1;
        return Promise.resolve({ movedTo: null });
      }
      return Promise.resolve(undefined);
    },
    judgeTask: () => Promise.resolve({ passed: 0, notPassed: 1, failed: 1 }),
  });

  expect(result).toEqual({ status: 'completed' });
  expect(ends).toBe(1);
  expect(attempts.size).toBe(2 * maxPlanSteps);
  expect(sent).toBe(mostMoves);
  expect(description.historyLength).toBeGreaterThan(1_000);
  expect(description.historyLength).toBeLessThan(2_000);
  expect(description.historySize).toBeLessThan(1_000_000);
  // What the operator's metric is told at the end; the end itself comes after it.
  expect(observed).toBeGreaterThan(description.historyLength - 20);
  expect(observed).toBeLessThan(description.historyLength);
}, 120_000);

test('a step that is sent around without end fails its task', async () => {
  let calls = 0;
  const { result } = await run({
    runArm: () => {
      calls += 1;
      return Promise.resolve({ movedTo: null });
    },
  });

  expect(result).toEqual({ status: 'failed' });
  // The second plan finds no moves left.
  expect(calls).toBe(mostMoves + 2);
});

async function run(scripted: Partial<Pick<Activities, 'runArm' | 'judgeTask'>>) {
  let ends = 0;
  let observed = 0;
  const activities = withMoments({
    claimTask: () => Promise.resolve({ kind: 'claimed', remainingMs: 600_000, parallelSteps: 10 }),
    readClock: () => Promise.resolve({ remainingMs: 600_000, isStopped: false }),
    screenTask: () => Promise.resolve({ findings: 0 }),
    planTask: () => Promise.resolve({ steps: longestPlan(1), canReplan: true }),
    replanTask: () => Promise.resolve({ steps: longestPlan(2) }),
    runArm: () => Promise.resolve(undefined),
    judgeTask: () => Promise.resolve({ passed: 1, notPassed: 0, failed: 0 }),
    finishTask: ({ end, historyEvents = 0 }) => {
      ends += 1;
      observed = historyEvents;
      return Promise.resolve({ status: end.status });
    },
    ...scripted,
  });
  const { taskQueue, client } = temporal;
  const taskId = randomUUID();
  return temporal.withWorker(activities, async () => {
    const args: [RunTaskInput] = [{ taskId, worksLocally: true }];
    const handle = await client.workflow.start<typeof runTask>('runTask', {
      workflowId: `task-${taskId}`,
      taskQueue,
      args,
    });
    const result = await handle.result();
    const { historyLength, historySize = 0 } = await handle.describe();
    return { ends, observed, result, description: { historyLength, historySize } };
  });
}
