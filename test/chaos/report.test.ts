import { expect, test } from 'vitest';
import { noFaults, type FaultCounts } from '../../chaos/carry-out-faults.ts';
import { judge, type Evidence } from '../../chaos/judge.ts';
import { isGood, reportOf } from '../../chaos/report.ts';
import { buildEvidence, taskId } from './evidence.ts';

const oneOfEach = { ...noFaults(), kills: { api: 1, worker: 1, temporal: 1, postgres: 1 } };

function reportFor(evidence: Evidence, faults: FaultCounts = oneOfEach) {
  const seconds = { submitting: 30, serving: 25, draining: 5 };
  return reportOf({
    ...evidence,
    seed: 7,
    problems: judge(evidence),
    faults,
    ownExits: {},
    seconds,
    stateDir: '/tmp/kept',
    keep: false,
  });
}

test('a run is good when work was accepted and done, each kind of process was killed, and nothing was broken', () => {
  expect(isGood(reportFor(buildEvidence()))).toBe(true);
});

test('a run in which one kind of process was not killed shows nothing', () => {
  for (const kind of ['api', 'worker', 'temporal', 'postgres'] as const) {
    const faults = { ...oneOfEach, kills: { ...oneOfEach.kills, [kind]: 0 } };

    expect(isGood(reportFor(buildEvidence(), faults))).toBe(false);
  }
});

test('a run in which nothing was completed shows nothing', () => {
  const stored = { status: 'failed', errorCode: 'TASK_TIMEOUT' };
  const failed = buildEvidence({ stored, told: { ends: ['failed'] } });

  expect(reportFor(failed)).toMatchObject({
    accepted: 1,
    finished: 1,
    completed: 0,
    tasks: { planned: 1, shapes: { table: { TASK_TIMEOUT: 1 } } },
  });
  expect(isGood(reportFor(failed))).toBe(false);
});

test('problems are summed by kind and listed with their tasks, and the state of such a run is kept', () => {
  const evidence = buildEvidence({
    stored: { runs: ['run-1', 'run-2'] },
    call: { tokens: 520, costMicroUsd: 1_500 },
  });
  const report = reportFor(evidence);

  expect(report).toMatchObject({
    duplicated_workflows: 1,
    overspent_tokens: 20,
    overspent_usd: 0.0005,
    lost: 0,
    state_dir: '/tmp/kept',
  });
  expect(report.problems).toContainEqual({
    kind: 'overspent_tokens',
    task_id: taskId,
    mark: 'mark-bababa',
    text: 'table: billed 20 tokens above its cap.',
  });
  expect(isGood(report)).toBe(false);
  expect(reportFor(buildEvidence()).state_dir).toBeNull();
});
