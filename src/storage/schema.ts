import type { OutsideDecision } from '../domain/taint.ts';
import type { ServiceState } from '../domain/service-state.ts';
import type { ColumnType, Generated } from 'kysely';
import type { ArmManifest, ArmTransport } from '../domain/arm.ts';
import type { TaskCommandKind } from '../domain/command.ts';
import type { Finding } from '../domain/finding.ts';
import type { JsonObject, JsonValue } from '../domain/json.ts';
import type { TaskOrigin } from '../domain/origin.ts';
import type { Plan, RiskLevel } from '../domain/plan.ts';
import type {
  ApprovalMode,
  Criterion,
  OnBudgetExhausted,
  TaskOutcome,
  TaskPriority,
  TaskReason,
  TaskStatus,
  TaskType,
} from '../domain/task.ts';
import type { Gap, Verdict } from '../domain/verdict.ts';

/** jsonb: read as parsed, written as JSON text. */
type Json<T> = ColumnType<T, string | undefined, string>;
type JsonOrNull<T> = ColumnType<T | null, string | null | undefined, string | null>;
type Moment = ColumnType<Date, Date | undefined, Date>;
type MomentOrNull = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>;

interface TasksTable {
  id: Generated<string>;
  clientId: string;
  goal: string;
  status: Generated<TaskStatus>;
  priority: TaskPriority;
  constraints: Json<JsonValue[] | JsonObject>;
  context: Json<JsonObject | string>;
  acceptanceCriteria: Json<Criterion[]>;
  taskMetadata: Json<JsonObject>;
  assignedArm: Nullable<string>;
  /** numeric(12,6) in dollars, as text. */
  maxCostUsd: ColumnType<string, string, string>;
  maxTimeSeconds: number;
  maxTokens: number;
  createdAt: Moment;
  updatedAt: Moment;
  outcome: Nullable<TaskOutcome>;
  reason: Nullable<TaskReason>;
  errorCode: Nullable<string>;
  errorMessage: Nullable<string>;
  verdicts: JsonOrNull<Verdict[]>;
  gaps: Json<Gap[]>;
  cancelRequestedAt: MomentOrNull;
  admittedAt: MomentOrNull;
  runId: Nullable<string>;
  startedAt: MomentOrNull;
  deadlineAt: MomentOrNull;
  finishedAt: MomentOrNull;
  taskType: Nullable<TaskType>;
  planner: Nullable<'rules' | 'model'>;
  planKey: Nullable<string>;
  planRationale: Nullable<string>;
  planConfidence: Nullable<number>;
  planComplexity: Nullable<number>;
  reservedMicroUsd: Generated<number>;
  spentMicroUsd: Generated<number>;
  overrunMicroUsd: Generated<number>;
  reservedTokens: Generated<number>;
  spentTokens: Generated<number>;
  overrunTokens: Generated<number>;
  lastEvent: Generated<number>;
  reconciledAt: MomentOrNull;
  judgedRound: Generated<number>;
  judgeConfidence: Nullable<number>;
  approval: Generated<ApprovalMode>;
  onBudgetExhausted: Generated<OnBudgetExhausted>;
  pausedAt: MomentOrNull;
  stageWaitsFor: Nullable<WaitsFor>;
  clockStoppedAt: MomentOrNull;
  origin: JsonOrNull<TaskOrigin>;
}

interface TaskResultsTable {
  id: Generated<string>;
  taskId: string;
  stepId: string;
  resultData: Json<JsonObject>;
  /** decimal(3,2), as text. */
  confidence: ColumnType<string | null, number | null, number | null>;
  findings: Json<Finding[]>;
  omissions: Json<string[]>;
  createdAt: Moment;
}

/** What holds a step or a stage until a client decides. */
export type WaitsFor = 'approval' | 'budget';

export type StepStatus = 'pending' | 'waiting' | 'running' | 'completed' | 'failed' | 'cancelled' | 'skipped';

interface StepsTable {
  taskId: string;
  id: string;
  position: number;
  round: Generated<number>;
  action: string;
  arm: string;
  capability: string;
  input: Json<JsonValue>;
  acceptanceCriteria: Json<string[]>;
  dependsOn: Json<string[]>;
  risk: RiskLevel;
  outsideDecides: Json<OutsideDecision[]>;
  estimatedCostTier: number;
  estimatedDurationSeconds: number;
  status: Generated<StepStatus>;
  waitsFor: Nullable<WaitsFor>;
  errorCode: Nullable<string>;
  errorMessage: Nullable<string>;
  startedAt: MomentOrNull;
  finishedAt: MomentOrNull;
}

interface AttemptsTable {
  taskId: string;
  stepId: string;
  attempt: number;
  runId: string;
  /** Who served it; null for the planner's and the judge's, and before arms were recorded. */
  arm: Nullable<string>;
  state: Generated<'open' | 'settled'>;
  ending: Nullable<'succeeded' | 'failed' | 'unknown'>;
  errorCode: Nullable<string>;
  reservedMicroUsd: Generated<number>;
  reservedTokens: Generated<number>;
  spentMicroUsd: Generated<number>;
  spentTokens: Generated<number>;
  overrunMicroUsd: Generated<number>;
  overrunTokens: Generated<number>;
  openedAt: Moment;
  settledAt: MomentOrNull;
}

interface ScreeningsTable {
  taskId: string;
  stage: 'door' | 'activity';
  policyMode: string;
  policyVersion: string;
  findings: Json<Finding[]>;
  createdAt: Moment;
}

interface EventsTable {
  taskId: string;
  number: number;
  key: string;
  type: string;
  detail: Json<JsonObject>;
  createdAt: Moment;
}

export type OutboxKind = 'start_workflow' | 'signal_cancel' | 'signal_command';

interface OutboxTable {
  id: Generated<number>;
  kind: OutboxKind;
  taskId: string;
  commandId: Nullable<string>;
  availableAt: ColumnType<Date, Date | undefined, Date>;
  leaseUntil: MomentOrNull;
  attempts: Generated<number>;
  createdAt: Moment;
}

interface CommandsTable {
  id: Generated<string>;
  taskId: string;
  kind: TaskCommandKind;
  stepId: Nullable<string>;
  clientId: string;
  createdAt: Moment;
  deliveredAt: MomentOrNull;
}

interface IdempotencyKeysTable {
  clientId: string;
  key: string;
  bodyHash: Buffer;
  taskId: string;
  createdAt: Moment;
}

interface DocumentsTable {
  id: Generated<string>;
  clientId: string;
  title: string;
  content: string;
  metadata: Json<JsonObject>;
  findings: Json<Finding[]>;
  createdAt: Moment;
}

interface PassagesTable {
  documentId: string;
  position: number;
  clientId: string;
  startOffset: number;
  endOffset: number;
  content: string;
  lexemes: ColumnType<string, string, never>;
}

interface PassageEmbeddingsTable {
  documentId: string;
  position: number;
  model: string;
  vector: number[];
}

interface VaultKeysTable {
  ownerId: string;
  ownerKind: 'task' | 'document';
  wrappedKey: Buffer;
  createdAt: Moment;
}

interface VaultTable {
  ownerId: string;
  placeholder: string;
  sealed: Buffer;
}

interface FailureDetailsTable {
  id: Generated<number>;
  taskId: string;
  activity: string;
  code: string;
  sealed: Buffer;
  createdAt: Moment;
}

interface PlanCacheTable {
  key: string;
  clientId: string;
  plan: Json<Plan>;
  createdAt: Moment;
}

interface WorkersTable {
  id: string;
  taskQueue: string;
  version: string;
  arms: Generated<string[]>;
  running: Generated<number>;
  slots: Generated<number>;
  draining: Generated<boolean>;
  reflex: Generated<ServiceState | null>;
  startedAt: Moment;
  seenAt: Moment;
}

interface ArmsTable {
  name: string;
  manifest: Json<ArmManifest>;
  transport: ArmTransport;
  baseUrl: Nullable<string>;
  taskQueue: Nullable<string>;
  registeredBy: string;
  drainingAt: MomentOrNull;
  probedAt: MomentOrNull;
  seenAt: MomentOrNull;
  lastErrorCode: Nullable<string>;
  createdAt: Moment;
  updatedAt: Moment;
}

interface SigningKeysTable {
  kid: string;
  publicJwk: Json<JsonObject>;
  sealed: Buffer;
  createdAt: Moment;
  retiredAt: MomentOrNull;
}

interface ModelSlotsTable {
  provider: string;
  slot: number;
  holder: string;
  leaseUntil: Moment;
}

interface InstallationTable {
  id: Generated<string>;
  sealedFingerprintKey: Buffer | null;
}

interface AuditLogTable {
  id: Generated<number>;
  clientId: string;
  action: string;
  detail: Json<JsonObject>;
  createdAt: Moment;
}

interface ErasuresTable {
  taskId: string;
  clientId: string;
  erasedAt: Moment;
  conclusiveAt: Moment;
  takenUntil: Moment;
  historyRemovedAt: Moment;
}

export interface Schema {
  tasks: TasksTable;
  taskResults: TaskResultsTable;
  steps: StepsTable;
  attempts: AttemptsTable;
  screenings: ScreeningsTable;
  events: EventsTable;
  outbox: OutboxTable;
  commands: CommandsTable;
  idempotencyKeys: IdempotencyKeysTable;
  documents: DocumentsTable;
  passages: PassagesTable;
  passageEmbeddings: PassageEmbeddingsTable;
  vaultKeys: VaultKeysTable;
  vault: VaultTable;
  failureDetails: FailureDetailsTable;
  planCache: PlanCacheTable;
  workers: WorkersTable;
  arms: ArmsTable;
  signingKeys: SigningKeysTable;
  modelSlots: ModelSlotsTable;
  installation: InstallationTable;
  auditLog: AuditLogTable;
  erasures: ErasuresTable;
}
