import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DefaultLogger, type NativeConnection, Runtime, Worker, type LogEntry } from '@temporalio/worker';
import { assembleActivities } from './assemble-activities.ts';
import { readConfigOrExit, type Config } from './config.ts';
import { createOpenAiCompatibleModel } from './models/openai-compatible-model.ts';
import { createDatabase, type Database } from './storage/database.ts';
import { createWorkers, heartbeatIntervalMs } from './storage/workers.ts';
import { createLogger, type Logger } from './telemetry/logger.ts';
import { createMetrics, type Metrics } from './telemetry/metrics.ts';
import { startMetricsServer } from './telemetry/metrics-server.ts';
import { connectWorker, createTemporalClient } from './temporal/connect.ts';
import { registerSearchAttributes } from './temporal/search-attributes.ts';
import { version } from './version.ts';

const config = readConfigOrExit();
const logger = createLogger({ ...config.log, service: 'worker' });
const metrics = createMetrics();

/** Serves the task queue until SIGTERM or SIGINT; what is in flight then finishes or is handed back. */
async function main(): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('WARN', forwardLog), shutdownSignals: [] });
  const db = createDatabase({
    url: config.database.url,
    poolSize: config.database.poolSize,
    onQuery: ({ operation, seconds }) => metrics.dbQueryDuration.observe({ operation }, seconds),
  });
  const metricsServer = await startMetricsServer({
    registry: metrics.registry,
    host: config.worker.metricsHost,
    port: config.worker.metricsPort,
  });
  logger.info('Connecting to Temporal', { address: config.temporal.address });
  const connection = await connectUntilUp();
  await registerAttributes();
  const worker = await createWorker({ connection, db });
  const heart = startHeart(db);
  stopOnSignal(worker);
  logger.info('The worker serves tasks; stop it with SIGTERM or Ctrl-C', {
    task_queue: config.temporal.taskQueue,
    model: config.model?.name ?? 'none (offline mode)',
    metrics: `http://${config.worker.metricsHost}:${metricsServer.port}/metrics`,
  });
  await worker.run();
  await heart.stop();
  await connection.close();
  await metricsServer.close();
  await db.destroy();
  logger.info('The worker has stopped');
}

function createWorker({ connection, db }: { connection: NativeConnection; db: Database }): Promise<Worker> {
  return Worker.create({
    connection,
    namespace: config.temporal.namespace,
    taskQueue: config.temporal.taskQueue,
    workflowBundle: { codePath: workflowBundlePath() },
    dataConverter: { failureConverterPath: besideThis('./workflows/failure-converter.js') },
    activities: assembleActivities({
      config,
      db,
      model: createModel({ config, metrics }),
      maxOutputTokens: config.model?.maxOutputTokens ?? 0,
      logger,
      metrics,
    }),
    identity: `${hostname()}/${process.pid}`,
    maxConcurrentActivityTaskExecutions: 100,
    maxConcurrentWorkflowTaskExecutions: 40,
    maxCachedWorkflows: 500,
    // After a kill -9 another worker takes a workflow over once its sticky queue has waited this long.
    stickyQueueScheduleToStartTimeout: '5s',
    // With the default, a cancel reached a running call after 8 s.
    maxHeartbeatThrottleInterval: '400ms',
    defaultHeartbeatThrottleInterval: '400ms',
    shutdownGraceTime: config.shutdownGraceMs,
    shutdownForceTime: config.shutdownGraceMs + 5_000,
  });
}

function workflowBundlePath(): string {
  const path = besideThis('./workflow-bundle.js');
  if (!existsSync(path)) throw new Error(`The workflow bundle ${path} is missing: run "npm run build".`);
  return path;
}

function besideThis(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function createModel({ config: { model }, metrics }: { config: Config; metrics: Metrics }) {
  return model && createOpenAiCompatibleModel({ ...model, metrics });
}

async function connectUntilUp(): Promise<NativeConnection> {
  for (let waited = false; ; waited = true) {
    try {
      return await connectWorker(config.temporal);
    } catch (error) {
      if (!waited) logger.warning('Temporal does not answer yet; trying every second', { error });
      await sleep(1_000);
    }
  }
}

async function registerAttributes(): Promise<void> {
  const { connection } = await createTemporalClient(config.temporal);
  await registerSearchAttributes({ connection, namespace: config.temporal.namespace });
  await connection.close();
}

/** Says every 2 s in Postgres that this worker lives. */
function startHeart(db: Database): { stop(): Promise<void> } {
  const workers = createWorkers(db);
  const identity = { id: randomUUID(), taskQueue: config.temporal.taskQueue, version };
  const beat = () =>
    workers.beat(identity).catch((error: unknown) => logger.debug('A heartbeat was lost', { error }));
  void beat();
  const timer = setInterval(() => void beat(), heartbeatIntervalMs);
  return {
    async stop() {
      clearInterval(timer);
      await workers.leave(identity.id).catch(() => undefined);
    },
  };
}

function stopOnSignal(worker: Worker): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      logger.info('Stopping: what is in flight finishes first', { signal, grace_ms: config.shutdownGraceMs });
      worker.shutdown();
    });
  }
}

/** The SDK's own lines. Their metadata may hold errors: only codes and ids of it are kept. */
function forwardLog({ level, message, meta }: LogEntry): void {
  // The activity edge has said so, with the code.
  if (message === 'Activity failed') return;
  const { error, workflowId, activityType } = (meta ?? {}) as Record<string, unknown>;
  const fields = {
    sdk: true,
    workflow_id: workflowId,
    activity: activityType,
    ...(error !== undefined && { error }),
  };
  if (level === 'ERROR') logger.error(message, fields);
  else logger.warning(message, fields);
}

function logFatal(into: Logger, error: unknown): void {
  into.critical('The worker could not go on', {
    error,
    reason: error instanceof Error ? error.name : 'unknown',
  });
}

try {
  await main();
} catch (error) {
  logFatal(logger, error);
  // Its heartbeat would otherwise go on and say that it serves tasks.
  process.exit(1);
}
