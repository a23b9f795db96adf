import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArmState } from '../../src/domain/arm-state.ts';
import { routeStep, type FailedAttempt, type Route, type RouteRequest } from '../../src/domain/route-step.ts';
import { buildManifest } from '../support/manifests.ts';

const main = 'octollm';

function arm(name: string, change: Partial<ArmState> & { costTier?: number; wait?: boolean } = {}): ArmState {
  const { costTier = 2, wait = false, ...state } = change;
  return {
    manifest: buildManifest({
      name,
      costTier,
      whenUnavailable: wait ? 'wait' : 'fallback',
      capabilities: ['summarize'],
    }),
    transport: 'builtin',
    baseUrl: undefined,
    taskQueue: undefined,
    health: 'up',
    queues: [{ taskQueue: main, isShared: true, running: 0, slots: 100 }],
    running: 0,
    seenAt: undefined,
    ...state,
  };
}

function http(name: string, change: Parameters<typeof arm>[1] = {}): ArmState {
  return arm(name, { transport: 'http', baseUrl: 'http://127.0.0.1:1', queues: [], ...change });
}

function route(arms: ArmState[], change: Partial<RouteRequest> = {}): Route {
  return routeStep({
    preferred: 'executor',
    capability: 'summarize',
    arms,
    failed: [],
    avoidQueues: [],
    ...change,
  });
}

function chosen(outcome: Route): string {
  return outcome.kind === 'run' ? outcome.arm.manifest.name : outcome.kind;
}

const failed = (name: string, code: FailedAttempt['code'] = 'TRANSIENT_FAILURE'): FailedAttempt => ({
  arm: name,
  code,
});

describe('a step goes', () => {
  test.each<[string, ArmState[], Partial<RouteRequest>, string]>([
    ['to the arm that the plan names', [arm('a'), arm('executor')], {}, 'executor'],
    ['to one that does it for less', [arm('a', { costTier: 1 }), arm('executor')], {}, 'a'],
    ['to the same one whenever the rest is equal', [arm('b'), arm('a')], {}, 'a'],
    ['past one that is down', [arm('executor', { health: 'down', queues: [] }), arm('a')], {}, 'a'],
    ['past one that is being drained', [http('executor', { health: 'draining' }), arm('a')], {}, 'a'],
    [
      'past one whose workers are full',
      [
        arm('executor', { queues: [{ taskQueue: main, isShared: true, running: 100, slots: 100 }] }),
        arm('a'),
      ],
      {},
      'a',
    ],
    [
      'past one that failed twice',
      [arm('executor'), arm('a')],
      { failed: [failed('executor'), failed('executor')] },
      'a',
    ],
    [
      'back to one that failed once',
      [arm('executor'), arm('a')],
      { failed: [failed('executor')] },
      'executor',
    ],
    [
      'past one that failed for good',
      [arm('executor'), arm('a')],
      { failed: [failed('executor', 'TASK_EXECUTION_FAILED')] },
      'a',
    ],
    [
      'past one that did not answer',
      [http('executor'), arm('a')],
      { failed: [failed('executor', 'ARM_UNAVAILABLE')] },
      'a',
    ],
    [
      'to one that failed, where there is no other',
      [arm('executor')],
      { failed: [failed('executor'), failed('executor')] },
      'executor',
    ],
    ['past one whose queue is to be avoided', [arm('executor'), http('a')], { avoidQueues: [main] }, 'a'],
    ['nowhere when nobody serves it', [arm('executor')], { capability: 'fly' }, 'nobody'],
    ['nowhere when all are down', [arm('executor', { health: 'down', queues: [] })], {}, 'nobody'],
    [
      'to wait for one whose steps wait',
      [http('executor', { health: 'down', wait: true }), arm('a')],
      {},
      'wait',
    ],
    [
      'to wait for one that had begun it',
      [http('a', { health: 'down', wait: true }), arm('executor')],
      { failed: [failed('a', 'ARM_UNAVAILABLE')] },
      'wait',
    ],
    [
      'past one whose steps wait, where it has no part in it',
      [http('a', { health: 'down', wait: true, costTier: 1 }), arm('executor')],
      {},
      'executor',
    ],
    [
      'past one whose steps wait, once it failed for good',
      [http('executor', { health: 'down', wait: true }), arm('a')],
      { failed: [failed('executor', 'TASK_EXECUTION_FAILED')] },
      'a',
    ],
  ])('%s', (_name, arms, change, expected) => {
    expect(chosen(route(arms, change))).toBe(expected);
  });
});

test('a queue of the arm’s own is preferred to the shared one, unless it is full', () => {
  const own = { taskQueue: 'octollm.executor', isShared: false, running: 0, slots: 2 };
  const shared = { taskQueue: main, isShared: true, running: 0, slots: 100 };

  expect(route([arm('executor', { queues: [shared, own] })])).toMatchObject({ taskQueue: own.taskQueue });
  expect(route([arm('executor', { queues: [shared, { ...own, running: 2 }] })])).toMatchObject({
    taskQueue: main,
  });
});

test('a stage of the pipeline is no server of steps', () => {
  const planner = arm('planner');
  planner.manifest.capabilities = [{ ...planner.manifest.capabilities[0]!, isPipelineStage: true }];
  expect(route([planner])).toEqual({ kind: 'nobody' });
});

test('whoever is chosen is alive and serves it, whatever the order of the arms', () => {
  const state = fc.record({
    name: fc.constantFrom('a', 'b', 'c', 'executor'),
    up: fc.boolean(),
    wait: fc.boolean(),
    costTier: fc.integer({ min: 1, max: 5 }),
  });
  const failures = fc.array(
    fc.record({
      arm: fc.constantFrom('a', 'b', 'c', 'executor'),
      code: fc.constantFrom<FailedAttempt['code'][]>(
        'TRANSIENT_FAILURE',
        'TASK_EXECUTION_FAILED',
        'ARM_UNAVAILABLE',
      ),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.uniqueArray(state, { selector: ({ name }) => name }), failures, (states, past) => {
      const arms = states.map(({ name, up, ...rest }) => http(name, { health: up ? 'up' : 'down', ...rest }));
      const outcome = route(arms, { failed: past });
      expect(route(arms.toReversed(), { failed: past })).toEqual(outcome);
      if (outcome.kind === 'run') expect(outcome.arm.health).toBe('up');
      if (outcome.kind === 'nobody') expect(arms.every(({ health }) => health === 'down')).toBe(true);
    }),
  );
});
