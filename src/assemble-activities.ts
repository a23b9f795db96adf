import type { Activities } from './activities/index.ts';
import { createActivities } from './activities/index.ts';
import { createDocumentSearch } from './activities/search-documents.ts';
import { createExecutor } from './arms/executor/executor.ts';
import { createSandbox } from './arms/executor/sandbox/sandbox.ts';
import { createGuardian } from './arms/guardian/guardian.ts';
import { createJudge } from './arms/judge/judge.ts';
import { createModelPlanner } from './arms/planner/model-planner.ts';
import { createRulePlanner } from './arms/planner/rule-planner.ts';
import { createArmRegistry } from './arms/registry.ts';
import { createRetriever } from './arms/retriever/retriever.ts';
import type { Config } from './config.ts';
import type { Model } from './domain/model.ts';
import { policyFor } from './reflex/policy.ts';
import { createAttempts } from './storage/attempts.ts';
import type { Database } from './storage/database.ts';
import { createDocuments } from './storage/documents.ts';
import { createEndings } from './storage/endings.ts';
import { createFailureDetails } from './storage/failure-details.ts';
import { createPlanCache } from './storage/plan-cache.ts';
import { createRuns } from './storage/runs.ts';
import { createSteps } from './storage/steps.ts';
import { createTasks } from './storage/tasks.ts';
import { createVault } from './storage/vault.ts';
import type { Logger } from './telemetry/logger.ts';
import type { Metrics } from './telemetry/metrics.ts';

export interface AssembleOptions {
  config: Pick<Config, 'vault' | 'reflex' | 'worker'>;
  /** Largest output of one model call. */
  maxOutputTokens: number;
  db: Database;
  model: Model | undefined;
  logger: Logger;
  metrics: Metrics;
}

/** Puts storage, arms and model together into what the worker runs. */
export function assembleActivities({
  config,
  maxOutputTokens,
  db,
  model,
  logger,
  metrics,
}: AssembleOptions): Activities {
  const vault = createVault({ db, masterKey: config.vault.masterKey });
  const documents = createDocuments({ db, vault });
  const policy = policyFor(config.reflex.mode);
  const sandbox = createSandbox();
  const registry = createArmRegistry([
    createExecutor({ sandbox }),
    createRetriever({ documents: createDocumentSearch({ documents, vault }) }),
    createGuardian({ policy }),
  ]);
  const rules = createRulePlanner();
  const arms = registry.arms();
  return createActivities({
    attempts: createAttempts(db),
    documents,
    endings: createEndings(db),
    failureDetails: createFailureDetails({ db, vault }),
    planCache: createPlanCache(db),
    runs: createRuns(db),
    steps: createSteps(db),
    tasks: createTasks(db),
    vault,
    policy,
    arms,
    findArm: registry.find,
    judge: createJudge({ sandbox }),
    planner: model ? createModelPlanner({ fallback: rules, arms }) : rules,
    parallelSteps: config.worker.maxParallelSteps,
    model,
    maxOutputTokens,
    logger,
    metrics,
  });
}
