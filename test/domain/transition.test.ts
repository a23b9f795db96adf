import { expect, test } from 'vitest';
import { commandKinds, type CommandKind } from '../../src/domain/command.ts';
import { taskStatuses, type TaskStatus } from '../../src/domain/task.ts';
import { isTerminal } from '../../src/domain/task-status.ts';
import { transition, type TaskState } from '../../src/domain/transition.ts';

/** E ends, R is recorded, D is delivered, C makes a copy, = repeats, . is forbidden; in the order of `commandKinds`. */
const columns =
  'cancel pause resume approve_plan reject_plan approve_step reject_step raise_budget retry fork';

type Flags = Omit<TaskState, 'status'>;
const flags = ['admitted', 'cancelRequested', 'paused', 'planWaits', 'stepWaits'] as const;

/** Flags by their first letters: a (admitted), c, p (paused), l (plan waits), s (step waits). */
const table: [TaskStatus, string, string][] = [
  ['pending', '', 'E R . . . . . R . .'],
  ['pending', 's', 'E R . . . R R R . .'],
  ['pending', 'l', 'E R . R R . . R . .'],
  ['pending', 'ls', 'E R . R R R R R . .'],
  ['pending', 'p', 'E = R . . . . R . .'],
  ['pending', 'ps', 'E = R . . R R R . .'],
  ['pending', 'pl', 'E = R R R . . R . .'],
  ['pending', 'pls', 'E = R R R R R R . .'],
  ['pending', 'a', 'D D . . . . . D . .'],
  ['pending', 'as', 'D D . . . D D D . .'],
  ['pending', 'al', 'D D . D D . . D . .'],
  ['pending', 'als', 'D D . D D D D D . .'],
  ['pending', 'ap', 'D = D . . . . D . .'],
  ['pending', 'aps', 'D = D . . D D D . .'],
  ['pending', 'apl', 'D = D D D . . D . .'],
  ['pending', 'apls', 'D = D D D D D D . .'],
  ...(['', 'a'] as const).flatMap((admitted): [TaskStatus, string, string][] => [
    ['processing', admitted, 'D D . . . . . D . .'],
    ['processing', `${admitted}s`, 'D D . . . D D D . .'],
    ['processing', `${admitted}l`, 'D D . D D . . D . .'],
    ['processing', `${admitted}ls`, 'D D . D D D D D . .'],
    ['processing', `${admitted}p`, 'D = D . . . . D . .'],
    ['processing', `${admitted}ps`, 'D = D . . D D D . .'],
    ['processing', `${admitted}pl`, 'D = D D D . . D . .'],
    ['processing', `${admitted}pls`, 'D = D D D D D D . .'],
  ]),
  // Whatever else holds for it: what is about to end hears nothing more.
  ...(['pending', 'processing'] as const).flatMap((status) =>
    allFlags('acpls')
      .filter((set) => set.includes('c'))
      .map((set): [TaskStatus, string, string] => [status, set, '= . . . . . . . . .']),
  ),
  ...allFlags('acpls').flatMap((set): [TaskStatus, string, string][] => [
    ['completed', set, '. . . . . . . . . C'],
    ['failed', set, '. . . . . . . . C C'],
    ['cancelled', set, '. . . . . . . . C C'],
  ]),
];

const names = { E: 'end', R: 'record', D: 'deliver', C: 'copy', '=': 'repeat', '.': 'forbidden' } as const;

test('the table holds every state of a task once', () => {
  const states = table.map(([status, set]) => `${status} ${set}`);

  expect(new Set(states).size).toBe(taskStatuses.length * 2 ** flags.length);
  expect(states).toHaveLength(taskStatuses.length * 2 ** flags.length);
  expect(columns.split(' ')).toEqual([...commandKinds]);
});

test.each(table)('what can be ordered about a task that is %s %s: %s', (status, set, row) => {
  const expected = row.split(' ').map((letter) => names[letter as keyof typeof names]);

  const decisions = commandKinds.map((kind) => transition({ status, ...flagsOf(set) }, kind));

  expect(decisions.map(({ kind }) => kind)).toEqual(expected);
});

test.each(table)('a refusal names what is allowed for a task that is %s %s', (status, set, row) => {
  const letters = row.split(' ');
  const allowed = commandKinds.filter((_, index) => letters[index] !== '.');
  const refused = commandKinds.filter((kind): kind is CommandKind => !allowed.includes(kind));

  for (const kind of refused) {
    expect(transition({ status, ...flagsOf(set) }, kind)).toEqual({ kind: 'forbidden', allowed });
  }
  expect(refused.length).toBeGreaterThan(0);
});

test.each([
  ['pending', false],
  ['processing', false],
  ['completed', true],
  ['failed', true],
  ['cancelled', true],
] as const)('whether %s is the last status of a task: %s', (status, expected) => {
  expect(isTerminal(status)).toBe(expected);
});

function flagsOf(set: string): Flags {
  return {
    admitted: set.includes('a'),
    cancelRequested: set.includes('c'),
    paused: set.includes('p'),
    planWaits: set.includes('l'),
    stepWaits: set.includes('s'),
  };
}

function allFlags(letters: string): string[] {
  return Array.from({ length: 2 ** letters.length }, (_, bits) =>
    letters
      .split('')
      .filter((_letter, index) => bits & (1 << index))
      .join(''),
  );
}
