// What single parts take: writing a task, a circuit breaker, a call that is tried again, a worker that starts.
import { randomBytes, randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { createDatabase as createEmptyDatabase } from '../dist/embedded/database.js';
import { createCircuitBreaker } from '../dist/models/circuit-breaker.js';
import { createAtOnce } from '../dist/storage/at-once.js';
import { createDatabase } from '../dist/storage/database.js';
import { createMasterKey } from '../dist/storage/master-key.js';
import { migrate } from '../dist/storage/migrate.js';
import { createRuns } from '../dist/storage/runs.js';
import { createSubmissions } from '../dist/storage/submissions.js';
import { createTasks } from '../dist/storage/tasks.js';
import { createVault } from '../dist/storage/vault.js';
import { pauseAfterRefusalMs, refusedOnce } from './instant-model.mjs';
import { runLoad, spread } from './load.mjs';
import { goal, withInstantSystem } from './with-instant-system.mjs';

const tasks = 300;
const calls = 5_000;
const refusals = 10;

/** @returns Times in milliseconds of each part, and the bars. */
export function parts({ rounds, print, profileDir }) {
  return withInstantSystem({ print, profileDir, connections: refusals }, async ({ model, system, door }) => {
    const measured = {};
    const note = (figures) => {
      for (const [part, times] of Object.entries(figures)) (measured[part] ??= []).push(spread(times));
    };
    for (let round = 1; round <= rounds; round += 1) {
      note(await storage(system.databaseUrl));
      note({ breaker: await breaker() });
      note({ retry: await retry({ model, door }) });
      note({ worker_start: [await timed(() => system.startWorker())] });
      const line = Object.entries(measured).map(([part, of]) => `${part} ${of.at(-1).p95.toFixed(2)}`);
      print(`  round ${round}, P95 in ms: ${line.join(', ')}`);
    }
    return { measured, bars: bars(measured) };
  });
}

/** One task after the other, as API and worker write and read them, in a database of its own. */
async function storage(serverUrl) {
  const name = `parts_${randomBytes(6).toString('hex')}`;
  const url = await createEmptyDatabase({ databaseUrl: serverUrl, name });
  await migrate({ url, onProgress: () => undefined });
  const db = createDatabase({ url, poolSize: 2 });
  const masterKey = createMasterKey({ masterKey: randomBytes(32) });
  const vault = createVault({ db, masterKey, fingerprintKey: randomBytes(32) });
  const stores = {
    submissions: createSubmissions({ db, vault, backlogLimit: 1_000_000 }),
    atOnce: createAtOnce(db),
    runs: createRuns(db),
    stored: createTasks(db),
  };
  const times = { create: [], get: [], update: [], plan: [], result: [] };
  for (let n = 0; n < tasks; n += 1) {
    for (const [part, work] of Object.entries(worksOn(stores))) times[part].push(await timed(work));
  }
  await db.destroy();
  return times;
}

function worksOn({ submissions, atOnce, runs, stored }) {
  const taskId = randomUUID();
  const run = { taskId, runId: `run-${taskId}` };
  const policy = { mode: 'standard', version: '1' };
  return {
    create: () =>
      submissions.submit({ task: { ...contract, id: taskId }, vaultEntries: [], findings: [], policy }),
    get: () => stored.get({ taskId, clientId: contract.clientId }),
    update: () => runs.claim(run),
    plan: () => atOnce.savePlan({ ...run, stepId: 'plan', arm: 'planner' }, storedPlan),
    result: () =>
      atOnce.saveOutput(
        { ...run, stepId: 's1', arm: 'executor' },
        { resultData: { success: true, output: 42 }, confidence: 0.9, findings: [], omissions: [] },
      ),
  };
}

const contract = {
  clientId: 'bench',
  goal: 'Calculate 6 * 7.',
  constraints: [],
  context: {},
  acceptanceCriteria: [],
  priority: 'medium',
  metadata: {},
  budget: { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 600, maxTokens: 10_000 },
  approval: 'none',
  onBudgetExhausted: 'finish',
};

const storedPlan = {
  planKey: null,
  cached: false,
  plan: {
    rationale: 'One calculation.',
    confidence: 0.5,
    complexity: 0.25,
    taskType: 'computation',
    planner: 'rules',
    steps: [
      {
        id: 's1',
        action: 'calculate',
        arm: 'executor',
        capability: 'calculate',
        input: { expression: '6 * 7' },
        acceptanceCriteria: [],
        dependsOn: [],
        risk: 'none',
        estimatedCostTier: 1,
        estimatedDurationSeconds: 1,
      },
    ],
  },
};

/** Of a call that does nothing, through a closed breaker. */
async function breaker() {
  const { execute } = createCircuitBreaker({ service: 'bench', isOutage: () => true });
  const { times } = await runLoad({
    concurrency: 1,
    total: calls,
    one: () => execute(async () => undefined),
  });
  return times;
}

/** From the end of the pause that a provider asked for to the call that follows it. */
async function retry({ model, door }) {
  const goals = Array.from({ length: refusals }, () => `${goal}, ${refusedOnce} ${randomUUID()}`);
  await runLoad({ concurrency: 1, total: refusals, one: (n) => door.run(goals[n]) });
  return model.gapsAfterRefusals().map((gapMs) => gapMs - pauseAfterRefusalMs);
}

async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function bars(measured) {
  const p95 = (part) => measured[part].map((round) => round.p95);
  return [
    ...['create', 'get', 'update', 'result'].map((part) => ({
      what: `P95 of a task in the database: ${part}`,
      unit: 'ms',
      atMost: 10,
      values: p95(part),
    })),
    { what: 'P95 of what a circuit breaker takes', unit: 'ms', atMost: 0.5, values: p95('breaker') },
    { what: 'P95 of a call tried again, beyond its pause', unit: 'ms', atMost: 5, values: p95('retry') },
  ];
}
