import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSandbox } from '../../../src/arms/executor/sandbox/sandbox.ts';
import type { JsonValue } from '../../../src/domain/json.ts';
import { TaskFailure } from '../../../src/domain/task-failure.ts';

const sandbox = createSandbox({
  timeLimitMs: 1_000,
  memoryLimitBytes: 32 * 1024 * 1024,
  outputLimitBytes: 50_000,
});

type Outcome = { kind: 'value'; value: JsonValue } | { kind: 'failure'; failure: TaskFailure };

async function attack(code: string, input: JsonValue = { secret: 'of this job' }): Promise<Outcome> {
  try {
    return { kind: 'value', value: await sandbox({ code, input, signal: new AbortController().signal }) };
  } catch (error) {
    if (error instanceof TaskFailure) return { kind: 'failure', failure: error };
    throw error;
  }
}

const marker = join(tmpdir(), `octollm-escaped-${process.pid}`);

/** What the host has and the code must not. */
const hostNames =
  'require module exports process global Buffer __dirname __filename fetch XMLHttpRequest WebSocket EventSource ' +
  'setTimeout setInterval setImmediate Worker WebAssembly importScripts Deno Bun navigator document window crypto ' +
  'structuredClone BroadcastChannel MessageChannel AbortController localStorage indexedDB std os scriptArgs print';

describe('nothing of the host is within reach', () => {
  test.concurrent.each(hostNames.split(' '))('%s', async (name) => {
    expect(await attack(`return typeof ${name};`)).toEqual({ kind: 'value', value: 'undefined' });
  });

  test.concurrent.each<[string, string]>([
    ['the constructor of a function', "return this.constructor.constructor('return typeof process')();"],
    ['the constructor of the input', "return input.constructor.constructor('return typeof process')();"],
    ['the constructor of an array', "return [].at.constructor('return typeof require')();"],
    [
      'the constructor of an async function',
      "return await (async () => {}).constructor('return typeof process')();",
    ],
    [
      'the constructor of a generator',
      "return (function* () {}).constructor('yield typeof process')().next().value;",
    ],
    ['the constructor of console.log', "return console.log.constructor('return typeof process')();"],
    [
      'the constructor of an error',
      "try { null.x } catch (e) { return e.constructor.constructor('return typeof process')(); }",
    ],
    ['the constructor of a promise', "return Promise.resolve().then.constructor('return typeof process')();"],
    ['the global object by indirect eval', "return (0, eval)('typeof process');"],
    ['the global object by a sloppy function', 'return typeof (function () { return this; })()?.process;'],
    [
      'the stack of an error through its frames',
      'Error.prepareStackTrace = (_, frames) => frames; return typeof new Error().stack?.[0]?.getThis?.()?.process;',
    ],
    ['a symbol of the registry', "return typeof globalThis[Symbol.for('nodejs.util.inspect.custom')];"],
    ['a proxy of the global object', 'return typeof new Proxy(globalThis, {}).process;'],
    ['Reflect', "return typeof Reflect.get(globalThis, 'process');"],
  ])('by %s', async (_name, code) => {
    expect(await attack(code)).toEqual({ kind: 'value', value: 'undefined' });
  });

  test.concurrent.each<[string, string]>([
    ['the caller of the function', 'return typeof arguments.callee.caller.arguments[0].process;'],
    ['import()', "return await import('node:fs');"],
    ['import() of a file', "return await import('/etc/passwd');"],
    ['an import statement', "import fs from 'node:fs'; return 1;"],
    ['import.meta', 'return import.meta.url;'],
    ['require of a module', `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '');`],
    ['a process binding', "return process.binding('fs');"],
    ['a child process', "return process.mainModule.require('child_process').execSync('id');"],
    [
      'a dynamic import in a function made of text',
      'return await new Function("return import(\'node:fs\')")();',
    ],
    ['closing the wrapper', "}); require('node:fs'); (async function () {"],
    ['closing the wrapper with a comment', '})(); process.exit(); /*'],
    ['a line separator in a comment', '// \u2028 process.exit(1)'],
    ['ending the process', 'process.exit(0);'],
    ['killing the process', "process.kill(process.ppid, 'SIGKILL');"],
    ['a network call', "return await fetch('http://127.0.0.1/');"],
  ])('not by %s', async (_name, code) => {
    expect(await attack(code)).toMatchObject({ kind: 'failure' });
    expect(existsSync(marker)).toBe(false);
  });
});

describe('whatever is exhausted is exhausted in there', () => {
  test.concurrent.each<[string, string]>([
    ['a loop without end', 'for (;;) {}'],
    ['a loop that does something', 'let i = 0; while (true) i += 1;'],
    ['a do loop', 'do {} while (1);'],
    ['a labelled loop', 'a: for (;;) { for (;;) { continue a; } }'],
    ['a loop in finally', 'try { throw 1 } finally { for (;;) {} }'],
    ['a loop that catches its own interruption', 'for (;;) { try { for (;;) {} } catch {} }'],
    ['an endless generator that is spread', 'function* g() { for (;;) yield 1; } return [...g()];'],
    [
      'an endless iterator',
      'for (const x of { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) }) {}',
    ],
    ['promises that chain for ever', 'const again = () => Promise.resolve().then(again); await again();'],
    ['an await that never comes', 'await new Promise(() => {});'],
    ['an async loop', 'for (;;) await null;'],
    ['a thenable that never settles', 'return { then() {} };'],
    ['a getter that loops when the result is read', 'return { get x() { for (;;) {} } };'],
    ['a toJSON that loops', 'return { toJSON() { for (;;) {} } };'],
    ['a sort whose order loops', '[2, 1].sort(() => { for (;;) {} });'],
    ['a replacer that loops', "'a'.replace(/a/, () => { for (;;) {} });"],
    ['a pattern that backtracks', "return /^(a+)+$/.test('a'.repeat(40) + 'b');"],
    ['a pattern that backtracks over alternatives', "return /^(a|a)*$/.test('a'.repeat(40) + 'b');"],
    ['a pattern with two greedy parts', "return /(x+x+)+y/.test('x'.repeat(40));"],
    ['a big power', 'return String(2n ** 100_000_000n);'],
    ['a big factorial', 'let f = 1n; for (let i = 1n; ; i += 1n) f *= i;'],
    ['an array that grows', 'const a = []; for (;;) a.push(a.length);'],
    ['an array of arrays', 'const a = []; for (;;) a.push(new Array(100_000).fill(1));'],
    ['a text that doubles', "let s = 'x'; for (;;) s += s;"],
    ['a repeated text', "return 'x'.repeat(2 ** 30);"],
    ['a padded text', "return ''.padEnd(2 ** 30, 'ab');"],
    ['a buffer', 'return new ArrayBuffer(2 ** 31).byteLength;'],
    ['many buffers', 'const a = []; for (;;) a.push(new Uint8Array(1_000_000));'],
    ['a map that grows', 'const m = new Map(); for (let i = 0; ; i += 1) m.set(i, {});'],
    ['objects that hold each other', 'let o = {}; for (;;) o = { o, p: [o] };'],
    ['closures', 'const a = []; for (;;) { const x = new Array(1_000).fill(0); a.push(() => x); }'],
    ['a sparse array that is filled', 'const a = []; a.length = 2 ** 31; a.fill(0); return a.length;'],
    ['a joined array', "return new Array(2 ** 28).join('ab');"],
    ['plain recursion', 'const f = () => f() + 1; return f();'],
    ['mutual recursion', 'const f = () => g(); const g = () => f() + 1; return f();'],
    ['recursion through a getter', 'const o = { get x() { return this.x; } }; return o.x;'],
    [
      'recursion through a proxy',
      'let p = {}; for (let i = 0; i < 100_000; i += 1) p = new Proxy(p, {}); return p.x;',
    ],
    ['recursion through toString', 'const o = { toString() { return `${o}`; } }; return `${o}`;'],
    ['recursion through JSON', 'const o = { toJSON() { return JSON.stringify(o); } }; return o;'],
    ['a value nested without end', 'let o = 1; for (let i = 0; i < 100_000; i += 1) o = [o]; return o;'],
    ['nesting in JSON.parse', "return JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));"],
    ['nesting in source', "return eval('('.repeat(50_000) + '1' + ')'.repeat(50_000));"],
    ['a result that is too large', "return 'x'.repeat(100_000);"],
    ['a result that holds itself', 'const o = {}; o.o = o; return o;'],
    ['a big integer as the result', 'return 1n;'],
    ['a symbol as the result', 'return Symbol();'],
    ['a function as the result', 'return () => 1;'],
    ['nothing as the result', 'const x = 1;'],
  ])('%s', async (_name, code) => {
    expect(await attack(code)).toMatchObject({
      kind: 'failure',
      failure: { code: 'TASK_EXECUTION_FAILED' },
    });
  });
});

describe('tricks with objects change nothing outside', () => {
  test.concurrent.each<[string, string, JsonValue]>([
    ['pollution of Object.prototype', 'Object.prototype.polluted = 1; return { a: 1 };', { a: 1 }],
    [
      'pollution by a member called __proto__',
      'return JSON.parse(\'{"__proto__": {"polluted": 1}, "a": 1}\');',
      { a: 1 },
    ],
    [
      'pollution by an own __proto__',
      "const o = { a: 1 }; Object.defineProperty(o, '__proto__', { value: { polluted: 1 }, enumerable: true }); return o;",
      { a: 1 },
    ],
    ['pollution through constructor.prototype', 'input.constructor.prototype.polluted = 1; return 1;', 1],
    ['a replaced JSON.stringify', "JSON.stringify = () => '\"forged\"'; return 'true';", 'true'],
    ['a replaced JSON.parse', 'JSON.parse = () => { throw 1; }; return input.secret;', 'of this job'],
    ['a replaced JSON', "globalThis.JSON = { stringify: () => 'no' }; return 1;", 1],
    ['a replaced Promise', 'globalThis.Promise = null; return 1;', 1],
    [
      'a then on Object.prototype',
      "Object.defineProperty(Object.prototype, 'then', { value: (f) => f('forged') }); return 1;",
      1,
    ],
    ['a frozen world', 'Object.freeze(Object.prototype); Object.freeze(globalThis); return 1;', 1],
    [
      'an answer written by hand',
      "console.log(JSON.stringify({ json: '\"forged\"' })); return 'true';",
      'true',
    ],
    ['a text that looks like an answer', 'return \'{"failure":"time"}\';', '{"failure":"time"}'],
    ['numbers that JSON has not', 'return [NaN, Infinity, -0];', [null, null, 0]],
    ['a finalizer', 'new FinalizationRegistry(() => { for (;;) {} }).register({}, 1); return 1;', 1],
    ['a proxy as the result', 'return new Proxy({ a: 1 }, {});', { a: 1 }],
    ['a strange toJSON', "return { toJSON: () => ({ a: 'b' }) };", { a: 'b' }],
    ['the debugger', 'debugger; return 1;', 1],
  ])('%s', async (_name, code, expected) => {
    expect(await attack(code)).toEqual({ kind: 'value', value: expected });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('errors say nothing that the code chose', () => {
  test.concurrent.each<[string, string]>([
    ['its message', "throw new Error('chosen words');"],
    ['its name', "throw Object.assign(new Error(), { name: 'chosen words' });"],
    ['its stack', "throw Object.assign(new Error(), { stack: 'chosen words' });"],
    ['what is thrown', "throw 'chosen words';"],
    ['a hostile getter', "throw { get name() { for (;;) {} }, get message() { throw 'chosen words'; } };"],
    ['a rejection', "await Promise.reject(new Error('chosen words'));"],
    ['a syntax error', 'chosen words;'],
    ['the name of a variable', 'return chosen_words;'],
  ])('by %s', async (_name, code) => {
    const outcome = await attack(code);
    expect(outcome.kind).toBe('failure');
    if (outcome.kind === 'failure') expect(outcome.failure.message).not.toMatch(/chosen.words/);
  });
});

test('one job leaves nothing for the next', async () => {
  await attack('globalThis.left = 1; Object.prototype.left = 1; Array.prototype.left = 1;');
  expect(await attack("return [typeof left, 'left' in {}, 'left' in []];")).toEqual({
    kind: 'value',
    value: ['undefined', false, false],
  });
});

test('ten attacks at once end like one', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => attack("let s = 'x'; for (;;) s += s;")),
  );
  expect(outcomes.map(({ kind }) => kind)).toEqual(Array(10).fill('failure'));
  expect(await attack('return 1;')).toEqual({ kind: 'value', value: 1 });
});
