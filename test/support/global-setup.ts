import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEnvironment } from '../../src/embedded/environment.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
    temporalAddress: string;
  }
}

/** One Postgres and one Temporal for the whole run; each test file makes a database of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stateDir = await mkdtemp(join(tmpdir(), 'octollm-test-'));
  const environment = await startEnvironment({ stateDir, ui: false });
  project.provide('databaseUrl', environment.databaseUrl);
  project.provide('temporalAddress', environment.temporalAddress);
  return async () => {
    await environment.stop();
    await rm(stateDir, { recursive: true, force: true });
  };
}
