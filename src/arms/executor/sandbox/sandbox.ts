import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { JsonValue } from '../../../domain/json.ts';
import { executionFailure } from '../execution-failure.ts';
import { readAnswer } from './answer.ts';
import { sandboxChildScript } from './child-script.ts';

export interface SandboxJob {
  /** Body of a function of `input`; may await. */
  code: string;
  input: JsonValue;
  signal: AbortSignal;
}

/**
 * Runs code that nobody trusts and gives what it returns.
 * @throws TaskFailure when the code fails or breaks a limit, and the signal's reason when it is aborted.
 */
export type Sandbox = (job: SandboxJob) => Promise<JsonValue>;

export interface SandboxLimits {
  timeLimitMs: number;
  memoryLimitBytes: number;
  /** Of the result as JSON. */
  outputLimitBytes: number;
}

export const defaultSandboxLimits: SandboxLimits = {
  timeLimitMs: 5_000,
  memoryLimitBytes: 64 * 1024 * 1024,
  outputLimitBytes: 100 * 1024,
};

/** Start of the process (60 ms alone) on a loaded machine, before the code's own time begins. */
const startAllowanceMs = 3_000;

/**
 * QuickJS in WebAssembly inside a fresh Node process: the code meets neither Node nor a shared heap, the process has no
 * environment, may read only the interpreter's packages, and is killed when time is over. One process per job, so that
 * nothing passes from one task to another. No ulimit: V8 reserves more address space than any sensible cap, so memory is
 * capped in QuickJS, in its WebAssembly memory and in V8's heap.
 */
export function createSandbox(limits: SandboxLimits = defaultSandboxLimits): Sandbox {
  return async ({ code, input, signal }) => {
    signal.throwIfAborted();
    const child = startChild(limits);
    const end = await converse(child, { request: JSON.stringify({ code, input }), limits, signal });
    signal.throwIfAborted();
    if (end.killedFor === 'time') throw executionFailure('The code ran longer than it may.');
    return readAnswer(end.output, {
      codeLines: code.split('\n').length,
      outputLimitBytes: limits.outputLimitBytes,
    });
  };
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

function startChild({ timeLimitMs, memoryLimitBytes, outputLimitBytes }: SandboxLimits): Child {
  const { modules, folders } = interpreter();
  return spawn(
    process.execPath,
    [
      process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission',
      ...folders.map((folder) => `--allow-fs-read=${folder}`),
      '--no-warnings',
      '--disable-proto=throw',
      '--max-old-space-size=64',
      '--eval',
      sandboxChildScript,
      ...modules,
      String(timeLimitMs),
      String(memoryLimitBytes),
      String(outputLimitBytes),
    ],
    { env: {}, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true },
  );
}

/** Where the interpreter lies, and the only folders that its process may read. */
function interpreter(): { modules: string[]; folders: string[] } {
  // Not the entry of quickjs-emscripten itself: it loads the debug build as well.
  const fromEntry = createRequire(createRequire(import.meta.url).resolve('quickjs-emscripten'));
  const binding = fromEntry.resolve('quickjs-emscripten-core');
  const build = fromEntry.resolve('@jitl/quickjs-wasmfile-release-sync');
  const types = createRequire(binding).resolve('@jitl/quickjs-ffi-types');
  const folders = [binding, build, types].map((file) => `${dirname(dirname(file))}/*`);
  return { modules: [binding, build], folders };
}

interface Conversation {
  request: string;
  limits: SandboxLimits;
  signal: AbortSignal;
}

/** Resolves only after the process has ended and been reaped. */
function converse(
  child: Child,
  { request, limits, signal }: Conversation,
): Promise<{ output: string; killedFor: 'time' | 'size' | undefined }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    let killedFor: 'time' | 'size' | undefined;
    const kill = (reason?: 'time' | 'size'): void => {
      killedFor ??= reason;
      child.kill('SIGKILL');
    };
    const abort = (): void => kill();
    const timer = setTimeout(() => kill('time'), limits.timeLimitMs + startAllowanceMs);
    signal.addEventListener('abort', abort, { once: true });
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      // Quotes and escapes at most double the text within the answer's line.
      if (bytes > limits.outputLimitBytes * 2 + 1_000) kill('size');
      else chunks.push(chunk);
    });
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      finish();
    };
    child.on('error', () =>
      settle(() => reject(executionFailure('The sandbox process could not be started.'))),
    );
    child.on('close', () =>
      settle(() => resolve({ output: Buffer.concat(chunks).toString('utf8'), killedFor })),
    );
    // A child that dies early closes its end first; its exit says all there is to know.
    child.stdin.on('error', () => undefined);
    child.stdin.end(request);
  });
}
