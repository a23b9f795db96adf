import type { TaskResponse } from '../api/task-response-schema.ts';
import type { ErrorAnswer } from './api-client.ts';
import { describeCriterion } from './describe-criterion.ts';
import { describeResult } from './describe-result.ts';
import type { Style } from './style.ts';

/** The plan, what each step found, the verdicts and the failure of a task that has ended. */
export function describeTask(task: TaskResponse, style: Style): string[] {
  return [
    ...task.plan.steps.flatMap((step) => stepLines(task, step, style)),
    ...verdictLines(task, style),
    ...failureLines(task, style),
  ];
}

function stepLines(
  { results }: TaskResponse,
  { id, action, depends_on: dependsOn }: TaskResponse['plan']['steps'][number],
  style: Style,
): string[] {
  const after = dependsOn.length === 0 ? '' : style.dim(` (after ${dependsOn.join(' and ')})`);
  const result = results.find(({ step_id: stepId }) => stepId === id);
  const lines = result === undefined ? [style.dim('no result')] : describeResult(result);
  return [`${style.cyan(id)} ${action}${after}`, ...lines.map((line) => `   ${line}`)];
}

function verdictLines({ verdicts }: TaskResponse, style: Style): string[] {
  const marks = { passed: style.green('✓'), failed: style.red('✗'), undecided: style.yellow('?') };
  return verdicts.map(
    ({ criterion, verdict, evidence }) =>
      `${marks[verdict]} ${describeCriterion(criterion)} ${style.dim(`(${evidence})`)}`,
  );
}

function failureLines({ error }: TaskResponse, style: Style): string[] {
  return error === null ? [] : [style.yellow(`${error.code}: ${error.message}`)];
}

/** What was refused and why: the kinds and the fields, as the answer holds no text of the request. */
export function describeRefusal({ status, error, message, details }: ErrorAnswer): string[] {
  const findings = Array.isArray(details['findings']) ? details['findings'] : [];
  return [
    `${status} ${error}: ${message}`,
    ...findings.map((finding) => {
      const { type, field, severity, start, end } = finding as Record<string, string | number>;
      return `   ${type ?? '?'} in ${field ?? '?'}, characters ${start ?? '?'} to ${end ?? '?'}, severity ${severity ?? '?'}`;
    }),
  ];
}
