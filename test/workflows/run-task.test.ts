import { randomUUID } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/activity';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Activities } from '../../src/activities/index.ts';
import type { TaskClock } from '../../src/storage/runs.ts';
import { cancelTaskSignal, commandTaskSignal, taskProgressQuery } from '../../src/workflows/messages.ts';
import type { runTask, RunTaskInput } from '../../src/workflows/run-task.ts';
import { deferred } from '../support/deferred.ts';
import { fail, fakeActivities, step, untilCancelled } from '../support/fake-activities.ts';
import { connectTestTemporal, type TestTemporal } from '../support/temporal.ts';

/** A machine may be slow; the whole test has a minute. */
const patiently = { timeout: 20_000 };

let temporal: TestTemporal;
beforeAll(async () => {
  temporal = await connectTestTemporal();
});
afterAll(() => temporal.close());

test('a task is claimed, screened, planned, worked on, judged and finished, in this order', async () => {
  const { activities, calls, ends } = fakeActivities({ steps: [step('s1')] });

  expect(await runToEnd(activities)).toEqual({ status: 'completed' });

  expect(calls).toEqual(['claimTask', 'screenTask', 'planTask', 'runArm s1', 'judgeTask', 'finishTask']);
  expect(ends).toEqual([{ status: 'completed' }]);
});

test('what takes longer than a moment is done by activities of its own', async () => {
  const { activities, calls, ends } = fakeActivities({ steps: [step('s1')], takesTime: true });

  const types = await activityTypes(activities);

  expect(types).toEqual(['screenTask', 'planTask', 'runArm', 'judgeTask']);
  expect(calls).toEqual(['claimTask', 'screenTask', 'planTask', 'runArm s1', 'judgeTask', 'finishTask']);
  expect(ends).toEqual([{ status: 'completed' }]);
});

test('for all that takes a moment Temporal schedules nothing but the steps', async () => {
  const { activities } = fakeActivities({ steps: [step('s1'), step('s2')] });

  expect(await activityTypes(activities)).toEqual(['runArm', 'runArm']);
});

test('a step that takes a moment is done within the workflow task, and so is the whole task', async () => {
  const steps = [step('s1'), step('s2', ['s1'])].map((one) => ({ ...one, atOnce: true as const }));
  const { activities, calls } = fakeActivities({ steps });

  const events = await eventsOf(activities);

  expect(calls.filter((call) => call.startsWith('runArm'))).toEqual(['runArm s1', 'runArm s2']);
  expect(events.filter((event) => event.activityTaskScheduledEventAttributes)).toEqual([]);
  expect(events.filter((event) => event.workflowTaskCompletedEventAttributes)).toHaveLength(1);
});

test('a task that ends together with its beginning calls nothing more', async () => {
  const { activities, calls } = fakeActivities({ steps: [step('s1')], endsAtOnce: true });

  expect(await runToEnd(activities)).toEqual({ status: 'completed' });

  expect(calls).toEqual(['claimTask', 'screenTask', 'planTask']);
});

test('a run that finds its task ended by itself says how', async () => {
  const { activities, calls } = fakeActivities({ steps: [] });
  const beginTask: Activities['beginTask'] = () =>
    Promise.resolve({ kind: 'not_claimed', ended: 'completed' });

  expect(await runToEnd({ ...activities, beginTask })).toEqual({ status: 'completed' });

  expect(calls).toEqual([]);
});

test('a step that was to take a moment and does not is done by an activity', async () => {
  const steps = [{ ...step('s1'), atOnce: true as const }];
  const { activities, calls } = fakeActivities({ steps, takesTime: true });

  expect(await activityTypes(activities)).toContain('runArm');
  expect(calls.filter((call) => call.startsWith('runArm'))).toEqual(['runArm s1']);
});

test.for(['SAFETY_VIOLATION', 'MODEL_REQUIRED'])(
  'a plan that is refused with %s ends the task',
  async (code) => {
    const { activities, ends } = fakeActivities({ steps: [], plan: () => fail(code) });

    expect(await runToEnd(activities)).toEqual({ status: 'failed' });
    expect(ends).toEqual([{ status: 'failed', code }]);
  },
);

test('steps run as soon as what they depend on is done, without waiting for slower siblings', async () => {
  const slow = deferred();
  const { activities, calls } = fakeActivities({
    steps: [
      step('slow'),
      step('quick'),
      step('after-quick', ['quick']),
      step('last', ['slow', 'after-quick']),
    ],
    arm: async (stepId) => {
      if (stepId === 'slow') await slow.promise;
      if (stepId === 'after-quick') slow.resolve();
    },
  });

  expect(await runToEnd(activities)).toEqual({ status: 'completed' });

  expect(calls.indexOf('runArm last')).toBeGreaterThan(calls.indexOf('runArm after-quick'));
});

test('no more steps run at once than the limit allows', async () => {
  let running = 0;
  let most = 0;
  const { activities } = fakeActivities({
    steps: ['a', 'b', 'c', 'd', 'e'].map((id) => step(id)),
    parallelSteps: 2,
    arm: async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 20));
      running--;
    },
  });

  await runToEnd(activities);

  expect(most).toBe(2);
});

test('a failed step fails the task with its code after the steps that do not need it', async () => {
  const { activities, calls, ends } = fakeActivities({
    steps: [step('bad'), step('needs-bad', ['bad']), step('good'), step('after-good', ['good'])],
    arm: (stepId) => (stepId === 'bad' ? fail('BUDGET_EXHAUSTED') : Promise.resolve()),
  });

  expect(await runToEnd(activities)).toEqual({ status: 'failed' });

  expect(calls).toContain('runArm after-good');
  expect(calls).not.toContain('runArm needs-bad');
  expect(calls).not.toContain('judgeTask');
  expect(ends).toEqual([{ status: 'failed', code: 'BUDGET_EXHAUSTED' }]);
});

test('a failed judge leaves the work completed', async () => {
  const { activities, ends } = fakeActivities({
    steps: [step('s1')],
    judge: () => fail('TASK_EXECUTION_FAILED'),
  });

  expect(await runToEnd(activities)).toEqual({ status: 'completed' });
  expect(ends).toEqual([{ status: 'completed' }]);
});

test('a retryable failure is retried after the delay that it names', async () => {
  let attempts = 0;
  const { activities } = fakeActivities({
    steps: [step('s1')],
    arm: () => {
      attempts += 1;
      if (attempts > 2) return Promise.resolve();
      throw ApplicationFailure.create({ type: 'TRANSIENT_FAILURE', message: 'x', nextRetryDelay: '1ms' });
    },
  });

  expect(await runToEnd(activities)).toEqual({ status: 'completed' });
  expect(attempts).toBe(3);
});

test('at the deadline every step in flight is told to stop and the task fails with TASK_TIMEOUT', async () => {
  const stopped: string[] = [];
  const { activities, ends } = fakeActivities({
    steps: [step('a'), step('b')],
    remainingMs: 300,
    arm: (stepId) => untilCancelled(() => stopped.push(stepId)),
  });

  expect(await runToEnd(activities, () => expect.poll(() => stopped.toSorted()).toEqual(['a', 'b']))).toEqual(
    {
      status: 'failed',
    },
  );
  expect(ends).toEqual([{ status: 'failed', code: 'TASK_TIMEOUT' }]);
});

test('a cancel signal stops the step in flight and the task ends as cancelled', async () => {
  const begun = deferred();
  const stopped = deferred();
  const { activities, ends } = fakeActivities({
    steps: [step('a')],
    arm: () => {
      begun.resolve();
      return untilCancelled(stopped.resolve);
    },
  });
  const { taskQueue, client } = temporal;

  await temporal.withWorker(activities, async () => {
    const handle = await client.workflow.start<typeof runTask>('runTask', start(taskQueue));
    await begun.promise;
    await handle.signal(cancelTaskSignal, { commandId: randomUUID() });
    await stopped.promise;
    expect(await handle.result()).toEqual({ status: 'cancelled' });
  });
  expect(ends).toEqual([{ status: 'cancelled' }]);
});

test('a workflow that cannot claim its task does nothing', async () => {
  const { activities, calls } = fakeActivities({ steps: [], claimed: false });

  expect(await runToEnd(activities)).toEqual({ status: 'not_claimed' });
  expect(calls).toEqual(['claimTask']);
});

test('a run that Postgres calls superseded ends without writing an end', async () => {
  const { activities, ends } = fakeActivities({ steps: [step('s1')], arm: () => fail('RUN_SUPERSEDED') });

  expect(await runToEnd(activities)).toEqual({ status: 'superseded' });
  expect(ends).toEqual([]);
});

test('the progress query tells stage and steps while a step runs', async () => {
  const begun = deferred();
  const release = deferred();
  const { activities } = fakeActivities({
    steps: [step('a'), step('b', ['a'])],
    arm: async (stepId) => {
      if (stepId !== 'b') return;
      begun.resolve();
      await release.promise;
    },
  });
  const { taskQueue, client } = temporal;

  await temporal.withWorker(activities, async () => {
    const handle = await client.workflow.start<typeof runTask>('runTask', start(taskQueue));
    await begun.promise;
    expect(await handle.query(taskProgressQuery)).toMatchObject({
      stage: 'working',
      steps: { total: 2, done: ['a'], running: ['b'], failed: [] },
    });
    release.resolve();
    await handle.result();
    expect(await handle.query(taskProgressQuery)).toMatchObject({ stage: 'ended' });
  });
});

test('a step that is held is tried again after each command, and others do not wait for it', async () => {
  let tries = 0;
  const { activities, calls, ends } = fakeActivities({
    steps: [step('risky'), step('a'), step('b', ['a']), step('after', ['risky'])],
    parallelSteps: 1,
    outcome: (stepId) => {
      if (stepId !== 'risky') return undefined;
      tries += 1;
      return tries < 3 ? { held: 'approval' } : undefined;
    },
    clock: () => ({ remainingMs: 60_000, isStopped: false }),
  });
  const { taskQueue, client } = temporal;

  await temporal.withWorker(activities, async () => {
    const handle = await client.workflow.start<typeof runTask>('runTask', start(taskQueue));
    const waits = { steps: { done: ['a', 'b'], running: [], waiting: ['risky'] } };
    await expect.poll(() => handle.query(taskProgressQuery), patiently).toMatchObject(waits);
    const command = { commandId: randomUUID(), kind: 'pause' } as const;
    await handle.signal(commandTaskSignal, command);
    await expect.poll(() => tries, patiently).toBe(2);
    // The same command once more is no other one.
    await handle.signal(commandTaskSignal, command);
    await handle.signal(commandTaskSignal, {
      commandId: randomUUID(),
      kind: 'approve_step',
      stepId: 'risky',
    });
    expect(await handle.result()).toEqual({ status: 'completed' });
  });
  expect(tries).toBe(3);
  expect(calls.at(-3)).toBe('runArm after');
  expect(ends).toEqual([{ status: 'completed' }]);
});

test('a plan that is held is asked for again after a command', async () => {
  let tries = 0;
  const steps = [step('s1')];
  const { activities, calls } = fakeActivities({
    steps,
    takesTime: true,
    plan: () => Promise.resolve((tries += 1) === 1 ? { held: 'budget' } : { steps, canReplan: false }),
    clock: () => ({ remainingMs: 60_000, isStopped: false }),
  });
  const { taskQueue, client } = temporal;

  await temporal.withWorker(activities, async () => {
    const handle = await client.workflow.start<typeof runTask>('runTask', start(taskQueue));
    await expect.poll(() => tries, patiently).toBe(1);
    await handle.signal(commandTaskSignal, { commandId: randomUUID(), kind: 'raise_budget' });
    expect(await handle.result()).toEqual({ status: 'completed' });
  });
  expect(calls.filter((call) => call === 'planTask')).toHaveLength(2);
});

test('a task that waits can be cancelled', async () => {
  const { activities, calls, ends } = fakeActivities({
    steps: [step('s1')],
    outcome: () => ({ held: 'paused' }),
  });
  const { taskQueue, client } = temporal;

  await temporal.withWorker(activities, async () => {
    const handle = await client.workflow.start<typeof runTask>('runTask', start(taskQueue));
    await expect.poll(() => calls, patiently).toContain('runArm s1');
    await handle.signal(cancelTaskSignal, { commandId: randomUUID() });
    expect(await handle.result()).toEqual({ status: 'cancelled' });
  });
  expect(ends).toEqual([{ status: 'cancelled' }]);
});

test('a step that a person decided against is left out with what builds on it, and the rest is judged', async () => {
  const { activities, calls, ends } = fakeActivities({
    steps: [step('no'), step('after-no', ['no']), step('yes')],
    outcome: (stepId) => (stepId === 'no' ? { leftOut: true } : undefined),
  });

  expect(await runToEnd(activities)).toEqual({ status: 'completed' });

  expect(calls).not.toContain('runArm after-no');
  expect(calls).toContain('judgeTask');
  expect(ends).toEqual([{ status: 'completed' }]);
});

test('a task of which every step was decided against ends as cancelled', async () => {
  const { activities, calls, ends } = fakeActivities({
    steps: [step('no')],
    outcome: () => ({ leftOut: true }),
  });

  expect(await runToEnd(activities)).toEqual({ status: 'cancelled' });

  expect(calls).not.toContain('judgeTask');
  expect(ends).toEqual([{ status: 'cancelled' }]);
});

test('a deadline that stands still or has moved does not end the task', async () => {
  const release = deferred();
  const clocks: TaskClock[] = [
    { remainingMs: 200, isStopped: true },
    { remainingMs: 200, isStopped: false },
  ];
  const { activities, calls, ends } = fakeActivities({
    steps: [step('s1')],
    remainingMs: 200,
    arm: () => release.promise,
    clock: () => clocks.shift() ?? { remainingMs: 60_000, isStopped: false },
  });
  const { taskQueue, client } = temporal;
  const looks = () => calls.filter((call) => call === 'readClock').length;

  await temporal.withWorker(activities, async () => {
    const handle = await client.workflow.start<typeof runTask>('runTask', start(taskQueue));
    await expect.poll(looks, patiently).toBe(1);
    await handle.signal(commandTaskSignal, { commandId: randomUUID(), kind: 'resume' });
    await expect.poll(looks, patiently).toBe(3);
    release.resolve();
    expect(await handle.result()).toEqual({ status: 'completed' });
  });
  expect(ends).toEqual([{ status: 'completed' }]);
});

test('steps whose results are there already are not run', async () => {
  const { activities, calls } = fakeActivities({
    steps: [{ ...step('s1'), done: true }, step('s2', ['s1'])],
  });

  expect(await runToEnd(activities)).toEqual({ status: 'completed' });

  expect(calls.filter((call) => call.startsWith('runArm'))).toEqual(['runArm s2']);
});

test('a plan whose results failed a criterion is followed by one more, judged in its turn', async () => {
  const rounds: (number | undefined)[] = [];
  const { activities, calls, ends } = fakeActivities({
    steps: [step('s1')],
    replans: [[step('s2')], [step('s3')]],
    judge: ({ round }) => {
      rounds.push(round);
      return Promise.resolve({ passed: 0, notPassed: 1, failed: 1 });
    },
  });

  expect(await runToEnd(activities)).toEqual({ status: 'completed' });

  expect(calls.filter((call) => /^(?:runArm|judgeTask|replanTask)/.test(call))).toEqual([
    'runArm s1',
    'judgeTask',
    'replanTask',
    'runArm s2',
    'judgeTask',
  ]);
  expect(rounds).toEqual([1, 2]);
  expect(ends).toEqual([{ status: 'completed' }]);
});

test('a step that failed for good is planned around once, and the task ends with what the second plan made', async () => {
  const { activities, calls } = fakeActivities({
    steps: [step('s1')],
    replans: [[step('s2')]],
    arm: (stepId) => (stepId === 's1' ? fail('TASK_EXECUTION_FAILED') : Promise.resolve()),
  });

  expect(await runToEnd(activities)).toEqual({ status: 'completed' });

  expect(calls).toContain('runArm s2');
});

test.each(['BUDGET_EXHAUSTED', 'TASK_TIMEOUT', 'SAFETY_VIOLATION'])(
  'a step that failed with %s is not planned around',
  async (code) => {
    const { activities, calls, ends } = fakeActivities({
      steps: [step('s1')],
      replans: [[step('s2')]],
      arm: () => fail(code),
    });

    expect(await runToEnd(activities)).toEqual({ status: 'failed' });

    expect(calls).not.toContain('replanTask');
    expect(ends).toEqual([{ status: 'failed', code }]);
  },
);

test('where no other plan is made the task ends as the first one left it', async () => {
  const steps = [step('s1')];
  const failing = fakeActivities({
    steps,
    replans: [[]],
    arm: () => fail('TASK_EXECUTION_FAILED'),
  });
  expect(await runToEnd(failing.activities)).toEqual({ status: 'failed' });
  expect(failing.ends).toEqual([{ status: 'failed', code: 'TASK_EXECUTION_FAILED' }]);

  const wanting = fakeActivities({
    steps,
    replans: [[]],
    judge: () => Promise.resolve({ passed: 0, notPassed: 1, failed: 1 }),
  });
  expect(await runToEnd(wanting.activities)).toEqual({ status: 'completed' });
  expect(wanting.calls).toContain('replanTask');
});

async function runToEnd(activities: Activities, alsoWait: () => Promise<unknown> = () => Promise.resolve()) {
  const { taskQueue, client } = temporal;
  return temporal.withWorker(activities, async () => {
    const result = await client.workflow.execute<typeof runTask>('runTask', start(taskQueue));
    await alsoWait();
    return result;
  });
}

/** Types of the activities that Temporal schedules for a task, in order. */
async function activityTypes(activities: Activities): Promise<(string | null | undefined)[]> {
  const events = await eventsOf(activities);
  return events.flatMap(({ activityTaskScheduledEventAttributes: scheduled }) =>
    scheduled ? [scheduled.activityType?.name] : [],
  );
}

async function eventsOf(activities: Activities) {
  const { taskQueue, client } = temporal;
  return temporal.withWorker(activities, async () => {
    const handle = await client.workflow.start<typeof runTask>('runTask', start(taskQueue));
    await handle.result();
    const { events } = await handle.fetchHistory();
    return events ?? [];
  });
}

function start(taskQueue: string) {
  const taskId = randomUUID();
  return {
    workflowId: `task-${taskId}`,
    taskQueue,
    args: [{ taskId, worksLocally: true }] as [RunTaskInput],
  };
}
