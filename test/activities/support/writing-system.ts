import type { Arm } from '../../../src/domain/arm.ts';
import { fakeModel } from '../../arms/build-arm-request.ts';
import { buildManifest } from '../../support/manifests.ts';
import { startTestSystem, type TestSystem } from '../../support/system.ts';

/** A system whose plans have one step, which makes the text that `write` gives. */
export function startWritingSystem(
  write: () => string,
  options: Parameters<typeof startTestSystem>[0] = {},
): Promise<TestSystem> {
  const writer: Arm = {
    manifest: buildManifest({ name: 'writer', capabilities: ['write'] }),
    run: () => Promise.resolve({ output: { text: write() }, confidence: 1 }),
  };
  const { model } = fakeModel(() => ({
    rationale: 'One arm does it.',
    cannot: null,
    confidence: 0.9,
    steps: [{ action: 'Write', capability: 'write', input_json: '{}', depends_on: [] }],
  }));
  return startTestSystem({ ...options, model, moreArms: [writer] });
}
