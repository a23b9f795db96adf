import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBeginTask, type BeginTaskDependencies } from '../../src/activities/begin-task.ts';
import { createEvents } from '../../src/storage/events.ts';
import { workflowIdOf } from '../../src/temporal/workflow-id.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.close());

test('a computation over rows ends satisfied with its figure stored', async () => {
  const task = await system.runTask({
    goal: 'Compute the total of the amount column of the orders',
    context: { orders: [{ amount: 2 }, { amount: 5 }] },
    acceptanceCriteria: ['Total equals 7'],
  });

  expect(task).toMatchObject({ status: 'completed', outcome: 'satisfied', error: null, gaps: [] });
  const [result] = await system.steps.results({ taskId: task.id });
  expect(result?.resultData).toMatchObject({ success: true, output: { total: 7 } });
});

test('a criterion that does not hold leaves a gap', async () => {
  const task = await system.runTask({
    goal: 'Compute the total of the amount column of the orders',
    context: { orders: [{ amount: 2 }, { amount: 5 }] },
    acceptanceCriteria: ['Total equals 8'],
  });

  expect(task).toMatchObject({ status: 'completed', outcome: 'completed_with_gaps' });
  expect(task.gaps).toMatchObject([{ kind: 'criterion', subject: 'Total equals 8' }]);
});

test.each(['made by rules', 'kept'])(
  'a task of steps that take a moment, its plan %s, is one workflow task, and says all that happened',
  async () => {
    const task = await system.runTask({
      goal: 'Compute the mean of the amount column of the orders',
      context: { orders: [{ amount: 2 }, { amount: 5 }] },
      acceptanceCriteria: ['Mean equals 3.5'],
    });

    expect(task).toMatchObject({ status: 'completed', outcome: 'satisfied' });
    const handle = system.temporal.client.workflow.getHandle(workflowIdOf(task.id));
    await handle.result();
    const { events: history } = await handle.fetchHistory();
    expect(history?.filter((event) => event.activityTaskScheduledEventAttributes)).toEqual([]);
    expect(history?.filter((event) => event.workflowTaskCompletedEventAttributes)).toHaveLength(1);
    const events = await createEvents(system.db).list({ taskId: task.id, after: 0, limit: 20 });
    expect(events.map(({ type }) => type)).toEqual([
      'task.submitted',
      'task.started',
      'reflex.completed',
      'plan.created',
      'step.started',
      'step.completed',
      'judge.completed',
      'task.completed',
    ]);
  },
);

test('a run whose worker was lost after the end of its task begins again and finds it ended', async () => {
  const { id: taskId, runId } = await system.runTask({ goal: 'What is 6 * 7?' });
  const beginTask = createBeginTask({ tasks: system.tasks } as unknown as BeginTaskDependencies);

  const begun = await beginTask({ taskId, runId: runId ?? '', historyEvents: 3 });

  expect(begun).toEqual({ kind: 'not_claimed', ended: 'completed' });
});

test('a goal that needs a model fails at once and names the settings', async () => {
  const task = await system.runTask({ goal: 'Write a poem about the sea' });

  expect(task).toMatchObject({ status: 'failed', error: { code: 'MODEL_REQUIRED' } });
  expect(task.error?.message).toContain('ORCHESTRATOR_MODEL_BASE_URL');
});
