import { describe, expect, it } from 'vitest';
import { createExecutor } from '../../../src/arms/executor/executor.ts';
import { executorResult, outputOf, runTool } from './support/run-tool.ts';

const arm = createExecutor();

describe('the executor', () => {
  it('offers its tools without a model', () => {
    expect(arm.manifest).toMatchObject({ name: 'executor', costTier: 3 });
    expect(
      arm.manifest.capabilities.map(({ name, risk, worksOffline }) => [name, risk, worksOffline]),
    ).toEqual([
      ['calculate', 'none', true],
      ['sentiment', 'none', true],
      ['summarize', 'none', true],
      ['extract', 'none', true],
      ['run_javascript', 'low', true],
    ]);
  });

  it('says what it did, to which input, and how long it took', async () => {
    const output = await runTool({ capability: 'calculate', input: { expression: '6 * 7' } });
    expect(output).toMatchObject({
      success: true,
      output: { value: 42 },
      provenance: { arm: 'executor', action: 'calculate', capabilities_used: ['calculate'] },
    });
    expect(output['duration_ms']).toBeTypeOf('number');
  });

  it('hashes the same input the same, whatever the order of its members', async () => {
    const hash = async (source: { [key: string]: string }) => {
      const output = await runTool({ capability: 'extract', input: { kinds: ['links'], source } });
      return (output['provenance'] as { command_hash: string }).command_hash;
    };
    const first = await hash({ from: 'text', text: 'a' });
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await hash({ text: 'a', from: 'text' })).toBe(first);
    expect(await hash({ text: 'b', from: 'text' })).not.toBe(first);
  });

  it('names what is wrong with an input before it runs', () => {
    expect(arm.rejectInput?.('calculate', { expression: '1' })).toBeUndefined();
    expect(arm.rejectInput?.('calculate', { expression: '' })).toMatch(/^expression: /);
    expect(
      arm.rejectInput?.('calculate', {
        table: { source: { from: 'context' }, measures: [{ op: 'total', as: 'x' }] },
      }),
    ).toMatch(/^table\.measures\.0\.op: /);
    expect(arm.rejectInput?.('summarize', { source: { from: 'context', pth: 'a' } })).toMatch(
      /^source: .*pth/,
    );
    expect(arm.rejectInput?.('http_get', {})).toMatch(/^The executor offers calculate/);
  });

  it('refuses to run what it would have rejected', async () => {
    await expect(runTool({ capability: 'extract', input: { kinds: [] } })).rejects.toMatchObject({
      code: 'TASK_EXECUTION_FAILED',
    });
    await expect(runTool({ capability: 'http_get', input: {} })).rejects.toThrow(/nothing else/);
  });

  it('does nothing for a task that is aborted', async () => {
    const call = {
      capability: 'calculate',
      input: { expression: '1' },
      signal: AbortSignal.abort(new Error('cancelled')),
    };
    await expect(runTool(call)).rejects.toThrow('cancelled');
  });
});

describe('a source', () => {
  const value = async (path: string, context: string | { [key: string]: never }) => {
    const input = { code: 'return input', source: { from: 'context', path } };
    const parts = { sandbox: (job: { input: unknown }) => Promise.resolve(job.input as never) };
    return (await outputOf({ capability: 'run_javascript', input, context, parts }))['value'];
  };

  it('follows a path through objects, lists, JSON text and CSV text', async () => {
    const context = { a: { b: [{ c: 7 }, { c: 8 }], csv: 'x,y\n1,2\n3,4', json: '{"deep": [5]}' } } as never;
    expect(await value('a.b[1].c', context)).toBe(8);
    expect(await value('a.csv[1].y', context)).toBe('4');
    expect(await value('a.json.deep[0]', context)).toBe(5);
    expect(await value('[0].y', 'x,y\n1,2\n3,4')).toBe('2');
    expect(await value('A.B[0].C', context)).toBe(7);
  });

  it('fails naming the path and what exists there', async () => {
    const context = { a: { b: [1], price: 3 } } as never;
    await expect(value('a.cost', context)).rejects.toThrow(
      'context has no "a.cost": context.a has: b, price.',
    );
    await expect(value('a.b[4]', context)).rejects.toThrow(
      'context has no "a.b[4]": context.a.b is a list of 1 items.',
    );
    await expect(value('__proto__.x', context)).rejects.toThrow(/has no "__proto__\.x"/);
  });

  it('reads an executor step with and without its envelope', async () => {
    const dependencies = [executorResult('s1', { total: 5 })];
    for (const path of ['total', 'output.total']) {
      const input = { expression: `s1.${path} + 1` };
      expect(await outputOf({ capability: 'calculate', input, dependencies })).toMatchObject({ value: 6 });
    }
  });

  it('names the steps it may read', async () => {
    const input = { source: { from: 'step', step: 's4' } };
    const dependencies = [executorResult('s1', {}), executorResult('s2', {})];
    await expect(outputOf({ capability: 'summarize', input, dependencies })).rejects.toThrow(
      /Step s4 .*s1, s2/,
    );
  });
});
