import { describe, expect, test } from 'vitest';
import { describeCriterion } from '../../src/demo/describe-criterion.ts';
import { describeEvent } from '../../src/demo/describe-event.ts';
import { describeResult } from '../../src/demo/describe-result.ts';
import { describeRefusal } from '../../src/demo/describe-task.ts';
import { unmetExpectations } from '../../src/demo/expectations.ts';
import { createStyle } from '../../src/demo/style.ts';
import { summaryTable, type SummaryRow } from '../../src/demo/summary-table.ts';

const tool = (output: object) => describeResult({ result_data: { success: true, output: output as never } });

describe('results', () => {
  test('an answer comes with the titles of what it cites', () => {
    const citation = { source: 'document:1', start: 4, end: 9, quote: 'Up to 5 days.' };
    const data = {
      synthesis: 'Up to 5 days.',
      citations: [citation],
      results: [{ source: 'document:1', title: 'Leave' }],
    };
    expect(describeResult({ result_data: data })).toEqual([
      'Up to 5 days.',
      '  from "Leave", characters 4 to 9: "Up to 5 days."',
    ]);
  });

  test('figures leave out how they came about', () => {
    expect(tool({ total: 7, value: 7, rows_used: 2, operation: 'sum' })).toEqual(['total 7']);
    expect(tool({ value: 31.25, expression: 's1.total / 2' })).toEqual(['value 31.25']);
    expect(tool({ value: 5, unit: 'km' })).toEqual(['unit km · value 5']);
  });

  test('rows and groups take a line each, texts first, and long lists are cut', () => {
    expect(tool({ groups: [{ total: 3, region: 'North' }] })).toEqual(['region North · total 3']);
    const lines = tool({ rows: Array.from({ length: 10 }, (_, i) => ({ i })) });
    expect(lines).toHaveLength(9);
    expect(lines.at(-1)).toBe('… and 2 more');
  });

  test('sentiment is one line with its camps', () => {
    const output = { score: 0.1, label: 'mixed', count: 3, positive: 2, negative: 1, neutral: 0, mixed: 0 };
    expect(tool(output)).toEqual(['mixed, score 0.1: 2 positive, 1 negative of 3']);
  });
});

test('criteria read as sentences', () => {
  expect(describeCriterion('Total equals 7')).toBe('Total equals 7');
  expect(describeCriterion({ type: 'range', path: 's1.total', value: { max: 5, min: 4 } })).toBe(
    's1.total is between 4 and 5',
  );
  expect(describeCriterion({ type: 'range', value: { min: 4 } })).toBe('the result is at least 4');
  expect(describeCriterion({ type: 'not_contains', path: 'summary', value: 'x' })).toBe(
    'summary does not contain "x"',
  );
});

test('an event that is not known is shown by its type', () => {
  const event = { number: 1, detail: {}, created_at: '2026-11-21T10:00:00.000Z' };
  expect(describeEvent({ ...event, type: 'task.paused' })).toBe('task.paused');
  const detail = { step: 's1', arm: 'executor', capability: 'calculate', attempt: 2 };
  expect(describeEvent({ ...event, type: 'step.started', detail })).toBe(
    's1 starts: executor.calculate, attempt 2',
  );
});

test('a refusal names kinds and fields', () => {
  const finding = { type: 'PROMPT_EXTRACTION', field: 'goal', severity: 'high', start: 3, end: 9 };
  const lines = describeRefusal({
    error: 'SAFETY_VIOLATION',
    message: 'Refused.',
    details: { findings: [finding] },
    request_id: 'r',
    type: 't',
    title: 'Safety violation',
    status: 403,
  });
  expect(lines).toEqual([
    '403 SAFETY_VIOLATION: Refused.',
    '   PROMPT_EXTRACTION in goal, characters 3 to 9, severity high',
  ]);
});

describe('expectations', () => {
  const ended = { httpStatus: 202, status: 'completed', outcome: 'satisfied', steps: 2 };

  test('what is left out is not looked at', () => {
    expect(unmetExpectations({ status: 'completed' }, ended)).toEqual([]);
  });

  test('each one that did not come true is named', () => {
    expect(unmetExpectations({ status: 'failed', error_code: 'TASK_TIMEOUT', steps: 1 }, ended)).toEqual([
      'status: expected failed, found completed',
      'error code: expected TASK_TIMEOUT, found none',
      'number of steps: expected 1, found 2',
    ]);
  });

  test('a task that should have been refused is not as expected, nor one refused that should not', () => {
    expect(unmetExpectations({ http_status: 403 }, ended)).toEqual(['HTTP status: expected 403, found 202']);
    expect(unmetExpectations({}, { httpStatus: 403 })).toEqual(['HTTP status: expected 202, found 403']);
  });
});

describe('the table', () => {
  const row: SummaryRow = {
    title: 'A task',
    status: 'completed',
    outcome: 'satisfied',
    steps: '1',
    cost: '$0.0000',
    tokens: '0',
    time: '0.20 s',
    isAsExpected: true,
    link: undefined,
  };

  test('columns are as wide as their widest cell, and links stand below', () => {
    const long = { ...row, title: 'A longer title', isAsExpected: false, link: 'http://ui/task-1' };
    expect(summaryTable([row, long], createStyle(false))).toEqual([
      '  Task            Status     Outcome    Steps     Cost  Tokens    Time',
      '✓ A task          completed  satisfied      1  $0.0000       0  0.20 s',
      '✗ A longer title  completed  satisfied      1  $0.0000       0  0.20 s',
      '    http://ui/task-1',
    ]);
  });

  test('a pipe gets no colours, a terminal does', () => {
    expect(summaryTable([row], createStyle(false)).join('')).not.toContain('\u001b');
    expect(summaryTable([row], createStyle(true)).join('')).toContain('\u001b[32m✓\u001b[39m');
  });
});
