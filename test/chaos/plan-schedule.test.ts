import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fateOf } from '../../chaos/fates.ts';
import { markIn } from '../../chaos/mark.ts';
import { kindOf } from '../../chaos/plan-faults.ts';
import { planSchedule } from '../../chaos/plan-schedule.ts';
import { createRandom } from '../../chaos/random.ts';
import { shapes } from '../../chaos/shapes.ts';
import type { JsonValue } from '../../src/domain/json.ts';
import { policyFor } from '../../src/reflex/policy.ts';
import { screenValue } from '../../src/reflex/screen.ts';

const run = fc.record({
  seed: fc.nat(),
  tasks: fc.integer({ min: 1, max: 400 }),
  seconds: fc.integer({ min: 10, max: 600 }),
});

test('the same seed plans the same tasks and faults, and the next one others', () => {
  fc.assert(
    fc.property(run, (options) => {
      const again = planSchedule(options);

      expect(planSchedule(options)).toEqual(again);
      expect(planSchedule({ ...options, seed: options.seed + 1 }).faults).not.toEqual(again.faults);
    }),
  );
});

test('however short a run is, each kind of process is killed in it', () => {
  fc.assert(
    fc.property(run, (options) => {
      const { faults } = planSchedule(options);
      const killed = faults.flatMap((fault) => (fault.kind === 'kill' ? [kindOf(fault.target)] : []));

      expect(new Set(killed)).toEqual(new Set(['api', 'worker', 'temporal', 'postgres']));
      for (const { atMs } of faults) expect(atMs).toBeLessThanOrEqual(options.seconds * 1_000);
    }),
  );
});

test('every task has a mark of its own, and every shape is dealt where there are tasks enough', () => {
  fc.assert(
    fc.property(run, (options) => {
      const { tasks } = planSchedule(options);

      expect(tasks).toHaveLength(options.tasks);
      expect(new Set(tasks.map(({ mark }) => mark)).size).toBe(options.tasks);
      const dealt = new Set(tasks.map(({ shape }) => shape)).size;
      expect(dealt).toBe(Math.min(options.tasks, Object.keys(shapes).length));
    }),
  );
});

test('a mark is found in a prompt, and no task holds anything that is screened away', () => {
  const { tasks } = planSchedule({ seed: 1, tasks: 2_000, seconds: 10 });
  const policy = policyFor('standard');

  for (const { mark, shape } of tasks) {
    const body = shapes[shape].body(mark, createRandom(1, 'body', mark));
    const value = JSON.parse(JSON.stringify(body)) as JsonValue;
    expect(screenValue({ value, field: 'task', policy })).toEqual([]);
    expect(markIn(`Plan this: ${body.goal} (${mark})`)).toBe(mark);
  }
  expect(markIn('No mark-at all')).toBeUndefined();
});

test('how the model treats a call depends on the seed, the mark and the number of the call alone', () => {
  const fates = Array.from({ length: 2_000 }, (_, nth) => fateOf({ seed: 7, mark: 'mark-bababa', nth }));

  expect(Array.from({ length: 2_000 }, (_, nth) => fateOf({ seed: 7, mark: 'mark-bababa', nth }))).toEqual(
    fates,
  );
  expect(new Set(fates).size).toBe(9);
  expect(fates.filter((fate) => fate === 'answered').length).toBeGreaterThan(1_400);
});
