import { randomUUID } from 'node:crypto';
import type { Plan, PlanStep } from '../../../src/domain/plan.ts';
import type { TaskContract } from '../../../src/domain/task.ts';
import { createAdmission, type AdmissionLimits } from '../../../src/storage/admission.ts';
import { createAttempts } from '../../../src/storage/attempts.ts';
import type { StepOutput } from '../../../src/storage/step-progress.ts';
import { createCommands } from '../../../src/storage/commands.ts';
import { createErasures } from '../../../src/storage/erasures.ts';
import type { Database } from '../../../src/storage/database.ts';
import { createDocuments } from '../../../src/storage/documents.ts';
import { createEndings } from '../../../src/storage/endings.ts';
import { createEvents } from '../../../src/storage/events.ts';
import { createOutbox } from '../../../src/storage/outbox.ts';
import { createPlanCache } from '../../../src/storage/plan-cache.ts';
import { createReconciliation } from '../../../src/storage/reconciliation.ts';
import { createRuns, type RunRef } from '../../../src/storage/runs.ts';
import { createRetention } from '../../../src/storage/retention.ts';
import { createStalledTasks } from '../../../src/storage/stalled-tasks.ts';
import { createSteps } from '../../../src/storage/steps.ts';
import { createSubmissions, type Submission } from '../../../src/storage/submissions.ts';
import { createTasks } from '../../../src/storage/tasks.ts';
import { createMasterKey } from '../../../src/storage/master-key.ts';
import { createVault } from '../../../src/storage/vault.ts';
import { createWorkers } from '../../../src/storage/workers.ts';

const masterKey = createMasterKey({ masterKey: Buffer.alloc(32, 7) });

export type Storage = ReturnType<typeof createStorage>;

/** Everything that src/storage offers, on one database, with ways to bring a task to where a test begins. */
export function createStorage(
  db: Database,
  {
    limits = { maxRunning: 1_000, maxRunningPerClient: 1_000 },
    backlogLimit = 10_000,
  }: { limits?: AdmissionLimits; backlogLimit?: number } = {},
) {
  const vault = createVault({ db, masterKey, fingerprintKey: Buffer.alloc(32, 9) });
  const submissions = createSubmissions({ db, vault, backlogLimit });
  const runs = createRuns(db);

  /** Submits a task and returns its id. */
  const submitTask = async (task: Partial<TaskContract> = {}): Promise<string> => {
    const outcome = await submissions.submit(buildSubmission({ task }));
    if (outcome.kind !== 'accepted') throw new Error(`The task was not accepted: ${outcome.kind}`);
    return outcome.taskId;
  };
  /** Submits a task and claims it for a run. */
  const startTask = async (task: Partial<TaskContract> = {}): Promise<RunRef> => {
    const run = { taskId: await submitTask(task), runId: `run-${randomUUID()}` };
    const claim = await runs.claim(run);
    if (claim.kind !== 'claimed') throw new Error('The task was not claimed.');
    return run;
  };
  /** A claimed task with a stored plan of these steps. */
  const startPlannedTask = async (
    stepIds: string[],
    { task = {}, planKey = randomUUID() }: { task?: Partial<TaskContract>; planKey?: string } = {},
  ): Promise<RunRef> => {
    const run = await startTask(task);
    await runs.savePlan(run, {
      plan: buildPlan({ steps: stepIds.map((id) => buildStep({ id })) }),
      planKey,
      cached: false,
    });
    return run;
  };
  return {
    db,
    vault,
    submissions,
    runs,
    submitTask,
    startTask,
    startPlannedTask,
    admission: createAdmission({ db, limits }),
    attempts: createAttempts(db),
    commands: createCommands(db),
    erasures: createErasures(db),
    documents: createDocuments({ db, vault }),
    endings: createEndings(db),
    events: createEvents(db),
    outbox: createOutbox(db),
    planCache: createPlanCache(db),
    reconciliation: createReconciliation(db),
    retention: createRetention(db),
    stalledTasks: createStalledTasks(db),
    steps: createSteps(db),
    tasks: createTasks(db),
    workers: createWorkers(db),
  };
}

export function buildTask(task: Partial<TaskContract> = {}): TaskContract {
  return {
    id: randomUUID(),
    clientId: 'ada',
    goal: 'Calculate 6 * 7.',
    constraints: [],
    context: {},
    acceptanceCriteria: [],
    priority: 'medium',
    metadata: {},
    budget: { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 600, maxTokens: 10_000 },
    approval: 'none',
    onBudgetExhausted: 'finish',
    ...task,
  };
}

export function buildSubmission({
  task = {},
  ...rest
}: Partial<Omit<Submission, 'task'>> & { task?: Partial<TaskContract> } = {}): Submission {
  return {
    task: buildTask(task),
    vaultEntries: [],
    findings: [],
    policy: { mode: 'standard', version: '1' },
    ...rest,
  };
}

export function buildStep(step: Partial<PlanStep> = {}): PlanStep {
  return {
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
    ...step,
  };
}

export function buildPlan(plan: Partial<Plan> = {}): Plan {
  return {
    steps: [buildStep()],
    rationale: 'One calculation.',
    confidence: 0.5,
    complexity: 0.25,
    taskType: 'computation',
    planner: 'rules',
    ...plan,
  };
}

export function buildOutput(output: Partial<StepOutput> = {}): StepOutput {
  return { resultData: { output: '42' }, confidence: 0.9, findings: [], omissions: [], ...output };
}
