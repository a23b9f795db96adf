import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import {
  bundleWorkflowCode,
  DefaultLogger,
  NativeConnection,
  Runtime,
  Worker,
  type WorkflowBundle,
} from '@temporalio/worker';
import { inject } from 'vitest';
import type { Activities } from '../../src/activities/index.ts';

export interface TestTemporal {
  client: Client;
  /** A queue that no other test file uses. */
  taskQueue: string;
  /** Runs `use` while a worker with these activities serves the queue. */
  withWorker<T>(
    activities: Activities,
    use: () => Promise<T>,
    options?: { activitySlots?: number | undefined; workflowTaskSlots?: number | undefined },
  ): Promise<T>;
  close(): Promise<void>;
}

/** The real Temporal server of the test run, with workers inside this process. */
export async function connectTestTemporal(): Promise<TestTemporal> {
  const address = inject('temporalAddress');
  // Activities that are made to fail say so; only what the SDK itself cannot cope with is worth reading.
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const connection = await Connection.connect({ address });
  const workerConnection = await NativeConnection.connect({ address });
  const taskQueue = `test-${randomUUID()}`;
  const workflowBundle = await bundleWorkflows();
  return {
    client: new Client({ connection }),
    taskQueue,
    async withWorker(activities, use, { activitySlots, workflowTaskSlots } = {}) {
      const worker = await Worker.create({
        connection: workerConnection,
        taskQueue,
        workflowBundle,
        activities,
        maxHeartbeatThrottleInterval: '400ms',
        defaultHeartbeatThrottleInterval: '400ms',
        ...(activitySlots !== undefined && { maxConcurrentActivityTaskExecutions: activitySlots }),
        ...(workflowTaskSlots !== undefined && {
          maxConcurrentWorkflowTaskExecutions: workflowTaskSlots,
          maxConcurrentWorkflowTaskPolls: workflowTaskSlots,
          maxCachedWorkflows: 0,
        }),
      });
      return worker.runUntil(use);
    },
    async close() {
      await workerConnection.close();
      await connection.close();
    },
  };
}

/** The workflows as a worker loads them; or those of another folder in their place. */
export function bundleWorkflows(index = '../../src/workflows/index.ts'): Promise<WorkflowBundle> {
  const quiet = () => undefined;
  const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  return bundleWorkflowCode({
    workflowsPath: path(index),
    failureConverterPath: path('../../src/workflows/failure-converter.ts'),
    logger: { log: quiet, trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
}
