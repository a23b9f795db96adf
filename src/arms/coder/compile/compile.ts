import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { z } from 'zod';
import { executionFailure } from '../../executor/execution-failure.ts';
import { compileChildScript } from './child-script.ts';

const Compiled = z.object({
  problems: z.array(
    z.object({
      part: z.enum(['code', 'tests']),
      kind: z.enum(['syntax', 'module', 'types']),
      line: z.int(),
      text: z.string(),
    }),
  ),
  /** JavaScript without imports and exports; empty where the syntax is wrong. */
  code: z.string(),
  tests: z.string(),
  /** What the code declares at its top and the tests do not. */
  names: z.array(z.string()),
});
export type Compiled = z.infer<typeof Compiled>;
export type CompileProblem = Compiled['problems'][number];

export interface CompileJob {
  code: string;
  tests: string;
  isTypeScript: boolean;
  signal: AbortSignal;
}

/** Checks code and its tests, and makes JavaScript of them. @throws TaskFailure when the compiler cannot be started. */
export type Compile = (job: CompileJob) => Promise<Compiled>;

/** The compiler alone starts in about a second; a type can keep it busy for ever. */
const timeLimitMs = 20_000;
const maxAnswerBytes = 1_000_000;

/** A fault of the code like any other: the model can write simpler code. */
const tooHeavy: Compiled = {
  problems: [
    {
      part: 'code',
      kind: 'module',
      line: 1,
      text: 'It could not be checked within the time and memory for it.',
    },
  ],
  code: '',
  tests: '',
  names: [],
};

/**
 * TypeScript's compiler in a process of its own, without an environment, reading nothing but its own libraries: a type that never
 * comes to an end holds up no other work.
 */
export function createCompiler({ timeoutMs = timeLimitMs }: { timeoutMs?: number } = {}): Compile {
  const compiler = createRequire(import.meta.url).resolve('typescript');
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
  const args = [
    permission,
    `--allow-fs-read=${dirname(dirname(compiler))}/*`,
    '--no-warnings',
    '--max-old-space-size=256',
    '--eval',
    compileChildScript,
    compiler,
  ];
  return ({ signal, ...request }) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const child = execFile(
        process.execPath,
        args,
        { env: {}, timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: maxAnswerBytes, signal },
        (error, output) => {
          if (signal.aborted) reject(signal.reason as Error);
          else if (error && typeof error.code === 'string' && !error.killed)
            reject(executionFailure('The compiler could not be started.'));
          else resolve(error ? tooHeavy : readAnswer(output));
        },
      );
      // A child that dies early closes its end first; its exit says all there is to know.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(JSON.stringify(request));
    });
}

/** What is thrown in a callback of a child process would end the worker. */
function readAnswer(output: string): Compiled {
  try {
    return Compiled.parse(JSON.parse(output));
  } catch {
    return tooHeavy;
  }
}
