import { describe, expect, it } from 'vitest';
import { createExecutor } from '../../../src/arms/executor/executor.ts';
import type { JsonObject } from '../../../src/domain/json.ts';
import { publishedProblems, runTool } from './support/run-tool.ts';

const rows = [
  { team: 'a', score: 2 },
  { team: 'b', score: 3 },
  { team: 'total', score: 5 },
];
const source = { from: 'context', path: 'rows' };
const sum = { op: 'sum', column: 'score', as: 'total' };
const page = {
  status: 200,
  url: 'http://example.org/',
  content_type: 'text/plain',
  bytes: 1,
  truncated: false,
};

function answered(output: JsonObject): JsonObject {
  const provenance = { arm: 'executor', action: 'any', command_hash: 'a'.repeat(64), capabilities_used: [] };
  return { success: true, output, duration_ms: 1, provenance };
}

/** Outputs of real runs, which `runTool` holds against the published schema. */
async function outputOf(input: JsonObject, capability = 'calculate'): Promise<JsonObject> {
  return (await runTool({ capability, input, context: { rows } }))['output'] as JsonObject;
}

describe('the published schema of an output', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['a figure that is no figure', { table: { source, measures: [sum] } }, { total: ['5'] }],
    ['a measure that is none', { table: { source, measures: [sum] } }, { measures: [{ op: 'sum' }] }],
    ['no count of the rows', { table: { source, measures: [sum] } }, { rows_used: '2' }],
    ['rows that are none', { table: { source, measures: [] } }, { rows: ['a'] }],
    ['a member beside rows', { table: { source, measures: [] } }, { total: 5 }],
    ['a member beside groups', { table: { source, measures: [sum], group_by: 'team' } }, { total: 5 }],
    ['a unit that is no text', { expression: '2 km in m', as: 'length' }, { unit: 5 }],
    ['a value of many parts', { expression: '2 * 3' }, { value: { amount: 6 } }],
  ])('takes what is returned and refuses %s', async (_name, input, wrong) => {
    const output = await outputOf(input);
    expect(publishedProblems('calculate', answered({ ...output, ...wrong }))).not.toEqual([]);
  });

  it('refuses a score of sentiment with more to it', async () => {
    const output = await outputOf({ source: { from: 'text', text: 'Good.' } }, 'sentiment');
    const items = [{ ...(output['items'] as JsonObject[])[0], because: 'good' }];
    expect(publishedProblems('sentiment', answered({ ...output, items }))).not.toEqual([]);
  });

  it.each<[string, JsonObject, boolean]>([
    ['a text', { text: 'x' }, true],
    ['a document', { json: null }, true],
    ['neither', {}, false],
    ['both', { text: 'x', json: {} }, false],
    ['headers as well', { text: 'x', headers: {} }, false],
  ])('of a page fetched has %s: %o is valid: %s', (_name, content, isValid) => {
    const problems = publishedProblems('http_get', answered({ ...page, ...content }));
    expect(problems.length === 0).toBe(isValid);
  });
});

describe('a figure', () => {
  it.each(['unit', 'operation', 'measures', 'rows_used'])('is never called %s', (as) => {
    const executor = createExecutor();
    const reason = /is the name of another member of the output/;
    expect(executor.rejectInput?.('calculate', { table: { source, measures: [{ ...sum, as }] } })).toMatch(
      reason,
    );
    expect(executor.rejectInput?.('calculate', { expression: '1', as })).toMatch(reason);
  });

  it('may be called rows, which is then a number', async () => {
    const measures = [{ op: 'count', as: 'rows' }];
    expect(await outputOf({ table: { source, measures } })).toMatchObject({ rows: 2, value: 2 });
  });
});
