import { f1, groupBy, mean, share } from './statistics.mjs';

const tiers = ['block', 'review'];

/** Per tier: over all texts, and for each source. `rows` are `{ label, source, block, review }`. */
export function scoreInjection(rows) {
  return Object.fromEntries(
    tiers.map((tier) => [tier, { all: scoreRows(rows, tier), sources: bySource(rows, tier) }]),
  );
}

function bySource(rows, tier) {
  return Object.fromEntries(
    [...groupBy(rows, ({ source }) => source)].map(([source, group]) => [source, scoreRows(group, tier)]),
  );
}

function scoreRows(rows, tier) {
  const attacks = rows.filter(({ label }) => label === 'injection');
  const clean = rows.filter(({ label }) => label === 'benign');
  const caught = attacks.filter((row) => row[tier]).length;
  const wrong = clean.filter((row) => row[tier]).length;
  const sources = [...groupBy(attacks, ({ source }) => source).values()];
  return {
    recall: share(caught, attacks.length),
    /** Each source counts once, however many texts it has. */
    macroRecall: mean(sources.map((group) => group.filter((row) => row[tier]).length / group.length)),
    precision: share(caught, caught + wrong),
    f1: f1({ hits: caught, missed: attacks.length - caught, wrong }),
    falsePositiveRate: share(wrong, clean.length),
  };
}
