import { checkCode, findingsOf, isVerified, type Check, type Checking } from './check-code.ts';
import { languageKind } from './language.ts';
import type { CodeTask } from './prompts.ts';
import { warning } from './warnings.ts';

export interface Verification {
  checks: Check[];
  warnings: string[];
}

/** Checks an answer as its request type wants it. @throws the signal's reason when it is aborted. */
export async function verify(
  answer: { code: string; tests: string },
  task: CodeTask,
  checking: Checking,
): Promise<Verification> {
  const isTypeScript = languageKind(task.language) === 'typescript';
  const checks = await checkCode({ ...answer, isTypeScript, isGiven: task.type === 'test' }, checking);
  if (!isVerified(checks) || task.givenTests !== undefined || task.existingCode === undefined) {
    return { checks, warnings: [] };
  }
  if (task.type !== 'refactor' && task.type !== 'optimize' && task.type !== 'debug') {
    return { checks, warnings: [] };
  }
  const before = await checkCode(
    { code: task.existingCode, tests: answer.tests, isTypeScript, isGiven: true },
    checking,
  );
  return compare({ checks, before, isDebug: task.type === 'debug' });
}

/** Tests written for new code say more when they are held against the old: a fault must show, and behaviour must stay. */
function compare(args: { checks: Check[]; before: Check[]; isDebug: boolean }): Verification {
  const { checks, before, isDebug } = args;
  const passed = isVerified(before);
  if (isDebug) return { checks, warnings: passed ? [warning.faultNotShown] : [] };
  const ran = before.some(({ name }) => name === 'tests');
  if (!ran) return { checks, warnings: [warning.notCompared] };
  const details = findingsOf(before).map((text) => `On the existing code: ${text}`);
  return { checks: [...checks, { name: 'tests_on_existing_code', passed, details }], warnings: [] };
}
