import { startServers, type EmbeddedEnvironment } from './environment.ts';
import { createRestarts } from './restarts.ts';
import type { ServerName } from './server-process.ts';
import type { StateFolder } from './state-folder.ts';

/** Starts Postgres and Temporal, and starts either again, saying so, when it ends by itself. */
export async function startSupervisedServers(options: {
  state: StateFolder;
  env: NodeJS.ProcessEnv;
  print: (line: string) => void;
  /** One of them ended too often. */
  onGivenUp: () => void;
}): Promise<EmbeddedEnvironment> {
  const { print, onGivenUp } = options;
  const restarts = { Postgres: createRestarts(), Temporal: createRestarts() };
  const waiting = new Set<NodeJS.Timeout>();
  let stopping = false;

  const restart = (name: ServerName) => {
    const server = name === 'Postgres' ? environment.postgres : environment.temporal;
    server.start().catch((error: unknown) => {
      if (stopping) return;
      print(`${name} does not start: ${String(error)}`);
      onGivenUp();
    });
  };
  const environment = await startServers(options.state, {
    env: options.env,
    logger: print,
    onUnexpectedExit({ name, lastLines }) {
      if (stopping) return;
      print(`${name} ended by itself. The last lines of its log:\n${lastLines}`);
      const delayMs = restarts[name].nextDelayMs();
      if (delayMs === undefined) {
        onGivenUp();
        return;
      }
      print(`Starting ${name} again in ${delayMs / 1_000} s`);
      waiting.add(setTimeout(() => restart(name), delayMs));
    },
  });
  return {
    ...environment,
    async stop() {
      stopping = true;
      waiting.forEach(clearTimeout);
      await environment.stop();
    },
  };
}
