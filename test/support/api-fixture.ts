import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { sql } from 'kysely';
import type { FastifyInstance } from 'fastify';
import { schemaProblem } from '../../src/arms/judge/json-schema.ts';
import { liveArms } from '../../src/arms/planner/live-arms.ts';
import { createRulePlanner } from '../../src/arms/planner/rule-planner.ts';
import { buildApi } from '../../src/api/build-api.ts';
import type { ApiDependencies } from '../../src/api/dependencies.ts';
import { policyFor } from '../../src/reflex/policy.ts';
import { createArms } from '../../src/storage/arms.ts';
import { createAudit } from '../../src/storage/audit.ts';
import { createCommands } from '../../src/storage/commands.ts';
import { createErasures } from '../../src/storage/erasures.ts';
import type { Database } from '../../src/storage/database.ts';
import { createDocuments } from '../../src/storage/documents.ts';
import { createEvents } from '../../src/storage/events.ts';
import type { OutputChunk } from '../../src/storage/live-output.ts';
import type { Notification } from '../../src/storage/notifications.ts';
import { createReruns } from '../../src/storage/reruns.ts';
import { createRunHistory } from '../../src/storage/run-history.ts';
import { createMasterKey } from '../../src/storage/master-key.ts';
import { createSigningKeys } from '../../src/storage/signing-keys.ts';
import { createSteps } from '../../src/storage/steps.ts';
import { createSubmissions } from '../../src/storage/submissions.ts';
import { createTasks } from '../../src/storage/tasks.ts';
import { createVault } from '../../src/storage/vault.ts';
import { createWorkers } from '../../src/storage/workers.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';

export interface ApiFixture {
  app: FastifyInstance;
  deps: ApiDependencies;
  /** Every log line so far, parsed. */
  logs: Record<string, unknown>[];
  /** How often the dispatcher was woken. */
  wakes(): number;
  drain(): void;
  /** What a listener on Postgres would hear. */
  notify(notification: Notification): void;
  /** What a running step would send. */
  notifyOutput(chunk: OutputChunk): void;
  subscribers(): number;
}

/** The API over a real database, with fakes for what lies beyond it. */
export function apiFixture(
  db: Database,
  { backlogLimit = 1_000_000, ...overrides }: Partial<ApiDependencies> & { backlogLimit?: number } = {},
): ApiFixture {
  const masterKey = createMasterKey({ masterKey: randomBytes(32) });
  const vault = createVault({ db, masterKey, fingerprintKey: randomBytes(32) });
  const logs: Record<string, unknown>[] = [];
  const listeners = new Set<(notification: Notification) => void>();
  const outputListeners = new Set<(chunk: OutputChunk) => void>();
  const draining = new AbortController();
  let wakes = 0;
  const tasks = createTasks(db);
  const steps = createSteps(db);
  const submissions = createSubmissions({ db, vault, backlogLimit });
  const deps: ApiDependencies = {
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
      usesModel: false,
      maxParallelSteps: 10,
    },
    signingKeys: createSigningKeys({ db, masterKey }),
    audit: createAudit(db),
    notifications: {
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      subscribeOutput: (listener) => {
        outputListeners.add(listener);
        return () => outputListeners.delete(listener);
      },
      close: () => Promise.resolve(),
    },
    ping: () => sql`select 1`.execute(db),
    progress: { query: () => Promise.resolve(undefined) },
    temporalHealthy: () => Promise.resolve(true),
    splitPassages: (text) => [{ start: 0, end: text.length }],
    schemaProblem,
    wake: () => {
      wakes += 1;
    },
    draining: draining.signal,
    policyOf: () => policyFor('standard'),
    logger: createLogger({ level: 'DEBUG', format: 'json', service: 'api', destination: sink(logs) }),
    metrics: createMetrics(),
    version: '1.2.3',
    taskQueue: 'octollm',
    temporalNamespace: 'default',
    temporalUiUrl: 'http://localhost:8233',
    corsOrigins: ['http://localhost:3000'],
    rateLimits: { take: () => Promise.resolve(undefined) },
    trustedProxies: [],
    ...overrides,
  };
  return {
    app: buildApi(deps),
    deps,
    logs,
    wakes: () => wakes,
    drain: () => draining.abort(),
    notifyOutput: (chunk) => outputListeners.forEach((listener) => listener(chunk)),
    notify: (notification) => listeners.forEach((listener) => listener(notification)),
    subscribers: () => listeners.size,
  };
}

function sink(logs: Record<string, unknown>[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      logs.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
}
