import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuseRanks } from '../../../src/arms/retriever/rank.ts';
import type { Passage } from '../../../src/domain/retrieval.ts';

function passage(name: number): Passage {
  const source = `document:${name}`;
  return { source, title: '', content: `Text ${name}`, start: 0, end: 6, relevanceScore: 0.5 };
}

/** Each list holds a passage at most once, in any order. */
const list = fc
  .uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 12 })
  .map((names) => names.map(passage));
const lists = fc.array(list, { minLength: 1, maxLength: 4 });

const placeOf = (found: readonly Passage[], { source }: Passage) =>
  found.findIndex((one) => one.source === source);
const orderOf = (found: readonly Passage[]) => found.map(({ source }) => source);

describe('reciprocal rank fusion', () => {
  it('does not depend on the order of the lists', () => {
    fc.assert(
      fc.property(lists, ([first = [], ...others]) => {
        expect(orderOf(fuseRanks([...others, first]))).toEqual(orderOf(fuseRanks([first, ...others])));
        expect(orderOf(fuseRanks([first, ...others].reverse()))).toEqual(
          orderOf(fuseRanks([first, ...others])),
        );
      }),
    );
  });

  it('holds each passage of any list once, best first, with scores from 0 to 1', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const fused = fuseRanks(all);
        expect(orderOf(fused).toSorted()).toEqual([...new Set(orderOf(all.flat()))].toSorted());
        const scores = fused.map(({ relevanceScore }) => relevanceScore);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        for (const score of scores) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('keeps the order on which all lists agree', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const fused = fuseRanks(all);
        const isBefore = (a: Passage, b: Passage) =>
          all.every(
            (one) => placeOf(one, b) === -1 || (placeOf(one, a) !== -1 && placeOf(one, a) < placeOf(one, b)),
          );
        for (const a of fused)
          for (const b of fused)
            if (a !== b && isBefore(a, b)) expect(placeOf(fused, a)).toBeLessThan(placeOf(fused, b));
      }),
    );
  });

  it('never puts a passage further down for having moved up in a list', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.nat(), (all, which, at) => {
        const from = which % all.length;
        const changed = all[from] ?? [];
        const place = changed.length < 2 ? 0 : 1 + (at % (changed.length - 1));
        const moved = changed[place];
        if (moved === undefined || place === 0) return;
        const better = changed.with(place, changed[place - 1] ?? moved).with(place - 1, moved);
        expect(placeOf(fuseRanks(all.with(from, better)), moved)).toBeLessThanOrEqual(
          placeOf(fuseRanks(all), moved),
        );
      }),
    );
  });

  it('counts each place as 1 / (60 + place), as a share of the first place in every list', () => {
    const [a, b, c] = [passage(1), passage(2), passage(3)];
    const fused = fuseRanks([
      [a, b, c],
      [c, a],
    ]);
    expect(orderOf(fused)).toEqual(orderOf([a, c, b]));
    const highest = 2 / 61;
    expect(fused.map(({ relevanceScore }) => relevanceScore)).toEqual(
      [1 / 61 + 1 / 62, 1 / 63 + 1 / 61, 1 / 62].map(
        (score) => expect.closeTo(score / highest, 10) as number,
      ),
    );
  });
});
