import { describe, expect, it } from 'vitest';
import { createCompiler } from '../../../src/arms/coder/compile/compile.ts';
import { runTests } from '../../../src/arms/coder/harness/run-tests.ts';
import { createSandbox } from '../../../src/arms/executor/sandbox/sandbox.ts';

const signal = new AbortController().signal;
const sandbox = createSandbox();
const run = (code: string, tests: string, names = ['add']) =>
  runTests({ code, tests, names }, { sandbox, signal });

const wrong = 'function add(a, b) { return a - b; }';
const test = "test('adds', () => { expect(add(2, 3)).toBe(5); });";

describe('a test', () => {
  it('passes where what it asserts holds', async () => {
    expect(await run('function add(a, b) { return a + b; }', test)).toEqual([]);
  });

  it('fails where it does not, and says so', async () => {
    expect(await run(wrong, test)).toEqual([expect.stringContaining('adds:')]);
  });

  it('fails when it is asynchronous and fails late', async () => {
    const late = "test('adds', async () => { await null; expect(await add(2, 3)).toBe(5); });";
    expect(await run(wrong, late)).toHaveLength(1);
  });
});

/** Code that is wrong, and does its best to look right. */
const cheats: Record<string, string> = {
  'another Object.is': `Object.is = () => true; ${wrong}`,
  'another Array.prototype.every': `Array.prototype.every = () => true; ${wrong}`,
  'another Array.prototype.push': `Array.prototype.push = function () { return 0; }; ${wrong}`,
  'another Promise.prototype.then': `Promise.prototype.then = function (f) { return f(); }; ${wrong}`,
  'a number that is equal to everything':
    'function add() { return { valueOf: () => 5, toString: () => "5" }; }',
  'a throw in the place of an answer': 'function add() { throw null; }',
  'an error that resembles a failed assertion':
    'function add() { throw new (class AssertionError extends Error {})(""); }',
  'a getter on every object': `Object.defineProperty(Object.prototype, 'failures', { get: () => [] }); ${wrong}`,
  'a setter on every object': `Object.defineProperty(Object.prototype, 'failures', { set() {} }); ${wrong}`,
  'another eval': `globalThis.eval = () => () => undefined; ${wrong}`,
  'another JSON.stringify': `JSON.stringify = () => '{"tests":[{"name":"x","assertions":1,"failures":[]}],"stray":[]}'; ${wrong}`,
  'a global expect': `globalThis.expect = () => ({ toBe() {} }); ${wrong}`,
  'a global test': `globalThis.test = () => undefined; ${wrong}`,
  'a promise that never ends': 'function add() { return new Promise(() => undefined); }',
  'a loop without end': 'function add() { for (;;); }',
  'memory without end': 'function add() { const all = []; for (;;) all.push(new Array(1e6).fill(1)); }',
  'recursion without end': 'function add() { return add(); }',
};

describe('code that is wrong does not pass by', () => {
  it.each(Object.entries(cheats))('%s', async (name, code) => {
    const failures = await run(code, test);
    expect(failures.length).toBeGreaterThan(0);
    // It was the harness that found it, and not the clock.
    if (!name.endsWith('without end')) expect(failures.join()).not.toContain('longer than it may');
  });
});

/** Tests that prove nothing. */
const emptyTests: Record<string, string> = {
  'no tests at all': '',
  'a test without an assertion': "test('adds', () => { add(1, 2); });",
  'a failure that is caught': "test('adds', () => { try { expect(add(2, 3)).toBe(5); } catch {} });",
  'a failure in a promise that nobody waits for':
    "test('adds', () => { Promise.resolve().then(() => expect(add(2, 3)).toBe(5)); });",
  'a test within a test': "test('outer', () => { test('inner', () => expect(1).toBe(1)); });",
};

describe('tests that prove nothing do not count:', () => {
  it.each(Object.entries(emptyTests))('%s', async (_name, tests) => {
    expect((await run(wrong, tests)).length).toBeGreaterThan(0);
  });
});

describe('the compiler', () => {
  const compile = createCompiler();

  it('names line and part of what is wrong', async () => {
    const { problems } = await compile({
      code: 'export function add(a: number, b: number): number {\n  return `${a + b}`;\n}',
      tests: "test('adds', () => {\n  expect(add('2', 3)).toBe(5);\n});",
      isTypeScript: true,
      signal,
    });
    expect(problems.map(({ part, line }) => `${part} ${line}`)).toEqual(['code 2', 'tests 2']);
  }, 30_000);

  it('refuses a return that would answer in the place of what is declared', async () => {
    const code = 'export function add(a, b) { return a - b; }\nreturn { add: () => 5 };';
    const { problems } = await compile({ code, tests: test, isTypeScript: false, signal });
    expect(problems).toMatchObject([{ part: 'code', kind: 'syntax' }]);
  }, 30_000);

  it('refuses imports, and type checks that are switched off', async () => {
    const { problems } = await compile({
      code: "// @ts-nocheck\nimport { readFileSync } from 'node:fs';\nexport const text: number = readFileSync('/etc/passwd');",
      tests: '',
      isTypeScript: true,
      signal,
    });
    expect(problems.map(({ text }) => text)).toEqual([
      'Imports are not available.',
      'Type checks must not be switched off.',
    ]);
  }, 30_000);

  it('gives up on a type that never ends', async () => {
    const endless =
      'type Grow<T extends unknown[]> = T["length"] extends 40000 ? T : Grow<[...T, ...T, 1]>;\nexport const x: Grow<[1]> = [1];';
    const quick = createCompiler({ timeoutMs: 300 });
    await expect(quick({ code: endless, tests: '', isTypeScript: true, signal })).rejects.toMatchObject({
      code: 'TASK_EXECUTION_FAILED',
    });
  }, 30_000);
});
