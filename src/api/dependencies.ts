import type { PolicyOf } from '../reflex/policy.ts';
import type { ArmManifest } from '../domain/arm.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Planner } from '../domain/planner.ts';
import type { LiveArm } from '../domain/validate-step.ts';
import type { Arms } from '../storage/arms.ts';
import type { Audit } from '../storage/audit.ts';
import type { Commands } from '../storage/commands.ts';
import type { Documents, PassageSpan } from '../storage/documents.ts';
import type { Erasures } from '../storage/erasures.ts';
import type { Events } from '../storage/events.ts';
import type { Notifications } from '../storage/notifications.ts';
import type { RateLimits } from '../storage/rate-limits.ts';
import type { Reruns } from '../storage/reruns.ts';
import type { RunHistory } from '../storage/run-history.ts';
import type { SigningKeys } from '../storage/signing-keys.ts';
import type { Steps } from '../storage/steps.ts';
import type { Submissions } from '../storage/submissions.ts';
import type { Tasks } from '../storage/tasks.ts';
import type { Vault } from '../storage/vault.ts';
import type { Workers } from '../storage/workers.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';

/** What a running workflow says of itself. */
export interface LiveProgress {
  stage: string;
  steps: { total: number; done: string[]; running: string[]; failed: string[]; waiting: string[] };
}

/** Everything that the API works with. It makes none of it. */
export interface ApiDependencies {
  tasks: Tasks;
  submissions: Submissions;
  steps: Steps;
  events: Events;
  commands: Commands;
  erasures: Erasures;
  documents: Documents;
  vault: Vault;
  workers: Workers;
  arms: Arms;
  reruns: Reruns;
  runHistory: RunHistory;
  quoting: {
    rulePlanner: Planner;
    /** The arms of these manifests, each with its look at inputs. */
    liveArms(manifests: readonly ArmManifest[]): LiveArm[];
    /** Whether workers of this configuration ask a model. */
    usesModel: boolean;
    maxParallelSteps: number;
  };
  signingKeys: Pick<SigningKeys, 'published'>;
  audit: Audit;
  notifications: Notifications;
  /** Rejects when Postgres does not answer. */
  ping(): Promise<unknown>;
  /** What the workflow of a task says of itself; undefined when it cannot answer in time. */
  progress: { query(taskId: string): Promise<LiveProgress | undefined> };
  temporalHealthy(): Promise<boolean>;
  /** Cuts a text into passages for search. */
  splitPassages(text: string): PassageSpan[];
  /** Why a JSON Schema cannot be used, or undefined when it can. */
  schemaProblem(schema: JsonObject): string | undefined;
  /** Called after a commit that the dispatcher should see. */
  wake(): void;
  /** Aborted when the process begins to stop: no new task, waits and streams end. */
  draining: AbortSignal;
  policyOf: PolicyOf;
  logger: Logger;
  metrics: Metrics;
  version: string;
  taskQueue: string;
  temporalNamespace: string;
  temporalUiUrl: string | undefined;
  corsOrigins: (string | RegExp)[];
  rateLimits: RateLimits;
  /** Addresses and networks of proxies, whose X-Forwarded-For is believed. */
  trustedProxies: string[];
}
