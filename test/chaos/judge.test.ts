import { expect, test } from 'vitest';
import { judge, type Evidence } from '../../chaos/judge.ts';
import { buildEvidence, buildStored, deadlineMs, mark, taskId } from './evidence.ts';

const kindsOf = (evidence: Evidence) => judge(evidence).map(({ kind }) => kind);

test('a run that kept every promise has no problem', () => {
  expect(judge(buildEvidence())).toEqual([]);
});

test.for<[string, Evidence]>([
  ['that is not stored', { ...buildEvidence(), stored: [] }],
  ['that has not ended', buildEvidence({ stored: { status: 'processing', finishedMs: null } })],
  ['that is stored under another id', { ...buildEvidence(), stored: [buildStored({ id: 'other' })] }],
  ['whose client was told another end', buildEvidence({ told: { ends: ['completed', 'failed'] } })],
])('an accepted task %s is lost', ([, evidence]) => {
  expect(kindsOf(evidence)).toEqual(['lost']);
});

test('a task that nobody was promised may be missing, and must end where it is there', () => {
  const unpromised = { taskIds: [], ends: [], events: undefined };

  expect(judge({ ...buildEvidence({ told: unpromised }), stored: [], calls: [] })).toEqual([]);
  expect(
    kindsOf(buildEvidence({ told: unpromised, stored: { status: 'pending', finishedMs: null } })),
  ).toEqual(['lost']);
});

test.for<[string, Partial<ReturnType<typeof buildStored>>]>([
  ['two results of one step', { results: ['s1', 's1'] }],
  [
    'two ends',
    {
      events: [
        { number: 1, type: 'task.submitted', step: null },
        { number: 2, type: 'task.completed', step: null },
        { number: 3, type: 'task.failed', step: null },
      ],
    },
  ],
  [
    'a step that was completed twice',
    {
      events: [1, 2, 3].map((number) => ({
        number,
        type: 'step.completed',
        step: number === 1 ? 's2' : 's1',
      })),
    },
  ],
])('%s are a duplicated result', ([, stored]) => {
  expect(kindsOf(buildEvidence({ stored }))).toEqual(['duplicated_results']);
});

test('a second run, a second row and a second id for one key are duplicated workflows', () => {
  const second = '22222222-2222-4222-8222-222222222222';
  const evidence = buildEvidence();

  expect(kindsOf(buildEvidence({ stored: { runs: ['run-1', 'run-2'] } }))).toEqual(['duplicated_workflows']);
  expect(kindsOf({ ...evidence, stored: [...evidence.stored, buildStored({ id: second })] })).toEqual([
    'duplicated_workflows',
  ]);
  expect(kindsOf(buildEvidence({ told: { taskIds: [taskId, second] } }))).toEqual(['duplicated_workflows']);
});

test('a workflow that outlives its task is unfinished', () => {
  expect(kindsOf(buildEvidence({ stored: { openRuns: 1 } }))).toEqual(['unfinished_workflows']);
});

test('what is billed above a cap is overspent by as much, whatever the books of the task say', () => {
  const generous = { spent: 10_000, reserved: 0, overrun: 0 };
  const stored = { costMicroUsd: generous, tokens: generous };

  expect(judge(buildEvidence({ stored, call: { costMicroUsd: 1_250 } }))).toMatchObject([
    { kind: 'overspent_usd', amount: 0.00025, taskId, mark },
  ]);
  expect(judge(buildEvidence({ stored, call: { tokens: 507 } }))).toMatchObject([
    { kind: 'overspent_tokens', amount: 7 },
  ]);
});

test('what is billed and not booked is found below the cap too', () => {
  const tokens = { spent: 400, reserved: 0, overrun: 60 };
  const costMicroUsd = { spent: 900, reserved: 0, overrun: 0 };

  expect(judge(buildEvidence({ stored: { tokens } }))).toMatchObject([
    { kind: 'unbooked_tokens', amount: 40 },
  ]);
  expect(judge(buildEvidence({ stored: { costMicroUsd } }))).toMatchObject([
    { kind: 'unbooked_usd', amount: 0.0001 },
  ]);
});

test('a reservation that outlives its task is found', () => {
  const tokens = { spent: 500, reserved: 20, overrun: 0 };

  expect(judge(buildEvidence({ stored: { tokens } }))).toMatchObject([
    { kind: 'unbooked_tokens', amount: 20 },
  ]);
});

test('a call without a mark, or with the mark of no task, belongs to nobody', () => {
  for (const stray of [undefined, 'mark-zazaza']) {
    const evidence = buildEvidence();
    const calls = evidence.calls.map((call) => ({ ...call, mark: stray }));

    expect(kindsOf({ ...evidence, calls })).toEqual(['unattributed_calls']);
  }
});

test('a task that ended more than two seconds after its deadline is late, as long as it could have ended', () => {
  const late = (finishedMs: number, serving: Evidence['serving']) =>
    kindsOf({ ...buildEvidence({ stored: { finishedMs } }), serving });
  const always = [{ fromMs: 0, toMs: Infinity }];
  const returned = [
    { fromMs: 0, toMs: deadlineMs + 1_500 },
    { fromMs: deadlineMs + 60_000, toMs: Infinity },
  ];

  expect(late(deadlineMs + 1_999, always)).toEqual([]);
  expect(late(deadlineMs + 2_001, always)).toEqual(['late_stops']);
  expect(late(deadlineMs + 61_999, returned)).toEqual([]);
  expect(late(deadlineMs + 62_001, returned)).toEqual(['late_stops']);
});

test('a task that ended more than two seconds after its cancel was heard is late too', () => {
  const stored = { status: 'cancelled', finishedMs: 500_000 };
  const cancelledAt = (cancelledMs: number) =>
    kindsOf(buildEvidence({ told: { cancelledMs, ends: ['cancelled'] }, stored }));

  expect(cancelledAt(498_001)).toEqual([]);
  expect(cancelledAt(497_999)).toEqual(['late_stops']);
});

test('a call of the model that began after the deadline is late, but for what it may take to arrive', () => {
  expect(kindsOf(buildEvidence({ call: { atMs: deadlineMs + 499 } }))).toEqual([]);
  expect(kindsOf(buildEvidence({ call: { atMs: deadlineMs + 501 } }))).toEqual(['late_stops']);
});

test('a gap among the stored events is found', () => {
  const events = [1, 2, 4].map((number) => ({ number, type: 'note', step: null }));

  expect(kindsOf(buildEvidence({ stored: { events } }))).toEqual(['event_gaps']);
  expect(kindsOf(buildEvidence({ stored: { lastEvent: 4 } }))).toEqual(['event_gaps']);
});

test.for([
  ['misses one', [1, 3], true],
  ['gets one twice', [1, 2, 2, 3], true],
  ['gets none of the last', [1, 2], true],
  ['is told no end', [1, 2, 3], false],
] as const)('a follower that %s has found a gap', ([, numbers, isOver]) => {
  expect(kindsOf(buildEvidence({ told: { events: { numbers: [...numbers], isOver } } }))).toContain(
    'event_gaps',
  );
});

test('an answer that a valid request must not get is a problem', () => {
  expect(judge(buildEvidence({ told: { unexpected: ['POST /submit: 500 UNKNOWN_ERROR'] } }))).toMatchObject([
    { kind: 'unexpected_answers', text: 'table: POST /submit: 500 UNKNOWN_ERROR' },
  ]);
});

test('a task made of another one is held to its own caps, deadline and end', () => {
  const rerunId = '22222222-2222-4222-8222-222222222222';
  const { told, stored, calls, serving } = buildEvidence();
  const [first] = told;
  const createdMs = deadlineMs - 10_000;
  const rerun = buildStored({ id: rerunId, isRerun: true, createdMs, deadlineMs: deadlineMs + 60_000 });
  const bothWith = (billed: { tokens: number }): Evidence => ({
    told: [{ ...first!, rerun: { ...first!, taskIds: [rerunId], events: undefined, isRerun: true } }],
    stored: [...stored, { ...rerun, finishedMs: deadlineMs + 9_000 }],
    calls: [...calls, { ...calls[0]!, atMs: deadlineMs + 5_000, ...billed }],
    serving,
  });

  expect(judge(bothWith({ tokens: 500 }))).toEqual([]);
  expect(judge(bothWith({ tokens: 501 }))).toMatchObject([
    { kind: 'overspent_tokens', amount: 1, taskId: rerunId },
    { kind: 'unbooked_tokens', amount: 1, taskId: rerunId },
  ]);
  const twice = bothWith({ tokens: 500 });
  const second = buildStored({ id: taskId.replaceAll('1', '3'), isRerun: true, createdMs });
  expect(kindsOf({ ...twice, stored: [...twice.stored, second] })).toEqual(['duplicated_workflows']);
});
