import { expect, test } from 'vitest';
import { taskStatuses, type TaskStatus } from '../../src/domain/task.ts';
import { isTerminal } from '../../src/domain/task-status.ts';
import { transition, type Transition } from '../../src/domain/transition.ts';

const end: Transition = { kind: 'end', status: 'cancelled' };
const deliver: Transition = { kind: 'deliver' };
const repeat: Transition = { kind: 'repeat' };
const forbidden: Transition = { kind: 'forbidden', allowed: [] };

type Row = [TaskStatus, { admitted: boolean; cancelRequested: boolean }, Transition];

const table: Row[] = [
  ['pending', { admitted: false, cancelRequested: false }, end],
  ['pending', { admitted: false, cancelRequested: true }, repeat],
  ['pending', { admitted: true, cancelRequested: false }, deliver],
  ['pending', { admitted: true, cancelRequested: true }, repeat],
  ['processing', { admitted: false, cancelRequested: false }, deliver],
  ['processing', { admitted: false, cancelRequested: true }, repeat],
  ['processing', { admitted: true, cancelRequested: false }, deliver],
  ['processing', { admitted: true, cancelRequested: true }, repeat],
  ...(['completed', 'failed', 'cancelled'] as const).flatMap((status) =>
    [true, false].flatMap((admitted) =>
      [true, false].map((cancelRequested): Row => [status, { admitted, cancelRequested }, forbidden]),
    ),
  ),
];

test('the table holds every state of a task once', () => {
  const states = table.map(([status, flags]) => JSON.stringify({ status, ...flags }));

  expect(new Set(states).size).toBe(taskStatuses.length * 4);
  expect(states).toHaveLength(taskStatuses.length * 4);
});

test.each(table)('a cancel of a task that is %s, %o', (status, flags, expected) => {
  expect(transition({ status, ...flags })).toEqual(expected);
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
