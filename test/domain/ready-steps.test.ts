import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StepOutline } from '../../src/domain/plan.ts';
import { readySteps } from '../../src/domain/ready-steps.ts';

const none: ReadonlySet<string> = new Set();

test('steps without dependencies are ready at once, in plan order', () => {
  const steps = [outline('b'), outline('a'), outline('c', ['a'])];

  expect(idsReady(steps, {})).toEqual(['b', 'a']);
});

test('a step waits until everything it depends on is done', () => {
  const steps = [outline('a'), outline('b'), outline('c', ['a', 'b'])];

  expect(idsReady(steps, { done: ['a'], running: ['b'] })).toEqual([]);
  expect(idsReady(steps, { done: ['a', 'b'] })).toEqual(['c']);
});

test('a failed step keeps what depends on it from ever being ready', () => {
  const steps = [outline('a'), outline('b', ['a']), outline('c')];

  expect(idsReady(steps, { failed: ['a'] })).toEqual(['c']);
});

test('any plan without cycles runs every step once, never before what it depends on', () => {
  fc.assert(
    fc.property(plan(), fc.infiniteStream(fc.nat()), (steps, choices) => {
      const done = new Set<string>();
      const running = new Set<string>();
      const started: string[] = [];
      while (done.size < steps.length) {
        for (const step of readySteps(steps, { done, failed: none, running })) {
          expect(step.dependsOn.every((id) => done.has(id))).toBe(true);
          started.push(step.id);
          running.add(step.id);
        }
        const inFlight = [...running];
        const ended = inFlight[(choices.next().value ?? 0) % inFlight.length]!;
        running.delete(ended);
        done.add(ended);
      }
      expect(started.toSorted()).toEqual(steps.map(({ id }) => id).toSorted());
    }),
    { numRuns: 500 },
  );
});

test('after any failure exactly the steps that do not depend on it, directly or not, still run', () => {
  fc.assert(
    fc.property(plan(), fc.nat(), (steps, choice) => {
      const bad = steps[choice % steps.length]!.id;
      const failed = new Set([bad]);
      const done = new Set<string>();
      for (;;) {
        const ready = readySteps(steps, { done, failed, running: none });
        if (ready.length === 0) break;
        for (const { id } of ready) done.add(id);
      }
      const reachable = steps.map(({ id }) => id).filter((id) => !dependsOn(steps, { id, on: bad }));
      expect([...done].toSorted()).toEqual(reachable.toSorted());
    }),
    { numRuns: 500 },
  );
});

function dependsOn(steps: readonly StepOutline[], { id, on }: { id: string; on: string }): boolean {
  if (id === on) return true;
  const step = steps.find((candidate) => candidate.id === id)!;
  return step.dependsOn.some((earlier) => dependsOn(steps, { id: earlier, on }));
}

/** Up to 8 steps in any order; each may depend on any of lower rank. */
function plan(): fc.Arbitrary<StepOutline[]> {
  return fc
    .array(fc.array(fc.nat({ max: 7 }), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
    .map((ranks) =>
      ranks.map((earlier, rank) =>
        outline(`s${rank}`, [
          ...new Set(earlier.filter((other) => other < rank).map((other) => `s${other}`)),
        ]),
      ),
    )
    .chain((steps) => fc.shuffledSubarray(steps, { minLength: steps.length }));
}

function outline(id: string, dependsOn: string[] = []): StepOutline {
  return { id, arm: 'executor', capability: 'calculate', dependsOn, summary: id };
}

function idsReady(
  steps: StepOutline[],
  progress: { done?: string[]; failed?: string[]; running?: string[] },
): string[] {
  const { done = [], failed = [], running = [] } = progress;
  const ready = readySteps(steps, {
    done: new Set(done),
    failed: new Set(failed),
    running: new Set(running),
  });
  return ready.map(({ id }) => id);
}
