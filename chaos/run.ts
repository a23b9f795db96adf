// npm run chaos -- --tasks N --seconds S --json FILE [--seed N] [--keep]
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeReport } from './describe-report.ts';
import { isGood, writeReport } from './report.ts';
import { runChaos } from './run-chaos.ts';

const { values } = parseArgs({
  options: {
    tasks: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const [tasks, seconds, seed] = [values.tasks, values.seconds, values.seed].map(Number) as [
  number,
  number,
  number,
];
if (![tasks, seconds, seed].every(Number.isInteger) || tasks < 1 || seconds < 10 || seed < 0) {
  console.error('Usage: npm run chaos -- --tasks N --seconds S (10 or more) --json FILE [--seed N] [--keep]');
  process.exit(64);
}

const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());
const print = (line: string) => console.log(line);
print(`Chaos with seed ${seed}: ${tasks} tasks, ${seconds} s of faults`);
try {
  // The command builds the program first, and runs in the folder of the repository.
  const distDir = join(resolve('.'), 'dist');
  const report = await runChaos({
    seed,
    tasks,
    seconds,
    distDir,
    keep: values.keep,
    print,
    interrupted: interrupt.signal,
  });
  if (values.json !== undefined) writeReport(values.json, report);
  print(describeReport(report));
  process.exitCode = isGood(report) ? 0 : 1;
} catch (error) {
  if (!interrupt.signal.aborted) throw error;
  print('Interrupted.');
  process.exitCode = 130;
}
