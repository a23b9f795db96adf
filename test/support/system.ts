import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Writable } from 'node:stream';
import type { AllowedHost } from '../../src/arms/executor/http-get/allow-list.ts';
import type { Network } from '../../src/arms/executor/http-get/network.ts';
import { assembleActivities, createProcessSandbox } from '../../src/assemble-activities.ts';
import { createRemoteArms } from '../../src/remote-arms.ts';
import { createRemoteReflex } from '../../src/remote-reflex.ts';
import { startDispatcher, type DispatcherDependencies } from '../../src/dispatcher/start-dispatcher.ts';
import type { Arm } from '../../src/domain/arm.ts';
import type { EmbeddingModel, Model } from '../../src/domain/model.ts';
import type { TaskCommand } from '../../src/domain/command.ts';
import type { TaskContract } from '../../src/domain/task.ts';
import { isTerminal } from '../../src/domain/task-status.ts';
import type { PolicySet } from '../../src/reflex/policy.ts';
import { createAdmission, type AdmissionLimits } from '../../src/storage/admission.ts';
import { createCommands, type CommandOutcome } from '../../src/storage/commands.ts';
import { createReruns } from '../../src/storage/reruns.ts';
import { createDocuments } from '../../src/storage/documents.ts';
import { createEndings } from '../../src/storage/endings.ts';
import { listenForEvents } from '../../src/storage/notifications.ts';
import { readInstallation } from '../../src/storage/installation.ts';
import { createOutbox } from '../../src/storage/outbox.ts';
import { createReconciliation } from '../../src/storage/reconciliation.ts';
import { createErasures } from '../../src/storage/erasures.ts';
import { createRetention } from '../../src/storage/retention.ts';
import { createStalledTasks } from '../../src/storage/stalled-tasks.ts';
import { createSteps } from '../../src/storage/steps.ts';
import { createSubmissions, type Submission } from '../../src/storage/submissions.ts';
import { createTasks, type TaskRecord } from '../../src/storage/tasks.ts';
import { readFingerprintKey } from '../../src/storage/fingerprint-key.ts';
import { createMasterKey } from '../../src/storage/master-key.ts';
import { createVault } from '../../src/storage/vault.ts';
import { createWorkers } from '../../src/storage/workers.ts';
import { createLogger, type Logger } from '../../src/telemetry/logger.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import { createTestDatabase } from './database.ts';
import { deferred } from './deferred.ts';
import { connectTestTemporal } from './temporal.ts';

export type TestSystem = Awaited<ReturnType<typeof startTestSystem>>;

export interface TestSystemOptions {
  model?: Model;
  /** In place of `model`: a chain. */
  models?: Model[];
  embedder?: EmbeddingModel;
  /** Where a Reflex service is, and how long its breaker stays open. */
  reflexService?: { baseUrl: string; openForMs: number };
  /** Policy of the screening, beside the standard mode. */
  policy?: PolicySet;
  limits?: AdmissionLimits;
  /** Hosts that the executor may fetch from, and how it reaches them. */
  web?: { allowedHosts: AllowedHost[]; network: Network };
  /** Arms beside those that are built in. */
  moreArms?: Arm[];
  /** Activities that the worker runs at a time. */
  activitySlots?: number;
  /** Whether what is submitted waits for `release`. */
  isHeld?: boolean;
}

/** Worker and dispatcher inside this process, on the real Postgres and Temporal of the test run. */
export async function startTestSystem({
  model,
  models = model ? [model] : [],
  embedder,
  reflexService,
  web,
  limits = { maxRunning: 50, maxRunningPerClient: 50 },
  moreArms = [],
  policy,
  activitySlots,
  isHeld = false,
}: TestSystemOptions = {}) {
  const database = await createTestDatabase();
  const { db } = database;
  const temporal = await connectTestTemporal();
  const keys = { masterKey: randomBytes(32) };
  const masterKey = createMasterKey(keys);
  const vault = createVault({ db, masterKey, fingerprintKey: await readFingerprintKey(db, masterKey) });
  const metrics = createMetrics();
  const log = collectLog();
  const notifications = listenForEvents({ url: database.url });
  const dispatching: DispatcherDependencies = {
    client: temporal.client,
    taskQueue: temporal.taskQueue,
    installation: await readInstallation(db),
    admission: createAdmission({ db, limits }),
    outbox: createOutbox(db),
    // Nobody comes through a door here.
    submissions: { underway: () => 0 },
    endings: createEndings(db),
    reconciliation: createReconciliation(db),
    workers: createWorkers(db),
    retention: createRetention(db),
    erasures: createErasures(db),
    stalledTasks: createStalledTasks(db),
    housekeeping: { retentionDays: 0, stuckAfterSeconds: 300 },
    notifications,
    fingerprint: (text) => vault.fingerprint(text),
    logger: log.logger,
    metrics,
  };
  let dispatcher = isHeld ? undefined : startDispatcher(dispatching);
  const { activities } = assembleActivities({
    config: {
      vault: keys,
      reflex: { mode: 'standard', rules: policy },
      http: { allowedHosts: web?.allowedHosts ?? [] },
      worker: { maxParallelSteps: 10 },
    },
    db,
    sandbox: createProcessSandbox(),
    network: web?.network,
    models,
    moreArms,
    embedder,
    reflexService: reflexService && createRemoteReflex({ ...reflexService, metrics, logger: log.logger }),
    maxOutputTokens: 1_024,
    logger: log.logger,
    metrics,
    ownQueue: temporal.taskQueue,
    mainQueue: temporal.taskQueue,
    remoteArm: createRemoteArms({ db, masterKey, metrics }),
  });
  const stop = deferred();
  const worker = temporal.withWorker(activities, () => stop.promise, { activitySlots });
  const submissions = createSubmissions({ db, vault, backlogLimit: 1_000 });
  const tasks = createTasks(db);
  const steps = createSteps(db);
  const submitTask = async (
    task: Partial<TaskContract>,
    submission: Partial<Submission> = {},
  ): Promise<string> => {
    const contract = buildTask(task);
    await submissions.submit({
      task: contract,
      vaultEntries: [],
      findings: [],
      policy: { mode: 'standard', version: 'test' },
      ...submission,
    });
    dispatcher?.wake();
    return contract.id;
  };
  const waitFor = async (taskId: string, is: (task: TaskRecord) => boolean): Promise<TaskRecord> => {
    for (;;) {
      const task = await tasks.load(taskId);
      if (task && is(task)) return task;
      await sleep(25);
    }
  };

  return {
    db,
    vault,
    temporal,
    tasks,
    steps,
    documents: createDocuments({ db, vault }),
    metrics,
    logLines: log.lines,
    /** Submits as the door does, without screening, and waits for the end. */
    async runTask(task: Partial<TaskContract>, submission: Partial<Submission> = {}): Promise<TaskRecord> {
      return waitFor(await submitTask(task, submission), ({ status }) => isTerminal(status));
    },
    submitTask,
    /** Gives a command as the API does. */
    async order(taskId: string, command: TaskCommand): Promise<CommandOutcome> {
      const outcome = await createCommands(db).give({ taskId, clientId: 'local', command });
      dispatcher?.wake();
      return outcome;
    },
    reruns: createReruns({ submissions, steps, tasks, vault }),
    wake: () => dispatcher?.wake(),
    /** Lets what was submitted while it was held be dispatched. */
    release() {
      dispatcher ??= startDispatcher(dispatching);
    },
    waitFor,
    async close() {
      await dispatcher?.stop();
      stop.resolve();
      await worker;
      await notifications.close();
      await temporal.close();
      await database.close();
    },
  };
}

export function buildTask(task: Partial<TaskContract> = {}): TaskContract {
  return {
    id: randomUUID(),
    clientId: 'local',
    goal: 'What is 2 + 2?',
    constraints: [],
    context: {},
    acceptanceCriteria: [],
    priority: 'medium',
    metadata: {},
    budget: { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 60, maxTokens: 10_000 },
    approval: 'none',
    onBudgetExhausted: 'finish',
    ...task,
  };
}

function collectLog(): { logger: Logger; lines: string[] } {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return { logger: createLogger({ level: 'DEBUG', format: 'json', service: 'test', destination }), lines };
}
