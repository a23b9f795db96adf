import { describe, expect, it } from 'vitest';
import { createArmRegistry } from '../../src/arms/registry.ts';
import type { Arm } from '../../src/domain/arm.ts';
import { buildManifest } from '../support/manifests.ts';

function arm(name: string, ...capabilities: string[]): Arm {
  return {
    manifest: buildManifest({ name, capabilities }),
    run: () => Promise.resolve({ output: {}, confidence: 1 }),
  };
}

describe('the registry', () => {
  it('finds arms by name and keeps their order', () => {
    const first = arm('executor', 'calculate');
    const second = arm('retriever', 'search');
    const registry = createArmRegistry([first, second]);
    expect(registry.arms()).toEqual([first, second]);
    expect(registry.manifests()).toEqual([first.manifest, second.manifest]);
    expect(registry.find('retriever')).toBe(second);
    expect(registry.find('coder')).toBeUndefined();
  });

  it('refuses two arms of one name', () => {
    expect(() => createArmRegistry([arm('executor', 'calculate'), arm('executor', 'extract')])).toThrow(
      'The arm name "executor" is registered twice',
    );
  });

  it('refuses a capability that two arms serve', () => {
    expect(() => createArmRegistry([arm('executor', 'search'), arm('retriever', 'search')])).toThrow(
      'The capability "search" is registered twice',
    );
  });
});
