import { describe, expect, it } from 'vitest';
import { resolveSource } from '../../../src/arms/executor/resolve-source.ts';
import type { JsonValue } from '../../../src/domain/json.ts';
import { buildTask } from '../build-arm-request.ts';
import { executorResult } from './support/run-tool.ts';

const context = { shop: { orders: [{ note: 'one' }, { note: 'two' }] }, csv: 'a,b\n1,x\n2,y' };

function at(path: string, from: 'context' | 's1' = 'context'): JsonValue {
  const scope = {
    task: buildTask({ context }),
    dependencies: [executorResult('s1', { rows: [{ t: 'x' }] })],
  };
  return resolveSource(
    from === 'context' ? { from: 'context', path } : { from: 'step', step: 's1', path },
    scope,
  );
}

describe('a path with []', () => {
  it('takes the member of every item', () => {
    expect(at('shop.orders[].note')).toEqual(['one', 'two']);
    expect(at('csv[].b')).toEqual(['x', 'y']);
    expect(at('rows[].t', 's1')).toEqual(['x']);
  });

  it('says where it ends', () => {
    expect(() => at('shop.orders[].price')).toThrow(
      'context has no "shop.orders[].price": context.shop.orders[0] has: note.',
    );
    expect(() => at('shop[].x')).toThrow('context.shop has: orders');
  });
});
