import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createRestarts } from './restarts.ts';
import { endChild, rememberProcess } from './server-process.ts';

export interface SupervisedChildOptions {
  name: string;
  /** The script that Node runs. */
  script: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  pidFile: string;
  print: (line: string) => void;
  /** Whether each line of the child is printed too. */
  showLogs: boolean;
  /** The child ended too often, or in a way that a restart cannot mend. */
  onGivenUp: (exitCode: number) => void;
}

export interface SupervisedChild {
  readonly pid: number | undefined;
  stop: () => Promise<void>;
}

/** sysexits.h EX_CONFIG: the same configuration would be refused again. */
const exitCodeBadConfig = 78;
/** Above the grace that the children give to work in flight, so that they end by themselves. */
const stopTimeoutMs = 45_000;
const linesKept = 15;

/** Runs a script of this program, shows its output line by line, and starts it again, saying so, when it ends by itself. */
export function superviseChild(options: SupervisedChildOptions): SupervisedChild {
  const { name, pidFile, print } = options;
  const restarts = createRestarts();
  let child: ChildProcess | undefined;
  let waiting: NodeJS.Timeout | undefined;
  let stopping = false;

  const start = () => {
    const lines: string[] = [];
    const started = launch(options, (line) => {
      lines.push(line);
      if (lines.length > linesKept) lines.shift();
    });
    child = started;
    started.once('close', (code, signal) => {
      if (stopping) return;
      const how = signal ?? `exit code ${code ?? 'unknown'}`;
      print(`The ${name} ended by itself (${how}). Its last lines:\n${indented(lines)}`);
      const delayMs = code === exitCodeBadConfig ? undefined : restarts.nextDelayMs();
      if (delayMs === undefined) {
        options.onGivenUp(code || 1);
        return;
      }
      print(`Starting the ${name} again in ${delayMs / 1_000} s`);
      waiting = setTimeout(start, delayMs);
    });
  };
  start();
  return {
    get pid() {
      return child?.pid;
    },
    async stop() {
      stopping = true;
      clearTimeout(waiting);
      if (child) await endChild({ child, signal: 'SIGTERM', timeoutMs: stopTimeoutMs });
      rmSync(pidFile, { force: true });
    },
  };
}

function launch(options: SupervisedChildOptions, keep: (line: string) => void): ChildProcess {
  const child = spawn(process.execPath, [options.script], {
    // A group of its own: Ctrl-C would otherwise reach it directly, and it would not stop in its turn.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: options.env,
  });
  if (child.pid !== undefined) rememberProcess(options.pidFile, child.pid);
  const log = createWriteStream(options.logFile, { flags: 'a' });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      keep(line);
      log.write(`${line}\n`);
      if (options.showLogs) options.print(`${options.name.padEnd(6)} | ${line}`);
    });
  }
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  child.once('close', () => {
    process.off('exit', killWithUs);
    log.end();
  });
  return child;
}

function indented(lines: string[]): string {
  return lines.length === 0 ? '  (it said nothing)' : lines.map((line) => `  ${line}`).join('\n');
}
