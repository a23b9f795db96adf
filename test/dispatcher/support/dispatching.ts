import { createServer } from 'node:net';
import { Client, Connection } from '@temporalio/client';
import type { AdmissionLimits } from '../../../src/storage/admission.ts';
import { readInstallation } from '../../../src/storage/installation.ts';
import { createLogger } from '../../../src/telemetry/logger.ts';
import { createMetrics } from '../../../src/telemetry/metrics.ts';
import { workflowIdOf } from '../../../src/temporal/workflow-id.ts';
import { createStorage } from '../../storage/support/storage.ts';
import { createTestDatabase } from '../../support/database.ts';

/** Storage on a database of its own, with a logger whose lines can be read. */
export async function createDispatching(limits?: AdmissionLimits) {
  const database = await createTestDatabase();
  const lines: { level: string; message: string }[] = [];
  const logger = createLogger({
    level: 'DEBUG',
    format: 'json',
    service: 'test',
    destination: { write: (line) => lines.push(JSON.parse(line) as { level: string; message: string }) },
  });
  const storage = createStorage(database.db, limits && { limits });
  return {
    ...storage,
    database,
    logger,
    lines,
    metrics: createMetrics(),
    installation: await readInstallation(database.db),
    housekeeping: { retentionDays: 0, stuckAfterSeconds: 300 },
    fingerprint: (text: string) => storage.vault.fingerprint(text),
  };
}

export type Dispatching = Awaited<ReturnType<typeof createDispatching>>;

/** A client of a Temporal that is down. */
export async function createDeadClient(): Promise<Client> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return new Client({ connection: Connection.lazy({ address: `127.0.0.1:${port}`, connectTimeout: 500 }) });
}

/** Whether the workflow of a task was ever started. */
export async function hasWorkflow(client: Client, taskId: string): Promise<boolean> {
  return client.workflow
    .getHandle(workflowIdOf(taskId))
    .describe()
    .then(
      () => true,
      () => false,
    );
}

/** Ends the workflows of these tasks, so that no other test file meets them. */
export async function terminateAll(client: Client, taskIds: readonly string[]): Promise<void> {
  await Promise.allSettled(
    taskIds.map((taskId) => client.workflow.getHandle(workflowIdOf(taskId)).terminate('The test is over.')),
  );
}
