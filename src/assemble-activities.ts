import { availableParallelism } from 'node:os';
import { createArmDirectory } from './activities/arm-directory.ts';
import type { Activities } from './activities/index.ts';
import { createActivities } from './activities/index.ts';
import { createDocumentSearch } from './activities/search-documents.ts';
import { createCoder } from './arms/coder/coder.ts';
import { createExecutor } from './arms/executor/executor.ts';
import type { Network } from './arms/executor/http-get/network.ts';
import { limitSandbox, sandboxPlaces } from './arms/executor/sandbox/limit-sandbox.ts';
import { createSandbox, type Sandbox } from './arms/executor/sandbox/sandbox.ts';
import { createGuardian } from './arms/guardian/guardian.ts';
import { createJudge } from './arms/judge/judge.ts';
import { judgeManifest } from './arms/judge/manifest.ts';
import { rejectBySchema } from './arms/planner/live-arms.ts';
import { plannerManifest } from './arms/planner/manifest.ts';
import { createModelPlanner } from './arms/planner/model-planner.ts';
import { createRulePlanner } from './arms/planner/rule-planner.ts';
import { createRetriever } from './arms/retriever/retriever.ts';
import type { Config } from './config.ts';
import type { Arm, ArmManifest, ArmRegistration } from './domain/arm.ts';
import type { EmbeddingModel, Model } from './domain/model.ts';
import type { Planner } from './domain/planner.ts';
import type { LiveArm } from './domain/validate-step.ts';
import type { ReflexService } from './reflex-service/reflex-service.ts';
import { createPolicies, type PolicyOf } from './reflex/policy.ts';
import { createArms } from './storage/arms.ts';
import { createAtOnce } from './storage/at-once.ts';
import { createAttempts } from './storage/attempts.ts';
import type { Database } from './storage/database.ts';
import { createDocuments } from './storage/documents.ts';
import { createEmbeddings } from './storage/embeddings.ts';
import { createEndings } from './storage/endings.ts';
import { createFailureDetails } from './storage/failure-details.ts';
import { createLiveOutput } from './storage/live-output.ts';
import { createMasterKey } from './storage/master-key.ts';
import { createPlanCache } from './storage/plan-cache.ts';
import { createRuns } from './storage/runs.ts';
import { createSteps } from './storage/steps.ts';
import { createTasks } from './storage/tasks.ts';
import { createVault } from './storage/vault.ts';
import type { Logger } from './telemetry/logger.ts';
import type { Metrics } from './telemetry/metrics.ts';

export interface AssembleOptions {
  config: Pick<Config, 'vault' | 'http'> & {
    reflex: Pick<Config['reflex'], 'mode'> & Partial<Pick<Config['reflex'], 'rules'>>;
    worker: Pick<Config['worker'], 'maxParallelSteps'>;
  };
  /** Largest output of one model call. */
  maxOutputTokens: number;
  db: Database;
  sandbox: Sandbox;
  /** In the order in which they are asked; empty: offline mode. */
  models: readonly Model[];
  embedder?: EmbeddingModel | undefined;
  /** Asked about each task besides the screening in this process. */
  reflexService?: ReflexService | undefined;
  logger: Logger;
  metrics: Metrics;
  /** The queue that these activities are served on, and the one of workflows. */
  ownQueue: string;
  mainQueue: string;
  /** The arms to serve; all that are built in unless given. */
  armNames?: readonly string[] | undefined;
  /** How the executor reaches hosts; the machine's own network unless given. */
  network?: Network | undefined;
  /** Arms of the installation's own, beside or in place of the built-in ones. */
  moreArms?: readonly Arm[];
  /** An arm over HTTP as something to run. */
  remoteArm: (registration: ArmRegistration) => Arm;
}

export interface Assembled {
  activities: Activities;
  /** What this process serves, for the registry. */
  manifests: ArmManifest[];
}

/** Puts storage, arms and model together into what the worker runs. */
export function assembleActivities(options: AssembleOptions): Assembled {
  const { config, db, models, ownQueue, mainQueue, logger, metrics, sandbox } = options;
  const stores = createStores(options);
  const policyOf = createPolicies(config.reflex);
  const builtin = builtinArms(options, { ...stores, policyOf });
  const { own, manifests } = servedArms(builtin, options);
  const activities = createActivities({
    ...stores,
    directory: createArmDirectory({
      registry: createArms(db),
      own,
      served: manifests,
      taskQueue: ownQueue,
      remoteArm: options.remoteArm,
      checkedBySchema,
    }),
    ownQueue,
    mainQueue,
    policyOf,
    reflexService: options.reflexService,
    judge: createJudge({ sandbox }),
    planner: plannerOf({ hasModel: models.length > 0, arms: builtin }),
    parallelSteps: config.worker.maxParallelSteps,
    models,
    embedder: options.embedder,
    maxOutputTokens: options.maxOutputTokens,
    logger,
    metrics,
  });
  return { activities, manifests };
}

/** The one sandbox of a process: what runs side by side in it is capped over all of its queues. */
export function createProcessSandbox(): Sandbox {
  return limitSandbox(createSandbox(), sandboxPlaces(availableParallelism()));
}

type Stores = ReturnType<typeof createStores>;

function createStores({ config, db }: AssembleOptions) {
  const vault = createVault({ db, masterKey: createMasterKey(config.vault) });
  return {
    atOnce: createAtOnce(db),
    attempts: createAttempts(db),
    documents: createDocuments({ db, vault }),
    endings: createEndings(db),
    failureDetails: createFailureDetails({ db, vault }),
    liveOutput: createLiveOutput(db),
    planCache: createPlanCache(db),
    runs: createRuns(db),
    steps: createSteps(db),
    tasks: createTasks(db),
    vault,
  };
}

function builtinArms(
  { config, db, sandbox, network }: AssembleOptions,
  { documents, vault, policyOf }: Stores & { policyOf: PolicyOf },
): Arm[] {
  const search = createDocumentSearch({ documents, embeddings: createEmbeddings(db), vault });
  return [
    createExecutor({ sandbox, allowedHosts: config.http.allowedHosts, ...(network && { network }) }),
    createRetriever({ documents: search }),
    createGuardian({ policyOf }),
    createCoder({ sandbox }),
  ];
}

/** What this process runs, and the manifests that it announces: those of the stages of every task among them. */
function servedArms(builtin: readonly Arm[], { armNames, moreArms = [] }: AssembleOptions) {
  const isServed = ({ name }: ArmManifest) => armNames?.includes(name) ?? true;
  const own = [...builtin.filter(({ manifest }) => isServed(manifest)), ...moreArms];
  const stages = [plannerManifest, judgeManifest].filter(isServed);
  return { own, manifests: [...stages, ...own.map(({ manifest }) => manifest)] };
}

function checkedBySchema(manifest: ArmManifest): LiveArm {
  return { manifest, rejectInput: rejectBySchema(manifest) };
}

function plannerOf({ hasModel, arms }: { hasModel: boolean; arms: readonly Arm[] }): Planner {
  const rules = createRulePlanner();
  return hasModel ? createModelPlanner({ fallback: rules, arms }) : rules;
}
