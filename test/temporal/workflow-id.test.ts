import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { taskIdOf, workflowIdOf } from '../../src/temporal/workflow-id.ts';

test('a workflow id names its task', () => {
  const taskId = randomUUID();

  expect(workflowIdOf(taskId)).toBe(`task-${taskId}`);
  expect(taskIdOf(workflowIdOf(taskId))).toBe(taskId);
});

test.each(['task-', 'task-1', `job-${randomUUID()}`, `task-${randomUUID()}-2`, randomUUID(), ''])(
  'an id of another form names no task: %s',
  (workflowId) => {
    expect(taskIdOf(workflowId)).toBeUndefined();
  },
);
