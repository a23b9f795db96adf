import type { JsonObject, JsonValue } from './json.ts';
import type { EmbeddingModel, Model } from './model.ts';
import type { PlanStep, RiskLevel } from './plan.ts';
import type { TaskContract } from './task.ts';

/** One thing an arm can do, as planners see it. */
export interface Capability {
  /** Such as `calculate` or `search_documents`; unique over all arms. */
  name: string;
  /** One sentence for planners. */
  description: string;
  risk: RiskLevel;
  /** Whether it works without a language model. */
  worksOffline: boolean;
  /**
   * JSON Schema of a step's input, as planners write it. `x-selects` marks parts that decide which tool, which address or which code
   * (`src/domain/selections.ts`): text from outside comes there only with a person's approval.
   */
  inputSchema: JsonObject;
  /** JSON Schema of the output, in the arm's published contract. */
  outputSchema: JsonObject;
  /** Model tokens, input and output together, below which one run is not worth starting; 0 where no model is needed. */
  smallestUsefulTokens: number;
  /** Whether its output comes of its input alone: then it holds text from outside only where that does. Not so unless it says so. */
  usesInputAlone?: boolean;
  /**
   * Whether one run takes milliseconds and reaches nothing: no model, no network, no process. A built-in arm does it within the workflow
   * task then, which spares Temporal an activity. Not so unless it says so.
   */
  worksAtOnce?: boolean;
  /** Part of every task (planning, judging) rather than a step that a plan may have. */
  isPipelineStage?: boolean;
}

/** What happens to a step whose arm does not answer: another arm with the capability takes it, or it waits for this one. */
export type WhenUnavailable = 'fallback' | 'wait';

export interface ArmLimits {
  /** Longest that one attempt may take. */
  timeoutSeconds: number;
  /** Largest output, as JSON. */
  maxOutputBytes: number;
}

export interface ArmManifest {
  name: string;
  version: string;
  capabilities: Capability[];
  /** 1 (cheapest) to 5. */
  costTier: number;
  whenUnavailable: WhenUnavailable;
  limits: ArmLimits;
}

/** A result of a step that this one depends on: screened, placeholders in place of personal data. */
export interface StepResult {
  stepId: string;
  arm: string;
  capability: string;
  output: JsonObject;
}

export interface ArmRequest {
  task: TaskContract;
  step: PlanStep;
  /** Number of this attempt at the step in the ledger, from 1. */
  attempt: number;
  /** Whether a person approved this very step. */
  isApproved: boolean;
  /** Results of the steps that this one depends on, in plan order. */
  dependencies: StepResult[];
}

export interface ArmTools {
  /** Aborted when the task is cancelled or its deadline has come. */
  signal: AbortSignal;
  /** The configured model, paying from the task's budget, or undefined in offline mode. */
  model: Model | undefined;
  /** The configured embedding model, paying from the same budget, or undefined where there is none. */
  embedder?: EmbeddingModel | undefined;
  /** Takes text for the task's live stream as it is made. It is screened there, shown and not stored. */
  onText?: ((delta: string) => void) | undefined;
}

export interface ArmResult {
  /** In the arm's published contract (snake_case names). */
  output: JsonObject;
  /** 0..1. */
  confidence: number;
  /** What was left out or could not be done, in constant text; becomes gaps of the task. */
  omissions?: string[];
  /** Texts that the arm read besides its request, such as documents: with the task's placeholders, which it may have copied from there. */
  sources?: JsonValue;
}

/** A capability provider. Runs one step; everything it needs is in its arguments. */
export interface Arm {
  manifest: ArmManifest;
  /** Why `input` cannot be run, or undefined when it can: lets a plan be checked before it starts. */
  rejectInput?(capability: string, input: JsonValue): string | undefined;
  /** @throws TaskFailure for every expected way to fail. */
  run(request: ArmRequest, tools: ArmTools): Promise<ArmResult>;
}

/** How an arm is reached: in the workers of this service, by a task queue of its own, or over HTTP. */
export type ArmTransport = 'builtin' | 'queue' | 'http';

export interface ArmRegistration {
  manifest: ArmManifest;
  transport: ArmTransport;
  /** Only with `http`. */
  baseUrl: string | undefined;
  /** Only with `queue`. */
  taskQueue: string | undefined;
}

/** The arms that every installation has. */
export const builtinArmNames = ['planner', 'coder', 'retriever', 'executor', 'judge', 'guardian'] as const;
export type BuiltinArmName = (typeof builtinArmNames)[number];
