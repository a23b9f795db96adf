// npm run bench -- [--only NAME] [--rounds N] [--json FILE]
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { parallelSteps } from './parallel-steps.mjs';

const benchmarks = { 'parallel-steps': parallelSteps };

const { values } = parseArgs({
  options: { only: { type: 'string' }, rounds: { type: 'string', default: '5' }, json: { type: 'string' } },
});
const rounds = Number(values.rounds);
const names = values.only === undefined ? Object.keys(benchmarks) : [values.only];
const unknown = names.find((name) => !Object.hasOwn(benchmarks, name));
if (unknown !== undefined || !Number.isInteger(rounds) || rounds < 1) {
  console.error(
    `Usage: npm run bench -- [--only ${Object.keys(benchmarks).join('|')}] [--rounds N] [--json FILE]`,
  );
  process.exit(64);
}

const print = (line) => console.log(line);
const report = {
  date: new Date().toISOString(),
  node: process.version,
  cores: cpus().length,
  benchmarks: {},
};
for (const name of names) {
  print(name);
  const { unit, bar, rounds: figures } = await benchmarks[name]({ rounds, print });
  const sorted = figures.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  report.benchmarks[name] = { unit, bar, median, min: sorted[0], max: sorted.at(-1), rounds: figures };
  print(
    `  median ${median.toFixed(3)} ${unit}, at most ${sorted.at(-1).toFixed(3)}; the bar is ${bar} ${unit}`,
  );
}
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
