import { FailureCode } from '../../domain/failure-code.ts';
import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import { TaskFailure } from '../../domain/task-failure.ts';
import { containsPlaceholder } from '../../reflex/placeholders.ts';
import { decide, failed, passed, quote, undecided, type FindingOfFact } from './finding-of-fact.ts';
import type { View } from './readable-text.ts';
import type { RunSandboxed } from './sandbox.ts';

export interface SandboxAccess {
  sandbox: RunSandboxed;
  signal: AbortSignal;
}

const searchCode = `
const match = new RegExp(input.source, input.flags).exec(input.text);
return match === null ? null : match[0];`;
const inlineFlags = /^\(\?([ims]{1,3})\)/;
const maxPatternLength = 2_000;

/** Searches the text of `view` in the sandbox, where a pattern that never ends is stopped. `(?i)` in front sets flags. */
export async function checkRegex(
  args: { pattern: JsonValue | undefined; view: View } & SandboxAccess,
): Promise<FindingOfFact> {
  const { pattern, view, sandbox, signal } = args;
  const { text, where } = view;
  if (typeof pattern !== 'string' || pattern.length > maxPatternLength)
    return undecided(
      `The value of a regex criterion must be a pattern of at most ${maxPatternLength} characters.`,
    );
  const flags = inlineFlags.exec(pattern)?.[1] ?? '';
  const input = { source: pattern.replace(inlineFlags, ''), flags, text };
  const ran = await runIn({ code: searchCode, input, sandbox, signal });
  if ('reason' in ran) return undecided(`The pattern could not be run: ${ran.reason}`);
  if (typeof ran.value === 'string') return passed(`Matches ${quote(ran.value)} in ${where}.`);
  if (containsPlaceholder(text))
    return undecided(
      'Nothing matches, but personal data stands in the text as placeholders that a pattern cannot see through.',
    );
  return failed(`Nothing matches in ${where}.`);
}

/** Runs the criterion's code over `subject` (named `input`, `result` and `output` there); it must come to a boolean. */
export async function checkJavascript(
  args: { code: JsonValue | undefined; subject: JsonValue } & SandboxAccess,
): Promise<FindingOfFact> {
  const { code, subject, sandbox, signal } = args;
  if (typeof code !== 'string' || code.trim() === '')
    return undecided('The value of a javascript criterion must be an expression or a function body.');
  const body = /\breturn\b/.test(code) ? code : `return (${code.trim().replace(/;$/, '')}\n);`;
  const ran = await runIn({
    code: `const result = input; const output = input;\n{\n${body}\n}`,
    input: subject,
    sandbox,
    signal,
  });
  if ('reason' in ran) return undecided(`The code could not be run: ${ran.reason}`);
  const answer = isJsonObject(ran.value) ? ran.value['passed'] : ran.value;
  if (typeof answer !== 'boolean') return undecided('The code must return true or false.');
  return decide(answer, `The code returned ${answer}.`);
}

/** What goes wrong in the criterion's own code is its answer; everything else is thrown. */
async function runIn(
  args: { code: string; input: JsonValue } & SandboxAccess,
): Promise<{ value: JsonValue } | { reason: string }> {
  const { sandbox, ...request } = args;
  try {
    return { value: await sandbox(request) };
  } catch (error) {
    const isOwnFault =
      error instanceof TaskFailure &&
      (error.code === FailureCode.TASK_EXECUTION_FAILED || error.code === FailureCode.VALIDATION_ERROR);
    if (!isOwnFault || args.signal.aborted) throw error;
    return { reason: error.message };
  }
}
