import { Command, InvalidArgumentError } from 'commander';
import { readConfigOrExit, type Config } from './config.ts';
import { createTemporalClient } from './temporal/connect.ts';
import { listBuilds, promoteBuild, type PromoteOutcome } from './temporal/deployments.ts';

/** `octo deployment`: which builds of the workers there are, and which one new tasks begin on. */
export function deploymentCommand(): Command {
  const command = new Command('deployment').description('Builds of the workers, where they are versioned.');
  command.command('list').description('The builds, and whether tasks are left on them.').action(list);
  command
    .command('promote <build-id>')
    .description('New tasks begin on this build, once its workers have announced themselves.')
    .option('--wait <seconds>', 'how long to wait for them', secondsToWait, 60)
    .action(promote);
  return command;
}

async function list(): Promise<void> {
  const config = readConfigOrExit();
  const builds = await withClient(config, (client) => listBuilds(client, config.worker.deploymentName));
  for (const { buildId, status } of builds) print(`${status.padEnd(9)} ${buildId}`);
  if (builds.length === 0) print(`No worker of "${config.worker.deploymentName}" has announced a build.`);
}

async function promote(buildId: string, { wait }: { wait: number }): Promise<void> {
  const config = readConfigOrExit();
  const { deploymentName } = config.worker;
  const { kind } = await withClient(config, (client) =>
    promoteBuild(client, { deploymentName, buildId, waitMs: wait * 1_000 }),
  );
  print(outcomeText[kind].replace('%s', buildId));
  if (kind !== 'promoted') process.exitCode = 1;
}

const outcomeText: Record<PromoteOutcome['kind'], string> = {
  promoted: 'New tasks begin on %s.',
  unknown_build: 'No worker of %s has announced itself: is it running, with ORCHESTRATOR_BUILD_ID set?',
  queues_missing:
    'The workers of %s do not serve every task queue on which tasks wait: start those for the other arms too.',
};

async function withClient<T>(
  { temporal }: Config,
  use: (client: Awaited<ReturnType<typeof createTemporalClient>>) => Promise<T>,
): Promise<T> {
  const client = await createTemporalClient(temporal);
  try {
    return await use(client);
  } finally {
    await client.connection.close();
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function secondsToWait(text: string): number {
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= 3_600) return seconds;
  throw new InvalidArgumentError('It must be a whole number from 0 to 3600.');
}
