import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSandbox, defaultSandboxLimits } from '../../../src/arms/executor/sandbox/sandbox.ts';
import type { JsonValue } from '../../../src/domain/json.ts';
import { outputOf } from './support/run-tool.ts';

const sandbox = createSandbox({ ...defaultSandboxLimits, timeLimitMs: 1_000 });
const run = (code: string, input: JsonValue = null): Promise<JsonValue> =>
  sandbox({ code, input, signal: new AbortController().signal });

/** Ids of living or zombie processes that this one has started. */
function childrenOfThisProcess(): string[] {
  return readdirSync('/proc').filter((id) => {
    if (!/^\d+$/.test(id)) return false;
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] === String(process.pid);
    } catch {
      return false;
    }
  });
}

describe('the sandbox', () => {
  it('gives what the body of a function of input returns', async () => {
    expect(await run('return input.a.map((x) => x * 2)', { a: [1, 2] })).toEqual([2, 4]);
    expect(await run('return await Promise.resolve({ n: 1 })')).toEqual({ n: 1 });
    expect(await run('console.log("seen"); return "“quoted” \\u2028 \\n 😀"')).toBe('“quoted” \u2028 \n 😀');
  });

  it.each([
    ['process', 'return typeof process'],
    ['require', 'return typeof require'],
    ['fetch', 'return typeof fetch'],
    ['setTimeout', 'return typeof setTimeout'],
    [
      'Deno, Bun, Buffer, WebAssembly',
      'return [typeof Deno, typeof Bun, typeof Buffer, typeof WebAssembly].find((t) => t !== "undefined") ?? "undefined"',
    ],
    ['std and os of QuickJS', 'return typeof std === "undefined" ? typeof os : typeof std'],
    [
      'a host object behind a constructor',
      'return new (function(){}).constructor("return typeof process")()',
    ],
    ['a host object behind the console', 'return console.log.constructor("return typeof process")()'],
    [
      'a host object behind an async constructor',
      'return await (async () => {}).constructor("return typeof process")()',
    ],
    ['a host object behind input', 'return input.constructor.constructor("return typeof process")()'],
    ['a host object on globalThis', 'return typeof (0, eval)("this").process'],
  ])('has no %s', async (_name, code) => {
    expect(await run(code, {})).toBe('undefined');
  });

  it('imports nothing', async () => {
    await expect(run('return await import("fs")')).rejects.toThrow(/threw \w*Error/);
    await expect(run('import fs from "fs"; return 1')).rejects.toThrow(/SyntaxError/);
  });

  it.each([
    ['an endless loop', 'for (;;);', /longer than it may/],
    ['an endless loop in a promise', 'await null; for (;;);', /longer than it may/],
    ['an endless chain of promises', 'for (;;) await null;', /longer than it may/],
    [
      'an endless loop that catches what stops it',
      'for (;;) { try { for (;;); } catch {} }',
      /longer than it may/,
    ],
    ['a pattern that explodes', 'return /(a+)+$/.test("a".repeat(60) + "!")', /longer than it may/],
    ['endless allocation', 'const a = []; for (;;) a.push(new Array(10000).fill(1))', /more memory/],
    ['one huge string', 'return "x".repeat(1e9)', /more memory/],
    ['one huge buffer', 'return new ArrayBuffer(1e9)', /more memory/],
    ['deep recursion', 'function f() { return f() + 1 } return f()', /recursed too deeply/],
    ['deep native recursion', 'return JSON.parse("[".repeat(1e6))', /recursed too deeply/],
    ['a deep result', 'let a = []; for (let i = 0; i < 500; i++) a = [a]; return a', /nested too deeply/],
    ['a huge result', 'return "x".repeat(200000)', /larger than 102400 bytes/],
    ['a promise that never settles', 'await new Promise(() => {})', /never comes/],
    ['no result', 'const a = 1', /returned nothing/],
    ['a function as result', 'return () => 1', /returned nothing/],
  ])('ends %s', async (_name, code, message) => {
    await expect(run(code)).rejects.toMatchObject({
      code: 'TASK_EXECUTION_FAILED',
      message: expect.stringMatching(message) as string,
    });
  });

  it('names the class and line of an error and nothing that it says', async () => {
    await expect(run('const a = 1;\nthrow new TypeError("secret")')).rejects.toThrow(
      'The code threw TypeError in line 2.',
    );
    await expect(run('return 1 +')).rejects.toThrow(/^The code has a SyntaxError/);
    await expect(run('throw "secret"')).rejects.toThrow('The code threw Error.');
    await expect(run('const e = new Error("secret"); e.name = "secret"; throw e')).rejects.toThrow(
      /^The code threw Error in line 1\.$/,
    );
    await expect(run('const e = new Error(); e.stack = "task.js:4711"; throw e')).rejects.toThrow(
      'The code threw Error.',
    );
    await expect(run('return 10n')).rejects.toThrow(/^The code threw TypeError/);
  });

  it('keeps what is named like a prototype out of the result', async () => {
    const result = await run(
      'return JSON.parse(\'{"__proto__": {"admin": true}, "a": {"__proto__": {"admin": true}}}\')',
    );
    expect(result).toEqual({ a: {} });
    expect(Object.assign({}, result as object)).not.toHaveProperty('admin');
    expect(await run('Object.prototype.admin = true; return {}')).toEqual({});
    expect({}).not.toHaveProperty('admin');
  });

  it('cannot be led to another result by code that replaces its own tools', async () => {
    expect(await run('JSON.stringify = () => "1"; JSON.parse = () => 2; return 3')).toBe(3);
    expect(await run('}); globalThis.left = 1; (async function (input) { return 4')).toBe(4);
  });

  it('carries nothing from one task to the next', async () => {
    await run('globalThis.left = 1; Array.prototype.left = 1; return 1');
    expect(await run('return [typeof left, typeof [].left]')).toEqual(['undefined', 'undefined']);
  });

  it('gives its process no environment and no right but to read the interpreter', async () => {
    const abort = new AbortController();
    const before = childrenOfThisProcess();
    const running = sandbox({ code: 'for (;;);', input: null, signal: abort.signal });
    const [id = ''] = childrenOfThisProcess().filter((child) => !before.includes(child));
    const [environment, command] = ['environ', 'cmdline'].map((file) =>
      readFileSync(`/proc/${id}/${file}`, 'utf8'),
    );
    const flags = String(command)
      .split('\0')
      .filter((argument) => argument.startsWith('--'));
    abort.abort();
    await expect(running).rejects.toThrow();
    expect(environment).toBe('');
    expect(flags.some((flag) => /^--(?:experimental-)?permission$/.test(flag))).toBe(true);
    expect(
      flags
        .filter((flag) => flag.startsWith('--allow'))
        .every((flag) => /^--allow-fs-read=.*quickjs[^/]*\/\*$/.test(flag)),
    ).toBe(true);
  });

  it('ends its process when the task is aborted', async () => {
    const abort = new AbortController();
    const before = childrenOfThisProcess();
    const running = sandbox({ code: 'for (;;);', input: null, signal: abort.signal });
    expect(childrenOfThisProcess().length).toBe(before.length + 1);
    abort.abort(new Error('cancelled'));
    await expect(running).rejects.toThrow('cancelled');
    expect(childrenOfThisProcess()).toEqual(before);
  });

  it('starts nothing for a task that is aborted already', async () => {
    await expect(sandbox({ code: 'return 1', input: null, signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

describe('run_javascript', () => {
  it('works on the value of its source', async () => {
    const input = {
      code: 'return { total: input.reduce((a, b) => a + b, 0) }',
      source: { from: 'context', path: 'n' },
    };
    expect(await outputOf({ capability: 'run_javascript', input, context: { n: [1, 2, 3] } })).toEqual({
      total: 6,
    });
  });

  it('puts anything but an object under value', async () => {
    expect(await outputOf({ capability: 'run_javascript', input: { code: 'return [input]' } })).toEqual({
      value: [null],
    });
  });
});
