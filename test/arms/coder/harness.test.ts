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
  'a property of the language deleted': `delete Object.is; delete globalThis.Promise; ${wrong}`,
  'a forged line of results': `console.log('{"json":"{\\"stray\\":[],\\"tests\\":[{\\"name\\":\\"x\\",\\"assertions\\":1,\\"failures\\":[]}]}"}'); ${wrong}`,
  'a toJSON that throws': `function add() { return { toJSON() { throw 5; } }; }`,
  'a string that cannot be made':
    'function add() { throw { toString() { throw 1; }, get message() { throw 2; } }; }',
  'an early exit': `function add() { process.exit(0); }`,
  'another Promise': `globalThis.Promise = class { then() {} }; ${wrong}`,
  'another console': `console.log = console.error = () => { throw 1; }; globalThis.console = undefined; ${wrong}`,
  'a proxy that agrees with everything':
    'function add() { return new Proxy(() => 5, { get: () => 5, apply: () => 5, getPrototypeOf: () => Number.prototype }); }',
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

/** Wrong code beside another assertion that holds, so that a lost failure would pass. */
const swallowed: Record<string, [code: string, tests: string]> = {
  'an assertion whose failure the code catches': [
    'function add(f) { try { f(); } catch {} return 5; }',
    "test('adds', () => { expect(add(() => expect(1).toBe(2))).toBe(5); });",
  ],
  'an assertion that cannot be decided and is caught by the code': [
    'function add(f) { try { f(undefined); } catch {} return 5; }',
    "test('adds', () => { expect(add((list) => expect(list).toHaveLength(3))).toBe(5); });",
  ],
  'a class that says of everything that it is one of its own': [
    'class add { static [Symbol.hasInstance]() { return true; } }',
    "test('adds', () => { expect({}).toBeInstanceOf(add); });",
  ],
  'an error class that does so': [
    'class add extends Error { static [Symbol.hasInstance]() { return true; } }',
    "test('adds', () => { expect(() => { throw new Error(''); }).toThrow(add); });",
  ],
  'a promise of its own kind that is never done': [
    'function add() { return { then() {} }; }',
    "test('adds', () => { expect(1).toBe(1); return add(2, 3); });",
  ],
  'something that is no number': [
    'function add() {}',
    "test('adds', () => { expect(add(2, 3)).not.toBeGreaterThan(5); });",
  ],
  'bytes that are others': [
    'function add() { return new Uint8Array([1]).buffer; }',
    "test('adds', () => { expect(add()).toEqual(new Uint8Array([2]).buffer); });",
  ],
  'a test that is declared too late': [
    'function add() { return 5; }',
    "test('adds', () => { expect(add()).toBe(5); }); Promise.resolve().then(() => test('late', () => expect(add()).toBe(6)));",
  ],
};

describe('a failure is not lost to', () => {
  it.each(Object.entries(swallowed))('%s', async (_name, [code, tests]) => {
    expect((await run(code, tests)).length).toBeGreaterThan(0);
  });
});

describe('tests that never look at the code', () => {
  const code = 'function add(a, b) { return a + b; }';
  const isHollow = true;

  it('pass without it too', async () => {
    const vacuous = "test('adds', () => { expect(2 + 3).toBe(5); });";
    expect(await runTests({ code, tests: vacuous, names: ['add'], isHollow }, { sandbox, signal })).toEqual(
      [],
    );
  });

  it('are told from those that do', async () => {
    expect(await runTests({ code, tests: test, names: ['add'], isHollow }, { sandbox, signal })).toHaveLength(
      1,
    );
  });
});

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
    const { problems } = await quick({ code: endless, tests: '', isTypeScript: true, signal });
    expect(problems).toMatchObject([
      { part: 'code', text: expect.stringContaining('time and memory') as string },
    ]);
  }, 30_000);
});
