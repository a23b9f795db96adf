import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { createCoder } from '../../../src/arms/coder/coder.ts';
import { createSandbox } from '../../../src/arms/executor/sandbox/sandbox.ts';
import { FailureCode } from '../../../src/domain/failure-code.ts';
import type { JsonObject } from '../../../src/domain/json.ts';
import { TaskFailure } from '../../../src/domain/task-failure.ts';
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

const old = 'function add(a, b) { var c = a; c += b; return c; }';
const broken = 'function add(a, b) { return a - b; }';
const existing = (path: string) => ({ from: 'context', path });
const isOutput = new Ajv2020({ strict: false }).compile(
  coder.manifest.capabilities[0]?.outputSchema ?? false,
);

function inTurn(...answers: object[]) {
  let at = 0;
  return fakeModel(() => answers[Math.min(at++, answers.length - 1)]);
}

async function run(input: JsonObject, ...answers: object[]) {
  const { model, requests } = inTurn(...answers);
  const task = { context: { old, broken } };
  const request = buildArmRequest({ capability: 'code', input, task });
  const result = await coder.run(request, { ...offline(), model });
  expect(isOutput(result.output)).toBe(true);
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

  it('with tests that would pass without it does not count', async () => {
    const { output, requests } = await run(
      generate,
      answer(sum, "test('adds', () => { expect(2 + 3).toBe(5); });"),
    );
    expect(output).toMatchObject({ success: false, confidence: 0.1 });
    expect(requests).toHaveLength(3);
    expect(requests[1]?.prompt).toContain('The tests pass without the code too');
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

describe('existing code', () => {
  const js = { language: 'JavaScript', instruction: 'Do what the request type says' };

  it.each(['refactor', 'optimize'])(
    'is held against the same tests: %s',
    async (request_type) => {
      const { output } = await run(
        { ...js, request_type, existing_code: existing('old') },
        answer('const add = (a, b) => a + b;', sumTest),
      );
      expect(output).toMatchObject({
        success: true,
        metadata: {
          checks: [{ passed: true }, { passed: true }, { name: 'tests_on_existing_code', passed: true }],
        },
      });
    },
    30_000,
  );

  it('that a refactoring changes in what it does is no success', async () => {
    const { output, requests } = await run(
      { ...js, request_type: 'refactor', existing_code: existing('broken') },
      answer('const add = (a, b) => a + b;', sumTest),
    );
    expect(output).toMatchObject({ success: false });
    expect(requests[1]?.prompt).toContain('On the existing code: adds:');
  }, 60_000);

  it('is mended: tests that pass on it too do not show the fault', async () => {
    const input = { ...js, request_type: 'debug', existing_code: existing('broken') };
    const shown = await run(input, answer('const add = (a, b) => a + b;', sumTest));
    const notShown = await run(
      input,
      answer('const add = (a, b) => a + b;', "test('nothing', () => expect(add(2, 0)).toBe(2));"),
    );
    expect(shown.output).toMatchObject({ success: true, confidence: 0.8, warnings: [] });
    expect(notShown.output).toMatchObject({
      success: true,
      confidence: 0.5,
      warnings: ['The tests pass on the existing code too: they do not show the fault.'],
    });
  }, 60_000);

  it('gets tests, and stays as it is', async () => {
    const { output } = await run(
      { ...js, request_type: 'test', existing_code: existing('old') },
      answer('const add = () => 5;', sumTest),
    );
    expect(output).toMatchObject({ success: true, code: old, tests: sumTest });
  }, 30_000);

  it.each(['explain', 'analyze'])('is read in one call, not run: %s', async (request_type) => {
    const { output, requests } = await run(
      { ...js, request_type, existing_code: existing('old') },
      { explanation: 'It adds.' },
    );
    expect(output).toMatchObject({
      success: true,
      code: '',
      explanation: 'It adds.',
      warnings: ['The code was read, not run.'],
    });
    expect(requests).toHaveLength(1);
  });

  it('is needed for every request type but "generate"', () => {
    expect(coder.rejectInput?.('code', { ...js, request_type: 'debug' })).toContain('existing_code');
    expect(coder.rejectInput?.('code', generate)).toBeUndefined();
  });
});

describe('given tests', () => {
  const given = "test('adds', () => { expect(add(20, 3)).toBe(23); });";

  it('are run as they were given, whatever the model writes in their place', async () => {
    const { output } = await run(
      { ...generate, tests: given },
      answer(sum.replace('a + b', '5'), "test('adds', () => expect(add(2, 3)).toBe(5));"),
    );
    expect(output).toMatchObject({ success: false, tests: given });
  }, 60_000);

  it('that pass are trusted more than the model’s own', async () => {
    expect(await run({ ...generate, tests: given }, answer(sum, ''))).toMatchObject({ confidence: 0.9 });
  }, 30_000);
});

describe('a budget', () => {
  const exhausted = () => new TaskFailure(FailureCode.BUDGET_EXHAUSTED, { message: 'Too little.' });

  it('that covers no call ends the step', async () => {
    const { model } = fakeModel(() => Promise.reject(exhausted()));
    const request = buildArmRequest({ capability: 'code', input: generate });
    await expect(coder.run(request, { ...offline(), model })).rejects.toMatchObject({
      code: 'BUDGET_EXHAUSTED',
    });
  });

  it('that covers no second call leaves the first answer, without success', async () => {
    let calls = 0;
    const { model } = fakeModel(() => {
      calls += 1;
      return calls === 1 ? answer(sum.replace('+', '-'), sumTest) : Promise.reject(exhausted());
    });
    const request = buildArmRequest({ capability: 'code', input: generate });
    const { output } = await coder.run(request, { ...offline(), model });
    expect(output).toMatchObject({
      success: false,
      warnings: expect.arrayContaining([
        'The budget did not suffice to have what the checks found mended.',
      ]) as string[],
    });
  }, 30_000);
});

describe('an answer', () => {
  it('that is never in the form asked for ends the step after three calls, and is not quoted', async () => {
    const { model, requests } = fakeModel(() => ({ code: 'canary' }));
    const request = buildArmRequest({ capability: 'code', input: generate });
    await expect(coder.run(request, { ...offline(), model })).rejects.toMatchObject({
      code: 'TASK_EXECUTION_FAILED',
      message: 'No answer of the model was in the form asked for.',
    });
    expect(requests).toHaveLength(3);
  });

  it('whose check is cancelled ends the step with the reason, and asks no more', async () => {
    const abort = new AbortController();
    const reason = new Error('cancelled');
    const endless = answer('const add = () => { for (;;); };', sumTest);
    const { model, requests } = fakeModel(() => {
      setTimeout(() => abort.abort(reason), 500);
      return endless;
    });
    const input = { ...generate, language: 'JavaScript' };
    const request = buildArmRequest({ capability: 'code', input });
    const ended = coder.run(request, { ...offline(), model, signal: abort.signal });
    await expect(ended).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  }, 30_000);

  it('is not asked for once the step is cancelled', async () => {
    const { model, requests } = inTurn(answer(sum, sumTest));
    const request = buildArmRequest({ capability: 'code', input: generate });
    await expect(coder.run(request, { ...offline(), model, signal: AbortSignal.abort() })).rejects.toThrow();
    expect(requests).toHaveLength(0);
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
