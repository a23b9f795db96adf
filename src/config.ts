import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import type { AllowedHost } from './arms/executor/http-get/allow-list.ts';
import { crossProblems, isLoopback } from './config-problems.ts';
import { ollamaUrl } from './config-schemas.ts';
import type { MasterKeys } from './storage/master-key.ts';
import { variables } from './config-variables.ts';
import type { BuiltinArmName } from './domain/arm.ts';
import type { ModelEntry } from './models/model-entry.ts';
import type { PriceTable } from './models/price-table.ts';
import type { PolicyMode, PolicySet } from './reflex/policy.ts';
import type { Price } from './models/price.ts';

export type LogLevel = 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR' | 'CRITICAL';
export type LogFormat = 'json' | 'console';

export interface ModelConfig {
  baseUrl: string;
  name: string;
  apiKey: string | undefined;
  price: Price;
  timeoutMs: number;
  maxOutputTokens: number;
}

/** Which models are asked, and with what. */
export interface ModelsConfig {
  /** In the order in which they are asked. */
  chain: ModelEntry[];
  /** Whether to look for models where the chain is empty. */
  detect: boolean;
  embedding: ModelEntry | undefined;
  openAi: { apiKey: string | undefined; baseUrl: string | undefined };
  anthropic: { apiKey: string | undefined; baseUrl: string | undefined };
  /** Where Ollama is, without a path. */
  ollamaUrl: string;
  prices: PriceTable;
  timeoutMs: number;
  maxOutputTokens: number;
  /** Calls to one provider at the same time; 0: no limit. */
  maxConcurrent: number;
}

export interface Config {
  database: { url: string; poolSize: number };
  /** 32 bytes. */
  vault: MasterKeys;
  api: {
    host: string;
    port: number;
    allowUnauthenticated: boolean;
    corsOrigins: (string | RegExp)[];
    /** Addresses and networks whose X-Forwarded-For is believed. */
    trustedProxies: string[];
  };
  /** Requests that the API takes; 0 a minute: no limit. */
  rateLimits: Record<'client' | 'address', { perMinute: number; burst: number }>;
  /** Where requests are counted; undefined: in Postgres. */
  redisUrl: string | undefined;
  temporal: {
    address: string;
    namespace: string;
    taskQueue: string;
    uiUrl: string | undefined;
    /** Paths of PEM files; undefined without TLS. */
    tls:
      { certPath: string | undefined; keyPath: string | undefined; caPath: string | undefined } | undefined;
  };
  worker: {
    metricsHost: string;
    metricsPort: number;
    maxParallelSteps: number;
    /** Built-in arms that the worker serves on queues of their own; undefined: workflows and every arm. */
    arms: BuiltinArmName[] | undefined;
    slots: {
      maxActivities: number;
      /** Percent in use beyond which nothing new is begun; undefined: the number alone counts. */
      targets: { cpuPercent: number; memoryPercent: number } | undefined;
    };
    cachedWorkflows: number;
    /** Under which Temporal keeps the builds of these workers together. */
    deploymentName: string;
    /** Undefined: without versioning, workers take whatever their queue holds. */
    buildId: string | undefined;
  };
  admission: { maxRunningTasks: number; maxRunningTasksPerClient: number; backlogLimit: number };
  housekeeping: { retentionDays: number; stuckAfterSeconds: number };
  reflex: {
    mode: PolicyMode;
    /** Of the policy file, which may name another mode. */
    rules: PolicySet | undefined;
    /** Of a service that is asked too; undefined: none is. */
    serviceUrl: string | undefined;
  };
  /** What the executor may fetch from. */
  http: { allowedHosts: AllowedHost[] };
  /** The OpenAI-compatible endpoint, if one is configured. */
  model: ModelConfig | undefined;
  models: ModelsConfig;
  log: { level: LogLevel; format: LogFormat };
  shutdownGraceMs: number;
  /** How long the API says that it is not ready before it stops listening. */
  shutdownNoticeMs: number;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** One sentence per bad variable: its name and the remedy, never its value. */
  readonly problems: string[];

  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Of a process that cannot run with its configuration: EX_CONFIG of sysexits. */
export const exitCodeBadConfig = 78;

/**
 * `flags` of the command line come before the environment, and `.env` fills in what both leave unset. Prints every problem
 * and ends the process with 78 if there is one.
 */
export function readConfigOrExit(flags: Record<string, string> = {}): Config {
  const env = { ...process.env, ...flags };
  readDotenv({ processEnv: env, quiet: true });
  try {
    return loadConfig(env, { isTty: process.stdout.isTTY });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`The configuration cannot be used:\n  ${error.problems.join('\n  ')}\n`);
    process.exit(exitCodeBadConfig);
  }
}

/**
 * Blank variables count as unset; unknown ones are ignored.
 * @throws ConfigError naming every bad variable at once.
 */
export function loadConfig(env: NodeJS.ProcessEnv, { isTty = false }: { isTty?: boolean } = {}): Config {
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const parsed = Variables.safeParse(given);
  const problems = [
    ...(parsed.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? []),
    ...crossProblems(given),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return group(parsed.data, { isTty });
}

const Variables = z.object(schemasOf(variables));
type Variables = z.infer<typeof Variables>;

function schemasOf<T extends Record<string, { schema: z.ZodType }>>(all: T) {
  return Object.fromEntries(Object.entries(all).map(([name, { schema }]) => [name, schema])) as {
    [Name in keyof T]: T[Name]['schema'];
  };
}

function group(v: Variables, { isTty }: { isTty: boolean }): Config {
  return {
    database: { url: v.ORCHESTRATOR_DATABASE_URL, poolSize: v.ORCHESTRATOR_DATABASE_POOL_SIZE },
    vault: {
      masterKey: Buffer.from(v.ORCHESTRATOR_MASTER_KEY, 'base64'),
      previousMasterKeys: v.ORCHESTRATOR_PREVIOUS_MASTER_KEYS.map((key) => Buffer.from(key, 'base64')),
    },
    api: {
      host: v.ORCHESTRATOR_HOST,
      port: v.ORCHESTRATOR_PORT,
      allowUnauthenticated: v.ORCHESTRATOR_ALLOW_UNAUTHENTICATED,
      corsOrigins: corsOrigins(v),
      trustedProxies: v.ORCHESTRATOR_TRUSTED_PROXIES ?? [],
    },
    rateLimits: rateLimits(v),
    redisUrl: v.ORCHESTRATOR_REDIS_URL,
    temporal: temporal(v),
    worker: worker(v),
    admission: {
      maxRunningTasks: v.ORCHESTRATOR_MAX_RUNNING_TASKS,
      maxRunningTasksPerClient: v.ORCHESTRATOR_MAX_RUNNING_TASKS_PER_CLIENT,
      backlogLimit: v.ORCHESTRATOR_BACKLOG_LIMIT,
    },
    housekeeping: {
      retentionDays: v.ORCHESTRATOR_RETENTION_DAYS,
      stuckAfterSeconds: v.ORCHESTRATOR_STUCK_TASK_SECONDS,
    },
    reflex: {
      mode: v.ORCHESTRATOR_REFLEX_MODE,
      rules: v.ORCHESTRATOR_REFLEX_POLICY_FILE,
      serviceUrl: v.ORCHESTRATOR_ENABLE_REFLEX_INTEGRATION ? v.ORCHESTRATOR_REFLEX_URL : undefined,
    },
    http: { allowedHosts: v.ORCHESTRATOR_HTTP_ALLOWED_HOSTS ?? [] },
    model: model(v),
    models: models(v),
    log: {
      level: v.ORCHESTRATOR_LOG_LEVEL,
      format: v.ORCHESTRATOR_LOG_FORMAT ?? (isTty ? 'console' : 'json'),
    },
    shutdownGraceMs: v.ORCHESTRATOR_SHUTDOWN_GRACE_SECONDS * 1_000,
    shutdownNoticeMs: v.ORCHESTRATOR_SHUTDOWN_NOTICE_SECONDS * 1_000,
  };
}

function corsOrigins(v: Variables): (string | RegExp)[] {
  if (v.ORCHESTRATOR_CORS_ORIGINS) return v.ORCHESTRATOR_CORS_ORIGINS;
  return isLoopback(v.ORCHESTRATOR_HOST) ? [/^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?$/] : [];
}

function rateLimits(v: Variables): Config['rateLimits'] {
  return {
    client: {
      perMinute: v.ORCHESTRATOR_CLIENT_REQUESTS_PER_MINUTE,
      burst: v.ORCHESTRATOR_CLIENT_REQUEST_BURST,
    },
    address: {
      perMinute: v.ORCHESTRATOR_ADDRESS_REQUESTS_PER_MINUTE,
      burst: v.ORCHESTRATOR_ADDRESS_REQUEST_BURST,
    },
  };
}

function worker(v: Variables): Config['worker'] {
  const {
    ORCHESTRATOR_WORKER_TARGET_CPU_PERCENT: cpuPercent,
    ORCHESTRATOR_WORKER_TARGET_MEMORY_PERCENT: memoryPercent,
  } = v;
  return {
    metricsHost: v.ORCHESTRATOR_WORKER_METRICS_HOST,
    metricsPort: v.ORCHESTRATOR_WORKER_METRICS_PORT,
    maxParallelSteps: v.ORCHESTRATOR_MAX_PARALLEL_STEPS,
    arms: v.ORCHESTRATOR_WORKER_ARMS,
    slots: {
      maxActivities: v.ORCHESTRATOR_WORKER_MAX_ACTIVITIES,
      targets: v.ORCHESTRATOR_WORKER_SLOTS === 'resources' ? { cpuPercent, memoryPercent } : undefined,
    },
    cachedWorkflows: v.ORCHESTRATOR_WORKER_CACHED_WORKFLOWS,
    deploymentName: v.ORCHESTRATOR_DEPLOYMENT_NAME,
    buildId: v.ORCHESTRATOR_BUILD_ID,
  };
}

function temporal(v: Variables): Config['temporal'] {
  return {
    address: v.ORCHESTRATOR_TEMPORAL_ADDRESS,
    namespace: v.ORCHESTRATOR_TEMPORAL_NAMESPACE,
    taskQueue: v.ORCHESTRATOR_TEMPORAL_TASK_QUEUE,
    uiUrl: v.ORCHESTRATOR_TEMPORAL_UI_URL,
    tls: v.ORCHESTRATOR_TEMPORAL_TLS
      ? {
          certPath: v.ORCHESTRATOR_TEMPORAL_TLS_CERT,
          keyPath: v.ORCHESTRATOR_TEMPORAL_TLS_KEY,
          caPath: v.ORCHESTRATOR_TEMPORAL_TLS_CA,
        }
      : undefined,
  };
}

function models(v: Variables): ModelsConfig {
  const endpoint = model(v);
  const ofEndpoint: ModelEntry[] = endpoint ? [{ provider: 'endpoint', name: endpoint.name }] : [];
  return {
    chain: v.ORCHESTRATOR_MODELS ?? ofEndpoint,
    detect: v.ORCHESTRATOR_MODEL_DETECTION,
    embedding: v.ORCHESTRATOR_EMBEDDING_MODEL,
    openAi: { apiKey: v.OPENAI_API_KEY, baseUrl: v.OPENAI_BASE_URL },
    anthropic: { apiKey: v.ANTHROPIC_API_KEY, baseUrl: v.ANTHROPIC_BASE_URL },
    ollamaUrl: ollamaUrl(v.OLLAMA_HOST),
    prices: v.ORCHESTRATOR_MODEL_PRICES ?? {},
    timeoutMs: v.ORCHESTRATOR_MODEL_TIMEOUT_SECONDS * 1_000,
    maxOutputTokens: v.ORCHESTRATOR_MODEL_MAX_OUTPUT_TOKENS,
    maxConcurrent: v.ORCHESTRATOR_MODEL_MAX_CONCURRENT,
  };
}

function model(v: Variables): ModelConfig | undefined {
  const { ORCHESTRATOR_MODEL_BASE_URL: baseUrl, ORCHESTRATOR_MODEL_NAME: name } = v;
  if (baseUrl === undefined || name === undefined) return undefined;
  const isOpenAi = new URL(baseUrl).host === 'api.openai.com';
  return {
    baseUrl,
    name,
    apiKey: v.ORCHESTRATOR_MODEL_API_KEY ?? (isOpenAi ? v.OPENAI_API_KEY : undefined),
    price: {
      inputMicroUsdPerMillion: v.ORCHESTRATOR_MODEL_INPUT_USD_PER_MILLION ?? 0,
      outputMicroUsdPerMillion: v.ORCHESTRATOR_MODEL_OUTPUT_USD_PER_MILLION ?? 0,
    },
    timeoutMs: v.ORCHESTRATOR_MODEL_TIMEOUT_SECONDS * 1_000,
    maxOutputTokens: v.ORCHESTRATOR_MODEL_MAX_OUTPUT_TOKENS,
  };
}
