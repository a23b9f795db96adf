import type { BilledCall } from '../../chaos/paid-model.ts';
import type { Evidence } from '../../chaos/judge.ts';
import type { PlannedTask } from '../../chaos/plan-schedule.ts';
import type { StoredTask } from '../../chaos/stored.ts';
import type { Told } from '../../chaos/told.ts';

export const taskId = '11111111-1111-4111-8111-111111111111';
export const mark = 'mark-bababa';
export const deadlineMs = 1_000_000;

/** What is left of a run in which every promise to one client was kept. */
export function buildEvidence({
  told = {},
  stored = {},
  call = {},
}: {
  told?: Partial<Told>;
  stored?: Partial<StoredTask>;
  call?: Partial<BilledCall>;
} = {}): Evidence {
  return {
    told: [
      {
        task: plannedTask,
        cap: { costMicroUsd: 1_000, tokens: 500 },
        taskIds: [taskId],
        unexpected: [],
        ends: ['completed'],
        cancelledMs: undefined,
        events: { numbers: [1, 2, 3], isOver: true },
        isRerun: false,
        ...told,
      },
    ],
    stored: [buildStored(stored)],
    calls: [{ mark, atMs: deadlineMs - 30_000, fate: 'answered', tokens: 500, costMicroUsd: 1_000, ...call }],
    serving: [{ fromMs: 0, toMs: Infinity }],
  };
}

export function buildStored(more: Partial<StoredTask> = {}): StoredTask {
  return {
    id: taskId,
    mark,
    isRerun: false,
    status: 'completed',
    errorCode: null,
    lastEvent: 3,
    createdMs: deadlineMs - 60_000,
    deadlineMs,
    finishedMs: deadlineMs - 20_000,
    costMicroUsd: { spent: 1_000, reserved: 0, overrun: 0 },
    tokens: { spent: 500, reserved: 0, overrun: 0 },
    events: [
      { number: 1, type: 'task.submitted', step: null },
      { number: 2, type: 'step.completed', step: 's1' },
      { number: 3, type: 'task.completed', step: null },
    ],
    results: ['s1'],
    runs: ['run-1'],
    openRuns: 0,
    ...more,
  };
}

const plannedTask: PlannedTask = {
  index: 0,
  mark,
  shape: 'table',
  atMs: 0,
  client: 'ada',
  firstDoor: 0,
  hasKey: true,
  isHedged: false,
  waitSeconds: undefined,
  follows: 'events',
  cancelAfterMs: undefined,
  pause: undefined,
  decision: 'approve',
};
