import type { FollowedEvent } from './follow.ts';

/** What an event says, in a line. Types that came later are shown as they are. */
export function describeEvent({ type, detail }: FollowedEvent): string {
  const { step, arm, capability, attempt } = detail;
  switch (type) {
    case 'task.submitted':
      return `accepted with priority ${show(detail['priority'])}`;
    case 'task.started':
      return 'started: its workflow runs';
    case 'reflex.completed':
      return screening(Number(detail['findings']), detail['blocked'] === true);
    case 'plan.created':
      return `planned by ${show(detail['planner'])}${detail['cached'] === true ? ', from the cache' : ''}: ${count(Number(detail['steps']), 'step')}`;
    case 'plan.revised':
      return `planned once more: ${count(Number(detail['steps']), 'step')}`;
    case 'task.waiting':
      return `waits: ${show(detail['reason']).replaceAll('_', ' ')}`;
    case 'task.continued':
      return 'goes on';
    case 'step.started':
      return `${show(step)} starts: ${show(arm)}.${show(capability)}${Number(attempt) > 1 ? `, attempt ${show(attempt)}` : ''}`;
    case 'step.completed':
      return `${show(step)} is done`;
    case 'step.failed':
      return `${show(step)} failed: ${show(detail['error_code'])}`;
    case 'judge.completed':
      return `judged: ${show(detail['passed'])} passed, ${show(detail['not_passed'])} not passed`;
    case 'task.completed':
      return `completed: ${show(detail['outcome']).replaceAll('_', ' ')}`;
    case 'task.failed':
      return `failed: ${show(detail['error_code'])}`;
    default:
      return type;
  }
}

/** The door has screened before: personal data that it replaced is not found again. */
function screening(findings: number, isBlocked: boolean): string {
  if (isBlocked) return `screened again: blocked for ${count(findings, 'finding')}`;
  return findings === 0
    ? 'screened again: nothing that the door let through'
    : `screened again: ${count(findings, 'finding')} to note, none to block`;
}

function show(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '?';
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
