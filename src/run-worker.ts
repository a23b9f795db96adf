import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DefaultLogger, type NativeConnection, Runtime, Worker, type LogEntry } from '@temporalio/worker';
import type { Sandbox } from './arms/executor/sandbox/sandbox.ts';
import { assembleActivities, createProcessSandbox, type Assembled } from './assemble-activities.ts';
import type { Config } from './config.ts';
import { createModels, type Models } from './create-models.ts';
import type { Arm, ArmRegistration } from './domain/arm.ts';
import { openFingerprintKey } from './open-fingerprint-key.ts';
import { startProbes } from './probe-arms.ts';
import { createRemoteArms } from './remote-arms.ts';
import { createRemoteReflex, type RemoteReflex } from './remote-reflex.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { createArmProbes } from './storage/arm-probes.ts';
import { createArms } from './storage/arms.ts';
import { createDatabase, type Database } from './storage/database.ts';
import { createMasterKey } from './storage/master-key.ts';
import { createModelSlots } from './storage/model-slots.ts';
import { createWorkers } from './storage/workers.ts';
import type { Logger } from './telemetry/logger.ts';
import type { Metrics } from './telemetry/metrics.ts';
import { startMetricsServer } from './telemetry/metrics-server.ts';
import { connectWorker, createTemporalClient } from './temporal/connect.ts';
import { registerSearchAttributes } from './temporal/search-attributes.ts';
import { version } from './version.ts';
import { startHeart, type Heart } from './worker-heart.ts';
import { deploymentOptions, slotSuppliers, type SlotSuppliers } from './worker-options.ts';
import { servedQueues, type ServedQueue } from './worker-queues.ts';

export interface RunWorkerOptions {
  config: Config;
  logger: Logger;
  metrics: Metrics;
  /** An arm of the installation's own: then this process serves that one and nothing else. */
  ownArm?: Arm | undefined;
}

interface Parts extends RunWorkerOptions {
  connection: NativeConnection;
  db: Database;
  models: Models;
  sandbox: Sandbox;
  activitySlots: SlotSuppliers;
  remoteReflex: RemoteReflex | undefined;
}

// An unreachable Postgres must not keep a worker from stopping.
const farewellMs = 1_000;

/** Serves its task queues until SIGTERM or SIGINT; what is in flight then finishes or is handed back. */
export async function runWorker(options: RunWorkerOptions): Promise<void> {
  const { config, logger, metrics, ownArm } = options;
  Runtime.install({
    logger: new DefaultLogger('WARN', (entry) => forwardLog(logger, entry)),
    shutdownSignals: [],
  });
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
  await openFingerprintKey({ db, masterKey: createMasterKey(config.vault), logger });
  logger.info('Connecting to Temporal', { address: config.temporal.address });
  const connection = await connectUntilUp(options);
  await registerAttributes(config);
  const parts = await createParts(options, { db, connection });
  const { models } = parts;
  const queues = servedQueues({ ...config, ownArm });
  const served = await Promise.all(queues.map((queue) => serve(parts, queue)));
  const arms = createArms(db);
  const probes = startProbes({ probes: createArmProbes(db), arms, logger });
  stopOnSignal({
    logger,
    graceMs: config.shutdownGraceMs,
    stop: () => void Promise.all(served.map(drain)),
  });
  logger.info('The worker serves tasks; stop it with SIGTERM or Ctrl-C', {
    task_queues: queues.map(({ taskQueue }) => taskQueue),
    arms: served.flatMap(({ manifests }) => manifests.map(({ name }) => name)),
    ...(config.worker.buildId && { build: `${config.worker.deploymentName}/${config.worker.buildId}` }),
    models: models.description,
    ...(config.reflex.serviceUrl !== undefined && { reflex_service: true }),
    ...(models.embedder && { embeddings: models.embedder.name }),
    metrics: `http://${config.worker.metricsHost}:${metricsServer.port}/metrics`,
  });
  await Promise.all(served.map(({ worker }) => worker.run()));
  await probes.stop();
  await Promise.all(served.map(({ heart }) => heart.stop()));
  await connection.close();
  await metricsServer.close();
  await db.destroy();
  logger.info('The worker has stopped');
}

interface Served {
  worker: Worker;
  heart: Heart;
  manifests: Assembled['manifests'];
}

/** A worker on one task queue, announced in the registry and with a heartbeat of its own. */
async function serve(parts: Parts, queue: ServedQueue): Promise<Served> {
  const { config, db, sandbox, logger, metrics, models, remoteReflex } = parts;
  const { activities, manifests } = assembleActivities({
    config,
    db,
    sandbox,
    models: models.models,
    embedder: models.embedder,
    reflexService: remoteReflex,
    maxOutputTokens: config.models.maxOutputTokens,
    logger,
    metrics,
    ownQueue: queue.taskQueue,
    mainQueue: config.temporal.taskQueue,
    armNames: queue.armNames,
    ...(queue.ownArm && { moreArms: [queue.ownArm] }),
    remoteArm: createRemoteArms({ db, masterKey: createMasterKey(config.vault), metrics }),
  });
  const registrations = manifests.map((manifest): ArmRegistration => {
    const isOwn = manifest === queue.ownArm?.manifest;
    const taskQueue = isOwn ? queue.taskQueue : undefined;
    return { manifest, transport: isOwn ? 'queue' : 'builtin', baseUrl: undefined, taskQueue };
  });
  const worker = await createWorker(parts, { queue, activities });
  const identity = {
    id: randomUUID(),
    taskQueue: queue.taskQueue,
    version: [version, config.worker.buildId].filter(Boolean).join('+'),
    arms: manifests.map(({ name }) => name),
    slots: config.worker.slots.maxActivities,
  };
  const running = () => worker.getStatus().numInFlightActivities;
  const reflex = () => remoteReflex?.state() ?? null;
  const announce = () => createArms(db).announce(registrations);
  const heart = startHeart({ workers: createWorkers(db), identity, announce, running, reflex, logger });
  return { worker, manifests, heart };
}

/** What all queues of the process share. */
async function createParts(
  options: RunWorkerOptions,
  { db, connection }: Pick<Parts, 'db' | 'connection'>,
): Promise<Parts> {
  const { config, metrics } = options;
  const slots = createModelSlots({ db, perProvider: config.models.maxConcurrent });
  return {
    ...options,
    connection,
    db,
    models: await createModels({ config, slots, metrics }),
    sandbox: createProcessSandbox(),
    activitySlots: slotSuppliers(config.worker.slots),
    remoteReflex: remoteReflexOf(options),
  };
}

function remoteReflexOf({ config, metrics, logger }: RunWorkerOptions): RemoteReflex | undefined {
  const { serviceUrl: baseUrl } = config.reflex;
  return baseUrl === undefined ? undefined : createRemoteReflex({ baseUrl, metrics, logger });
}

function createWorker(
  { config, connection, activitySlots }: Parts,
  { queue, activities }: { queue: ServedQueue; activities: Assembled['activities'] },
): Promise<Worker> {
  return Worker.create({
    connection,
    namespace: config.temporal.namespace,
    taskQueue: queue.taskQueue,
    ...(queue.runsWorkflows && { workflowBundle: { codePath: workflowBundlePath() } }),
    dataConverter: { failureConverterPath: besideThis('./workflows/failure-converter.js') },
    activities,
    identity: [`${hostname()}/${process.pid}`, config.worker.buildId].filter(Boolean).join('@'),
    ...deploymentOptions(config.worker),
    ...activitySlots.of(queue.runsWorkflows),
    ...(queue.runsWorkflows && {
      maxCachedWorkflows: config.worker.cachedWorkflows,
      // After a kill -9 another worker takes a workflow over once its sticky queue has waited this long.
      stickyQueueScheduleToStartTimeout: '5s',
    }),
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

async function connectUntilUp({ config, logger }: RunWorkerOptions): Promise<NativeConnection> {
  for (let waited = false; ; waited = true) {
    try {
      return await connectWorker(config.temporal);
    } catch (error) {
      if (!waited) logger.warning('Temporal does not answer yet; trying every second', { error });
      await sleep(1_000);
    }
  }
}

async function registerAttributes(config: Config): Promise<void> {
  const { connection } = await createTemporalClient(config.temporal);
  await registerSearchAttributes({ connection, namespace: config.temporal.namespace });
  await connection.close();
}

/** Readiness and the registry hear of it first, so that nothing is sent here any more; then the worker takes nothing new. */
async function drain({ worker, heart }: Served): Promise<void> {
  await Promise.race([heart.drain(), sleep(farewellMs, undefined, { ref: false })]);
  worker.shutdown();
}

/** The SDK's own lines. Their metadata may hold errors: only codes and ids of it are kept. */
function forwardLog(logger: Logger, { level, message, meta }: LogEntry): void {
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
