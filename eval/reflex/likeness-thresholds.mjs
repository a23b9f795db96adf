import { shortWords, wholeWords } from '../../dist/reflex/injection/likeness-features.js';
import { groupBy, quantile } from './statistics.mjs';

// Shares of the harmless texts written for this, most of them full of the words of attacks, that a threshold lets through, of
// texts of up to 40 words, of up to 128, of stretches of longer ones, and of longer ones from their first word to their last.
const exceeded = {
  short: { sign: 0.027, alone: 0.046, sure: 0.006 },
  whole: { sign: 0.002, alone: 0.002, sure: 0.001 },
  long: { sign: 0.003, alone: 0.003 },
  entire: { alone: 0.003, sure: 0.003 },
};
// What is added to the threshold: the longer texts of strangers are nearer to attacks than those written for this.
const margins = {
  whole: { sure: 0.5 },
  long: { sign: 0.8, alone: 0.6 },
  entire: { alone: 0.7, sure: 1.5 },
};

/** What given shares of harmless texts exceed under models that have not seen their family. */
export function thresholdsOf(scored) {
  const harmless = scored.filter(({ isAttack, source }) => !isAttack && source.startsWith('own/written/'));
  return Object.fromEntries(
    Object.entries(exceeded).map(([kind, shares]) => {
      const scores = harmless.flatMap((row) =>
        scoresOf(row).flatMap((one) => (one.kind === kind ? one.score : [])),
      );
      return [
        kind,
        Object.fromEntries(
          Object.entries(shares).map(([name, share]) => [
            name,
            quantile(scores, 1 - share) + (margins[kind]?.[name] ?? 0),
          ]),
        ),
      ];
    }),
  );
}

/** What each threshold is asked of. */
function scoresOf({ words, score, entireScore }) {
  if (words <= wholeWords) return [{ kind: words <= shortWords ? 'short' : 'whole', score }];
  return [
    { kind: 'long', score },
    { kind: 'entire', score: entireScore },
  ];
}

/** What share of each family, and of all texts by length, scores above each threshold. */
export function printLeftOut(scored, limits) {
  const names = ['sign', 'alone', 'sure'];
  const shareOf = (rows, name) =>
    (
      rows.filter((row) => scoresOf(row).some(({ kind, score }) => score > (limits[kind][name] ?? Infinity)))
        .length / rows.length
    ).toFixed(3);
  const print = (title, rows) =>
    console.log(
      `${title}: ${rows.length} texts, ${names.map((name) => `${shareOf(rows, name)} above ${name}`).join(', ')}`,
    );
  for (const [source, rows] of [...groupBy(scored, (row) => row.source)].sort())
    print(`${source}, left out`, rows);
  for (const isAttack of [true, false])
    for (const [kind, rows] of groupBy(scored, (row) => scoresOf(row)[0].kind))
      print(
        `${isAttack ? 'attacks' : 'harmless'}, ${kind}`,
        rows.filter((row) => row.isAttack === isAttack && row.source.startsWith('own/written/')),
      );
}
