/**
 * Source of the sandbox's child process, run by `node -e`: text, so that it is the same from TypeScript sources and from the
 * build. argv: paths of QuickJS's binding and of its WebAssembly build, time limit in ms, QuickJS memory limit in bytes, output cap in bytes.
 * Reads `{code, input}` from stdin; writes one line, `{json}` or `{failure, name?, line?}`.
 */
export const sandboxChildScript = String.raw`
'use strict';
const { newQuickJSWASMModuleFromVariant, newVariant } = require(process.argv[1]);
const variant = require(process.argv[2]).default;
const [timeLimitMs, memoryLimit, outputLimit] = process.argv.slice(3).map(Number);

// QuickJS may grow to its own limit plus what its interpreter needs; WebAssembly refuses the rest.
const pageBytes = 65536;
const wasmMemory = new WebAssembly.Memory({
  initial: 256,
  maximum: 256 + Math.ceil(memoryLimit / pageBytes) + 128,
});

async function main() {
  let request = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) request += chunk;
  const { code, input } = JSON.parse(request);
  const quickjs = await newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmMemory }));
  const runtime = quickjs.newRuntime();
  runtime.setMemoryLimit(memoryLimit);
  runtime.setMaxStackSize(256 * 1024);
  const deadline = Date.now() + timeLimitMs;
  runtime.setInterruptHandler(() => Date.now() > deadline);
  const context = runtime.newContext();

  function thrown(handle) {
    const error = context.dump(handle);
    const name = typeof error === 'object' && error !== null ? String(error.name) : 'Error';
    const message = typeof error === 'object' && error !== null ? String(error.message) : '';
    if (name === 'InternalError') {
      if (message === 'interrupted') return { failure: 'time' };
      if (message === 'out of memory') return { failure: 'memory' };
      if (message === 'stack overflow') return { failure: 'stack' };
    }
    const line = /task\.js:(\d+)/.exec(String((error && error.stack) || ''));
    return { failure: 'thrown', name, ...(line ? { line: Number(line[1]) - 1 } : {}) };
  }
  function evaluate(source) {
    return context.evalCode(source, 'task.js');
  }

  // Taken before the code runs, so that it cannot put its own in their place.
  const stringify = context.unwrapResult(evaluate('JSON.stringify'));
  const parse = context.unwrapResult(evaluate('JSON.parse'));
  context.unwrapResult(evaluate('globalThis.console = { log() {}, info() {}, warn() {}, error() {}, debug() {} }'));
  const argument = context.unwrapResult(
    context.callFunction(parse, context.undefined, context.newString(JSON.stringify(input))),
  );
  const body = evaluate('(async function (input) {\n' + code + '\n})');
  if (body.error) return thrown(body.error);
  const called = context.callFunction(body.value, context.undefined, argument);
  if (called.error) return thrown(called.error);
  const jobs = runtime.executePendingJobs();
  if (jobs.error) return thrown(jobs.error);
  const settled = context.getPromiseState(called.value);
  if (settled.type === 'pending') return { failure: 'pending' };
  if (settled.type === 'rejected') return thrown(settled.error);
  const text = context.callFunction(stringify, context.undefined, settled.value);
  if (text.error) return thrown(text.error);
  if (context.typeof(text.value) !== 'string') return { failure: 'nothing' };
  const json = context.getString(text.value);
  return Buffer.byteLength(json) > outputLimit ? { failure: 'output' } : { json };
}

main().then(
  (answer) => process.stdout.write(JSON.stringify(answer) + '\n', () => process.exit(0)),
  (error) => {
    // Deep native recursion ends in the host's own RangeError, exhausted memory in one of WebAssembly's.
    const failure = error instanceof RangeError ? 'stack' : 'crash';
    process.stdout.write(JSON.stringify({ failure }) + '\n', () => process.exit(0));
  },
);
`;
