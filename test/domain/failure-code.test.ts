import { expect, test } from 'vitest';
import { FailureCode, isRetryable, taskErrorCode } from '../../src/domain/failure-code.ts';
import { failureText, toFailureCode } from '../../src/domain/failure-text.ts';
import { TaskFailure } from '../../src/domain/task-failure.ts';

const codes = Object.values(FailureCode);

test('every code is named by itself', () => {
  expect(Object.entries(FailureCode).filter(([name, code]) => name !== code)).toEqual([]);
});

test('every code has one constant sentence of its own', () => {
  expect(Object.keys(failureText).toSorted()).toEqual(codes.toSorted());
  expect(new Set(Object.values(failureText)).size).toBe(codes.length);
  for (const text of Object.values(failureText)) expect(text).toMatch(/^[A-Z].*\.$/);
});

test('exactly these codes are worth another attempt', () => {
  expect(codes.filter(isRetryable).toSorted()).toEqual([
    'ARM_UNAVAILABLE',
    'PROVIDER_BUSY',
    'SERVICE_UNAVAILABLE',
    'TRANSIENT_FAILURE',
    'UNKNOWN_ERROR',
  ]);
});

test('a task ends with its own codes, and with TASK_EXECUTION_FAILED for every other one', () => {
  expect(codes.filter((code) => taskErrorCode(code) === code).toSorted()).toEqual([
    'BUDGET_EXHAUSTED',
    'MODEL_REQUIRED',
    'NO_CAPABLE_ARM',
    'SAFETY_VIOLATION',
    'TASK_EXECUTION_FAILED',
    'TASK_TIMEOUT',
  ]);
  for (const code of ['INVALID_PLAN', 'no code', '', null, undefined])
    expect(taskErrorCode(code)).toBe('TASK_EXECUTION_FAILED');
});

test('a known code is read back as itself', () => {
  expect(codes.map(toFailureCode)).toEqual(codes);
});

test.each(['Error', 'toString', 'constructor', '__proto__', 'hasOwnProperty', '', null, undefined])(
  'what is no code is read as UNKNOWN_ERROR: %s',
  (type) => {
    expect(toFailureCode(type)).toBe('UNKNOWN_ERROR');
  },
);

test('a failure keeps its code, usage, pause and cause', () => {
  const cause = new Error('socket closed');
  const usage = { inputTokens: 1, outputTokens: 2, costMicroUsd: 3 };
  const failure = new TaskFailure('PROVIDER_BUSY', { message: 'Busy.', usage, retryAfterMs: 5, cause });

  expect(failure).toBeInstanceOf(Error);
  expect(failure).toMatchObject({
    name: 'TaskFailure',
    code: 'PROVIDER_BUSY',
    message: 'Busy.',
    usage,
    retryAfterMs: 5,
    cause,
  });
});
