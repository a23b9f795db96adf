// npm run bench -- [--only NAME[,NAME]] [--rounds N] [--json FILE] [--profile DIR]
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { growth } from './growth.mjs';
import { median } from './load.mjs';
import { memory } from './memory.mjs';
import { parallelSteps } from './parallel-steps.mjs';
import { parts } from './parts.mjs';
import { pipeline } from './pipeline.mjs';
import { reads } from './reads.mjs';
import { submit } from './submit.mjs';

const benchmarks = { pipeline, submit, reads, growth, parts, 'parallel-steps': parallelSteps, memory };

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string' },
    profile: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const names = values.only === undefined ? Object.keys(benchmarks) : values.only.split(',');
if (!names.every((name) => Object.hasOwn(benchmarks, name)) || !Number.isInteger(rounds) || rounds < 1) {
  console.error(
    `Usage: npm run bench -- [--only ${Object.keys(benchmarks).join(',')}] [--rounds N] [--json FILE] [--profile DIR]`,
  );
  process.exit(64);
}

const print = (line) => console.log(line);
const report = {
  date: new Date().toISOString(),
  node: process.version,
  machine: { cores: cpus().length, model: cpus()[0]?.model, loadBefore: loadavg()[0] },
  benchmarks: {},
};
for (const name of names) {
  print(name);
  report.benchmarks[name] = await benchmarks[name]({ rounds, print, profileDir: values.profile });
}

print('');
for (const { bars } of Object.values(report.benchmarks)) {
  for (const bar of bars) {
    Object.assign(bar, { median: median(bar.values), met: isMet(bar) });
    print(`  ${bar.met ? 'met   ' : 'MISSED'}  ${bar.what}: ${describe(bar)}`);
  }
}
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);

/** In every round. */
function isMet({ values: figures, atMost = Infinity, atLeast = -Infinity }) {
  return figures.every((figure) => figure <= atMost && figure >= atLeast);
}

function describe({ unit, median: middle, values: figures, atMost, atLeast }) {
  const range = `${Math.min(...figures).toFixed(3)} to ${Math.max(...figures).toFixed(3)}`;
  const bar = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  return `${middle.toFixed(3)} ${unit} (${range}), to be ${bar}`;
}
