import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Arm } from '../../src/domain/arm.ts';
import { fakeModel } from '../arms/build-arm-request.ts';
import { buildManifest } from '../support/manifests.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

const megabyte = 1_000_000;
let system: TestSystem;
beforeAll(async () => {
  const { model } = fakeModel(({ prompt }) => {
    const capability = prompt.includes('modest') ? 'copy' : 'flood';
    return {
      rationale: 'One arm does it.',
      cannot: null,
      confidence: 0.9,
      steps: [{ action: 'Do it', capability, input_json: '{}', depends_on: [] }],
    };
  });
  const moreArms = [
    armReturning({ name: 'flooder', capability: 'flood', maxOutputBytes: megabyte }),
    armReturning({ name: 'copier', capability: 'copy', maxOutputBytes: 4 * megabyte }),
  ];
  system = await startTestSystem({ model, moreArms });
});
afterAll(() => system.close());

function armReturning({
  name,
  capability,
  maxOutputBytes,
}: {
  name: string;
  capability: string;
  maxOutputBytes: number;
}): Arm {
  return {
    manifest: buildManifest({
      name,
      capabilities: [capability],
      limits: { timeoutSeconds: 60, maxOutputBytes },
    }),
    run() {
      return Promise.resolve({ output: { text: 'word '.repeat((3 * megabyte) / 5) }, confidence: 0.5 });
    },
  };
}

test('an arm that returns more than it may fails its step at once and for good, naming the result', async () => {
  const task = await system.runTask({ goal: 'Copy out the whole of it' });

  expect(task).toMatchObject({ status: 'failed', error: { code: 'TASK_EXECUTION_FAILED' } });
  expect(task.error?.message).toContain(
    'results.s1 has 3000011 bytes as JSON, more than the 1000000 that arm flooder may return.',
  );
  const first = await attemptsOf(task.id, 's1');
  expect(first).toEqual([{ ending: 'failed', errorCode: 'PAYLOAD_TOO_LARGE' }]);
  expect(await system.steps.results({ taskId: task.id })).toEqual([]);
});

test('a result beyond what Temporal takes is kept whole, since it never passes through Temporal', async () => {
  const task = await system.runTask({ goal: 'Copy out a modest part of it' });

  expect(task).toMatchObject({ status: 'completed', gaps: [] });
  const [result] = await system.steps.results({ taskId: task.id });
  expect(JSON.stringify(result?.resultData)).toHaveLength(3_000_011);
  const { historySize = 0 } = await system.temporal.client.workflow.getHandle(`task-${task.id}`).describe();
  expect(historySize).toBeGreaterThan(0);
  expect(historySize).toBeLessThan(100_000);
});

function attemptsOf(taskId: string, stepId: string) {
  return system.db
    .selectFrom('attempts')
    .select(['ending', 'errorCode'])
    .where('taskId', '=', taskId)
    .where('stepId', '=', stepId)
    .execute();
}
