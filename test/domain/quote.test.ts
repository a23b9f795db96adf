import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounded, duration, estimated, sum, type TimedStep } from '../../src/domain/quote.ts';

/** Acyclic: each step depends on earlier ones only. */
const plans = fc
  .array(
    fc.record({ seconds: fc.integer({ min: 0, max: 50 }), needs: fc.array(fc.nat(20), { maxLength: 3 }) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((drafts) =>
    drafts.map(({ seconds, needs }, at): TimedStep => ({
      id: `s${at + 1}`,
      dependsOn: at === 0 ? [] : [...new Set(needs.map((need) => `s${(need % at) + 1}`))],
      seconds: { low: seconds / 2, likely: seconds, high: seconds * 2 },
    })),
  );

function longestChain(steps: readonly TimedStep[]): number {
  const ends = new Map<string, number>();
  for (const { id, dependsOn, seconds } of steps) {
    ends.set(id, Math.max(0, ...dependsOn.map((need) => ends.get(need) ?? 0)) + seconds.high);
  }
  return Math.max(...ends.values());
}

describe('how long a plan takes', () => {
  it('lies between its longest chain and the sum of its steps, at any number of places', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 10 }), (steps, parallel) => {
        const { high } = duration(steps, parallel);
        expect(high).toBeGreaterThanOrEqual(longestChain(steps));
        expect(high).toBeLessThanOrEqual(sum(steps.map(({ seconds }) => seconds)).high);
      }),
    );
  });

  it('is the longest chain where there are places enough, and the sum where there is one', () => {
    fc.assert(
      fc.property(plans, (steps) => {
        expect(duration(steps, steps.length).high).toBe(longestChain(steps));
        expect(duration(steps, 1).high).toBe(sum(steps.map(({ seconds }) => seconds)).high);
      }),
    );
  });

  it('is unknown where a step of it is', () => {
    const { seconds } = bounded({ costMicroUsd: 1, tokens: 1, seconds: 10 });
    const steps = [
      { id: 's1', dependsOn: [], seconds },
      { id: 's2', dependsOn: ['s1'], ...estimated(2) },
    ];
    expect(duration(steps, 10)).toEqual({ low: 1, likely: null, high: 14 });
  });
});
