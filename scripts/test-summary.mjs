// Prints the last line of a test run and sets its exit status: test-summary.mjs REPORT CHECK_STATUS TEST_STATUS
import { readFileSync } from 'node:fs';

/**
 * The part of vitest's JSON report that counts here.
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{name: string, status: string, assertionResults: {status: string}[]}[]} testResults
 */

const [, , reportFile = '', checkStatus, testStatus] = process.argv;
const report = readReport(reportFile);
const passed = report.numPassedTests;
const skipped = report.numPendingTests + report.numTodoTests;
let failed = report.numFailedTests;

// A file that cannot be loaded, or whose set-up throws, fails as a whole without a failing test in it.
for (const { name, status, assertionResults } of report.testResults) {
  if (status !== 'failed' || assertionResults.some((test) => test.status === 'failed')) continue;
  countFailure(`${name} failed outside its tests.`);
}
if (checkStatus !== '0') countFailure('The check (npm run check) failed; it counts as one failure.');
if (passed + failed === 0) countFailure('No test ran; that counts as a failure.');
if (testStatus !== '0' && failed === 0) {
  countFailure('The test run failed outside its tests: coverage, set-up or an unhandled error.');
}

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {string} reason */
function countFailure(reason) {
  console.log(reason);
  failed += 1;
}

/**
 * @param {string} file
 * @returns {Report}
 */
function readReport(file) {
  try {
    /** @type {unknown} */
    const parsed = JSON.parse(readFileSync(file, 'utf8'));
    return /** @type {Report} */ (parsed);
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}
