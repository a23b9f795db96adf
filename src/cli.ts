#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { config as readDotenv } from 'dotenv';
import { deploymentCommand } from './cli-deployment.ts';
import { vaultCommand } from './cli-vault.ts';
import type { DevOptions } from './embedded/dev.ts';

type Demo = NonNullable<DevOptions['demo']>;

const program = new Command('octo').description('Turns a goal into finished, checked work.');

program
  .command('dev')
  .description('Run everything on this machine: Postgres, Temporal, the API and a worker.')
  .option('--port <number>', 'port of the API (default: 8000 or the next free one)', portNumber)
  .option('--demo', 'run the demonstration once everything is ready')
  .option(
    '--local-model',
    'use a small model on this machine (SmolLM2-135M, 98 MB), to try out what needs one',
  )
  .action(dev);

program.addCommand(deploymentCommand());
program.addCommand(vaultCommand());

await program.parseAsync();

async function dev(flags: { port?: number; demo?: boolean; localModel?: boolean }): Promise<void> {
  const env = { ...process.env };
  readDotenv({ processEnv: env, quiet: true });
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  // Loaded here only: an installation without the development dependencies has the other commands.
  const { runDev } = await import('./embedded/dev.ts');
  const { defaultStateDir } = await import('./embedded/state-folder.ts');
  const interrupted = interruption(print);
  try {
    process.exitCode = await runDev({
      stateDir: defaultStateDir(env),
      // The examples show what works without a model; one that happens to be at hand would plan them otherwise.
      env: flags.demo ? { ORCHESTRATOR_MODEL_DETECTION: 'false', ...env } : env,
      port: flags.port,
      scripts: {
        api: neighbour('./server.js'),
        worker: neighbour('./worker.js'),
        model: flags.localModel ? neighbour('../packages/local-model/src/server.mjs') : undefined,
      },
      print,
      interrupted,
      demo: flags.demo ? await loadDemo(flags) : undefined,
    });
  } catch (error) {
    process.exitCode = 1;
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(interrupted.aborted ? 'Stopped while starting.\n' : `octo dev: ${reason}\n`);
  }
}

/** With the small local model, the examples are those that need one: what it plans of the others is no demonstration. */
async function loadDemo({ localModel }: { localModel?: boolean }): Promise<Demo> {
  const { runDemo } = await import('./demo/run-demo.ts');
  const { modelExamplesFolder } = await import('./demo/example.ts');
  return (places) => runDemo(places, localModel ? modelExamplesFolder : undefined);
}

/** The first signal asks for an orderly stop, the second ends at once. */
function interruption(print: (line: string) => void): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(130);
      print('Stopping; once more to stop at once.');
      controller.abort();
    });
  }
  return controller.signal;
}

function neighbour(script: string): string {
  return fileURLToPath(new URL(script, import.meta.url));
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new InvalidArgumentError('It must be a whole number from 1 to 65535.');
}
