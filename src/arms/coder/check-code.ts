import type { Sandbox } from '../executor/sandbox/sandbox.ts';
import type { Compile, Compiled, CompileProblem } from './compile/compile.ts';
import { runTests } from './harness/run-tests.ts';

export interface Check {
  /** `tests_on_existing_code`: that the same tests pass on the code as it was. */
  name: 'compile' | 'tests' | 'tests_on_existing_code';
  passed: boolean;
  /** What was found, in words for the model. */
  details: string[];
}

export interface Checking {
  compile: Compile;
  sandbox: Sandbox;
  signal: AbortSignal;
}

export interface Checked {
  code: string;
  tests: string;
  isTypeScript: boolean;
  /** Code that was there before: faults in its types are not the answer's. */
  isGiven?: boolean;
}

/** Compiles code with its tests, then runs them. Verified is what passes both. @throws the signal's reason when it is aborted. */
export async function checkCode(
  { isGiven = false, ...checked }: Checked,
  { compile, sandbox, signal }: Checking,
): Promise<Check[]> {
  const compiled = await compile({ ...checked, signal });
  const counts = ({ part, kind }: CompileProblem) => !isGiven || part !== 'code' || kind !== 'types';
  const details = compiled.problems.filter(counts).map(describe);
  const first: Check = { name: 'compile', passed: details.length === 0, details };
  if (details.length > 0) return [first];
  const failures = await findFailures(compiled, { sandbox, signal });
  return [first, { name: 'tests', passed: failures.length === 0, details: failures }];
}

/** What failed; tests that pass without the code as well are a failure too. */
async function findFailures(compiled: Compiled, parts: Omit<Checking, 'compile'>): Promise<string[]> {
  const failures = await runTests(compiled, parts);
  if (failures.length > 0) return failures;
  const hollow = await runTests({ ...compiled, isHollow: true }, parts);
  return hollow.length > 0 ? [] : ['The tests pass without the code too: they assert nothing of it.'];
}

function describe({ part, line, text }: CompileProblem): string {
  return `${part}, line ${line}: ${text}`;
}

/** Whether every one passed, the run of the tests among them. */
export function isVerified(checks: readonly Check[]): boolean {
  return checks.some(({ name }) => name === 'tests') && checks.every(({ passed }) => passed);
}

export function findingsOf(checks: readonly Check[]): string[] {
  return checks.flatMap(({ details }) => details);
}
