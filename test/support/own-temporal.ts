import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { startEnvironment, type EmbeddedEnvironment } from '../../src/embedded/environment.ts';

export interface OwnTemporal {
  address: string;
  server: EmbeddedEnvironment['temporal'];
  close(): Promise<void>;
}

/** A Temporal server, with its data in a file, for tests that stop it or set it up otherwise. Postgres is the one of the run. */
export async function startOwnTemporal(
  temporalSettings: Record<string, boolean | number> = {},
): Promise<OwnTemporal> {
  const stateDir = await mkdtemp(join(tmpdir(), 'octollm-temporal-'));
  const environment = await startEnvironment({
    stateDir,
    ui: false,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      TEMPORAL_CLI_PATH: process.env['TEMPORAL_CLI_PATH'],
      ORCHESTRATOR_DATABASE_URL: inject('databaseUrl'),
    },
    temporalSettings,
  });
  return {
    address: environment.temporalAddress,
    server: environment.temporal,
    async close() {
      await environment.stop();
      await rm(stateDir, { recursive: true, force: true });
    },
  };
}
