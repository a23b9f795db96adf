import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { sql } from 'kysely';
import type { FastifyInstance } from 'fastify';
import { buildApi } from './api/build-api.ts';
import type { ApiDependencies } from './api/dependencies.ts';
import { liveArms } from './arms/planner/live-arms.ts';
import { createRulePlanner } from './arms/planner/rule-planner.ts';
import { split } from './arms/retriever/passages.ts';
import { readConfigOrExit, type Config } from './config.ts';
import { startDispatcher, type Dispatcher } from './dispatcher/start-dispatcher.ts';
import { openFingerprintKey } from './open-fingerprint-key.ts';
import { createPolicies } from './reflex/policy.ts';
import { schemaProblem } from './arms/judge/json-schema.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { createAdmission } from './storage/admission.ts';
import { createArms } from './storage/arms.ts';
import { createAudit } from './storage/audit.ts';
import { createCommands } from './storage/commands.ts';
import { createDatabase, type Database } from './storage/database.ts';
import { createDocuments } from './storage/documents.ts';
import { createEndings } from './storage/endings.ts';
import { createErasures } from './storage/erasures.ts';
import { createEvents } from './storage/events.ts';
import { migrate } from './storage/migrate.ts';
import { listenForEvents, type Notifications } from './storage/notifications.ts';
import { readInstallation } from './storage/installation.ts';
import { createMasterKey } from './storage/master-key.ts';
import { createOutbox } from './storage/outbox.ts';
import { createReconciliation } from './storage/reconciliation.ts';
import { createRetention } from './storage/retention.ts';
import { createRateLimits, takeFromPostgres, type RateLimits } from './storage/rate-limits.ts';
import { connectRedisTokens, type RedisTokens } from './storage/redis-tokens.ts';
import { createReruns } from './storage/reruns.ts';
import { createRunHistory } from './storage/run-history.ts';
import { createSigningKeys } from './storage/signing-keys.ts';
import { createStalledTasks } from './storage/stalled-tasks.ts';
import { createSteps } from './storage/steps.ts';
import { createSubmissions, type Submissions } from './storage/submissions.ts';
import { createTasks } from './storage/tasks.ts';
import { createVault, type Vault } from './storage/vault.ts';
import { createWorkers } from './storage/workers.ts';
import { createLogger } from './telemetry/logger.ts';
import { breakerStates, createMetrics } from './telemetry/metrics.ts';
import { createTemporalClient } from './temporal/connect.ts';
import { isTemporalHealthy, queryProgress } from './temporal/progress.ts';
import { registerSearchAttributes } from './temporal/search-attributes.ts';
import { untilPostgresAnswers } from './until-postgres-answers.ts';
import { version } from './version.ts';

const config = readConfigOrExit();
const logger = createLogger({ ...config.log, service: 'api' });
const metrics = createMetrics();

const masterKey = createMasterKey(config.vault);

interface Parts {
  db: Database;
  /** What the dispatcher works with: a crowd of clients that waits for `db` must not hold up admission and deadlines. */
  backgroundDb: Database;
  vault: Vault;
  submissions: Submissions;
  notifications: Notifications;
  client: Client;
  redis: RedisTokens | undefined;
}

// Five overdue tasks are ended at once, beside admission and delivery.
const backgroundConnections = 6;

/** Serves the API, and dispatches what it accepted, until SIGTERM or SIGINT. */
async function main(): Promise<void> {
  logger.info('Starting', { version });
  await bringSchemaUp();
  const db = openDatabase(config.database.poolSize);
  const fingerprintKey = await openFingerprintKey({ db, masterKey, logger });
  const vault = createVault({ db, masterKey, fingerprintKey });
  const parts: Parts = {
    db,
    backgroundDb: openDatabase(backgroundConnections),
    vault,
    submissions: createSubmissions({ db, vault, backlogLimit: config.admission.backlogLimit }),
    notifications: listenForEvents({ url: config.database.url }),
    client: await createTemporalClient(config.temporal),
    redis: openRedis(db),
  };
  const draining = new AbortController();
  void registerAttributesWhenUp(parts.client, draining.signal);
  const dispatcher = dispatch(parts, await untilPostgresAnswers({ logger, ask: () => readInstallation(db) }));
  const app = buildApi(apiDependencies(parts, { dispatcher, draining: draining.signal }));
  stopOnSignal({
    logger,
    graceMs: config.shutdownGraceMs,
    stop: () => void stop({ ...parts, app, dispatcher, draining }),
  });
  await listen(app);
}

function openDatabase(poolSize: number): Database {
  return createDatabase({
    url: config.database.url,
    poolSize,
    onQuery: ({ operation, seconds }) => metrics.dbQueryDuration.observe({ operation }, seconds),
    onIdleError: () => logger.warning('A connection to Postgres broke while idle'),
  });
}

function openRedis(db: Database): RedisTokens | undefined {
  if (config.redisUrl === undefined) return undefined;
  const state = (value: number) => metrics.circuitBreakerState.set({ service: 'redis' }, value);
  return connectRedisTokens({
    url: config.redisUrl,
    meanwhile: takeFromPostgres(db),
    onAway: (error) => {
      state(breakerStates.open);
      logger.warning('Redis does not count requests; Postgres does until it answers again', { error });
    },
    onBack: () => {
      state(breakerStates.closed);
      logger.info('Redis counts requests');
    },
  });
}

async function bringSchemaUp(): Promise<void> {
  logger.info('Bringing the database to the newest schema');
  const onProgress = (line: string) => logger.info(line);
  const applied = await untilPostgresAnswers({
    logger,
    ask: () => migrate({ url: config.database.url, onProgress }),
  });
  logger.info('The schema is up to date', { applied });
}

function dispatch(
  { backgroundDb: db, vault, submissions, notifications, client }: Parts,
  installation: string,
): Dispatcher {
  const { maxRunningTasks, maxRunningTasksPerClient } = config.admission;
  return startDispatcher({
    client,
    taskQueue: config.temporal.taskQueue,
    installation,
    admission: createAdmission({
      db,
      limits: { maxRunning: maxRunningTasks, maxRunningPerClient: maxRunningTasksPerClient },
    }),
    outbox: createOutbox(db),
    submissions,
    endings: createEndings(db),
    reconciliation: createReconciliation(db),
    workers: createWorkers(db),
    retention: createRetention(db),
    erasures: createErasures(db),
    stalledTasks: createStalledTasks(db),
    housekeeping: config.housekeeping,
    notifications,
    fingerprint: (text) => vault.fingerprint(text),
    logger,
    metrics,
  });
}

function apiDependencies(
  { db, vault, submissions, notifications, client, redis }: Parts,
  { dispatcher, draining }: { dispatcher: Dispatcher; draining: AbortSignal },
): ApiDependencies {
  const tasks = createTasks(db);
  const steps = createSteps(db);
  return {
    tasks,
    submissions,
    reruns: createReruns({ submissions, steps, tasks, vault }),
    steps,
    events: createEvents(db),
    commands: createCommands(db),
    erasures: createErasures(db),
    documents: createDocuments({ db, vault }),
    vault,
    workers: createWorkers(db),
    arms: createArms(db),
    runHistory: createRunHistory(db),
    quoting: {
      rulePlanner: createRulePlanner(),
      liveArms: (manifests) => liveArms({ manifests, arms: [] }),
      usesModel: namesModel(config),
      maxParallelSteps: config.worker.maxParallelSteps,
    },
    signingKeys: createSigningKeys({ db, masterKey }),
    audit: createAudit(db),
    notifications,
    ping: () => sql`select 1`.execute(db),
    progress: { query: (taskId) => queryProgress(client, taskId) },
    temporalHealthy: () => isTemporalHealthy(client),
    splitPassages: (text) => split({ source: '', title: '', text }),
    schemaProblem,
    wake: () => dispatcher.wake(),
    draining,
    policyOf: createPolicies(config.reflex),
    logger,
    metrics,
    version,
    taskQueue: config.temporal.taskQueue,
    temporalNamespace: config.temporal.namespace,
    temporalUiUrl: config.temporal.uiUrl,
    corsOrigins: config.api.corsOrigins,
    rateLimits: rateLimits({ db, vault, redis }),
    trustedProxies: config.api.trustedProxies,
  };
}

function rateLimits({ db, vault, redis }: Pick<Parts, 'db' | 'vault' | 'redis'>): RateLimits {
  const takeTokens = redis?.take ?? takeFromPostgres(db);
  return createRateLimits({ takeTokens, vault, limits: config.rateLimits });
}

/** As workers choose them, but for an Ollama that only they look for. */
function namesModel({ models: { chain, detect, openAi, anthropic } }: Config): boolean {
  return chain.length > 0 || (detect && (openAi.apiKey !== undefined || anthropic.apiKey !== undefined));
}

/** Workflows are started with search attributes, which Temporal must know first; it may be away for long. */
async function registerAttributesWhenUp({ connection }: Client, stopped: AbortSignal): Promise<void> {
  const { namespace } = config.temporal;
  for (let waited = false; !stopped.aborted; waited = true) {
    try {
      await connection.withDeadline(Date.now() + 5_000, () =>
        registerSearchAttributes({ connection, namespace }),
      );
      return;
    } catch (error) {
      if (!waited) logger.warning('The search attributes are not registered yet; trying again', { error });
      await sleep(2_000, undefined, { signal: stopped }).catch(() => undefined);
    }
  }
}

async function listen(app: FastifyInstance): Promise<void> {
  const { host, port } = config.api;
  try {
    const address = await app.listen({ host, port });
    logger.info('The API serves; stop it with SIGTERM or Ctrl-C', { address, docs: `${address}/docs` });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE') throw error;
    logger.critical('The port is in use: stop what listens there, or set ORCHESTRATOR_PORT', { host, port });
    process.exit(1);
  }
}

// What clean-up may take after the grace, before the process ends regardless.
const cleanUpMs = 2_000;

/** `/ready` says so first; waiting requests and event streams are answered at once, and new tasks refused. */
async function stop({
  app,
  dispatcher,
  draining,
  db,
  backgroundDb,
  notifications,
  client,
  redis,
}: Parts & { app: FastifyInstance; dispatcher: Dispatcher; draining: AbortController }): Promise<void> {
  draining.abort();
  await sleep(config.shutdownNoticeMs);
  setTimeout(() => app.server.closeAllConnections(), config.shutdownGraceMs).unref();
  setTimeout(() => {
    logger.critical('The process did not stop in time');
    process.exit(1);
  }, config.shutdownGraceMs + cleanUpMs).unref();
  await app.close();
  await dispatcher.stop();
  await notifications.close();
  await client.connection.close();
  redis?.close();
  await Promise.all([db.destroy(), backgroundDb.destroy()]);
  logger.info('The API has stopped');
}

try {
  await main();
} catch (error) {
  logger.critical('The API could not start', { error });
  process.exit(1);
}
