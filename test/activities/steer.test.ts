import { afterAll, beforeAll, expect, test } from 'vitest';
import { isTerminal } from '../../src/domain/task-status.ts';
import type { TaskRecord } from '../../src/storage/tasks.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.close());

const isEnded = ({ status }: TaskRecord) => isTerminal(status);
const javascript = (code: string) => `Run this JavaScript: \`\`\`js ${code} \`\`\``;
const slow = javascript(
  'const end = Date.now() + 1500; while (Date.now() < end) {} return { answer: 6 * 7 };',
);

test('a paused task finishes the step in flight and holds what comes next until it is resumed', async () => {
  const acceptanceCriteria = [{ type: 'range' as const, value: { min: 42, max: 42 }, path: 'answer' }];
  const taskId = await system.submitTask({ goal: slow, acceptanceCriteria });
  await expect.poll(() => stepStatus(taskId), { timeout: 20_000 }).toBe('running');

  await system.order(taskId, { kind: 'pause' });
  await expect.poll(() => stepStatus(taskId), { timeout: 20_000 }).toBe('completed');
  const waits = await historyLength(taskId);
  expect(await system.tasks.load(taskId)).toMatchObject({
    status: 'processing',
    reason: 'paused',
    verdicts: [],
  });

  await system.order(taskId, { kind: 'resume' });

  expect(await system.waitFor(taskId, isEnded)).toMatchObject({ status: 'completed', outcome: 'satisfied' });
  await expect.poll(() => historyLength(taskId), { timeout: 20_000 }).toBeGreaterThan(waits);
});

test('a risky step runs when a person has approved it', async () => {
  const taskId = await system.submitTask({ goal: javascript('return 6 * 7;'), approval: 'risky_steps' });
  await system.waitFor(taskId, ({ reason }) => reason === 'awaiting_approval');
  expect(await stepStatus(taskId)).toBe('waiting');

  await system.order(taskId, { kind: 'approve_step', stepId: 's1' });

  expect(await system.waitFor(taskId, isEnded)).toMatchObject({ status: 'completed' });
  expect(await stepStatus(taskId)).toBe('completed');
});

test('a task whose only step was decided against ends as cancelled', async () => {
  const taskId = await system.submitTask({ goal: javascript('return 6 * 7;'), approval: 'risky_steps' });
  await system.waitFor(taskId, ({ reason }) => reason === 'awaiting_approval');

  await system.order(taskId, { kind: 'reject_step', stepId: 's1' });

  expect(await system.waitFor(taskId, isEnded)).toMatchObject({
    status: 'cancelled',
    gaps: [{ kind: 'step', subject: 's1', reason: 'A person decided against this step.' }],
  });
});

test('a rejected plan ends its task as cancelled, with none of its steps run', async () => {
  const taskId = await system.submitTask({ goal: 'What is 6 * 7?', approval: 'plan' });
  await system.waitFor(taskId, ({ reason }) => reason === 'awaiting_approval');

  await system.order(taskId, { kind: 'reject_plan' });

  expect(await system.waitFor(taskId, isEnded)).toMatchObject({ status: 'cancelled' });
  expect(await system.steps.results({ taskId })).toEqual([]);
});

test('a fork runs its step anew in a workflow of its own', async () => {
  const first = await system.runTask({ goal: 'What is 6 * 7?' });
  const outcome = await system.reruns.start({
    task: first,
    kind: 'fork',
    fromStep: 's1',
    caps: {},
    policy: { mode: 'standard', version: 'test' },
  });
  if (outcome.kind !== 'accepted') throw new Error(outcome.kind);
  system.wake();

  const made = await system.waitFor(outcome.taskId, isEnded);

  expect(made).toMatchObject({ status: 'completed', origin: { taskId: first.id, reusedSteps: [] } });
  expect(
    (await system.steps.results({ taskId: made.id })).map(({ resultData }) => resultData['output']),
  ).toEqual((await system.steps.results({ taskId: first.id })).map(({ resultData }) => resultData['output']));
});

async function stepStatus(taskId: string, index = 0): Promise<string | undefined> {
  return (await system.steps.list(taskId))[index]?.status;
}

async function historyLength(taskId: string): Promise<number> {
  const { historyLength: length } = await system.temporal.client.workflow
    .getHandle(`task-${taskId}`)
    .describe();
  return length;
}
