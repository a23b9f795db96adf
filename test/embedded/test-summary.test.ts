import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const unloadable = [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }];

function summarise(run: { report?: object; check?: number; tests?: number }) {
  const file = join(temporaryFolder(), 'report.json');
  writeFileSync(file, run.report ? JSON.stringify({ ...none, ...run.report }) : '');
  const args = ['scripts/test-summary.mjs', file, String(run.check ?? 0), String(run.tests ?? 0)];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { lastLine: stdout.trimEnd().split('\n').at(-1), status };
}

test.each([
  ['all pass', { report: { numPassedTests: 3 } }, '3 passed, 0 failed', 0],
  [
    'some are skipped',
    { report: { numPassedTests: 3, numTodoTests: 1 } },
    '3 passed, 0 failed, 1 skipped',
    0,
  ],
  ['one fails', { report: { numPassedTests: 3, numFailedTests: 1 }, tests: 1 }, '3 passed, 1 failed', 1],
  ['the check fails', { report: { numPassedTests: 3 }, check: 2 }, '3 passed, 1 failed', 1],
  ['coverage is too low', { report: { numPassedTests: 3 }, tests: 1 }, '3 passed, 1 failed', 1],
  [
    'a file cannot be loaded',
    { report: { numPassedTests: 3, testResults: unloadable } },
    '3 passed, 1 failed',
    1,
  ],
  ['no test ran', { report: {} }, '0 passed, 1 failed', 1],
  ['there is no report', { tests: 1 }, '0 passed, 1 failed', 1],
])('when %s, the last line and the exit status say so', (_case, run, lastLine, status) => {
  expect(summarise(run)).toEqual({ lastLine, status });
});
