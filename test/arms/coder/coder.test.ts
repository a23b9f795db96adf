import { describe, expect, it } from 'vitest';
import { createCoder } from '../../../src/arms/coder/coder.ts';
import { createSandbox } from '../../../src/arms/executor/sandbox/sandbox.ts';
import type { JsonObject } from '../../../src/domain/json.ts';
import { buildArmRequest, fakeModel, offline } from '../build-arm-request.ts';

const coder = createCoder({ sandbox: createSandbox() });
const generate = {
  request_type: 'generate',
  language: 'TypeScript',
  instruction: 'Add two numbers together',
};
const sum = 'export function add(a: number, b: number): number {\n  return a + b;\n}';
const sumTest = "test('adds', () => {\n  expect(add(2, 3)).toBe(5);\n});";
const answer = (code: string, tests: string) => ({ code, tests, explanation: 'It adds.' });

function inTurn(...answers: object[]) {
  let at = 0;
  return fakeModel(() => answers[Math.min(at++, answers.length - 1)]);
}

async function run(input: JsonObject, ...answers: object[]) {
  const { model, requests } = inTurn(...answers);
  const result = await coder.run(buildArmRequest({ capability: 'code', input }), { ...offline(), model });
  return { ...result, requests };
}

describe('code that is written', () => {
  it('counts once it compiles and its tests pass', async () => {
    const { output, requests, confidence, omissions } = await run(generate, answer(sum, sumTest));
    expect(output).toMatchObject({
      success: true,
      code: sum,
      tests: sumTest,
      language: 'TypeScript',
      warnings: [],
      metadata: {
        model: 'fake',
        checks: [
          { name: 'compile', passed: true },
          { name: 'tests', passed: true },
        ],
      },
    });
    expect({ confidence, omissions, calls: requests.length }).toEqual({
      confidence: 0.8,
      omissions: undefined,
      calls: 1,
    });
  }, 30_000);

  it('goes back with what its tests found, and counts once mended', async () => {
    const wrong = sum.replace('a + b', 'a - b');
    const { output, requests } = await run(generate, answer(wrong, sumTest), answer(sum, sumTest));
    expect(output).toMatchObject({ success: true, code: sum });
    expect(requests).toHaveLength(2);
    expect(requests[1]?.prompt).toContain('adds: expect(-1).toBe(5)');
    expect(requests[1]?.prompt).toContain('return a - b');
  }, 30_000);

  it('that never passes comes back without success after three calls', async () => {
    const wrong = sum.replace('a + b', "'5'");
    const { output, requests, confidence, omissions } = await run(generate, answer(wrong, sumTest));
    expect(output).toMatchObject({
      success: false,
      warnings: ['The code did not pass its checks: it is not known to work.'],
    });
    expect(requests).toHaveLength(3);
    expect(requests[1]?.prompt).toContain('code, line 2: TS2322');
    expect(confidence).toBe(0.1);
    expect(omissions).toHaveLength(1);
  }, 60_000);

  it('without tests does not count', async () => {
    expect((await run(generate, answer(sum, ''))).output).toMatchObject({ success: false });
  }, 60_000);

  it('in a language that is not run here says so', async () => {
    const { output, requests } = await run(
      { ...generate, language: 'Python' },
      answer('def add(a, b): …', ''),
    );
    expect(output).toMatchObject({
      success: true,
      confidence: 0.5,
      warnings: ['The code was not run: only JavaScript and TypeScript are checked here.'],
    });
    expect(requests).toHaveLength(1);
  });
});

describe('without a model', () => {
  it('the settings are named', async () => {
    const failure = coder.run(buildArmRequest({ capability: 'code', input: generate }), offline());
    await expect(failure).rejects.toMatchObject({
      code: 'MODEL_REQUIRED',
      message: expect.stringContaining('ORCHESTRATOR_MODELS') as string,
    });
  });
});
