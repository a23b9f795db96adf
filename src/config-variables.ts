import { z } from 'zod';
import {
  allowedHosts,
  armNames,
  flag,
  integer,
  masterKeyForm,
  modelEntry,
  modelList,
  name,
  ollamaUrl,
  networks,
  origins,
  price,
  priceList,
  serviceUrl,
  url,
} from './config-schemas.ts';
import { policyFile } from './reflex-policy-file.ts';

/** Every variable that the service reads: its schema, and one line for `.env.example` and the README. */
export const variables = {
  ORCHESTRATOR_DATABASE_URL: variable(
    'Postgres, as postgresql://user:password@host:5432/database. Required.',
    z
      .string({ error: 'is missing; set it to postgresql://user:password@host:5432/database' })
      .refine((value) => value.startsWith('postgresql://') && URL.canParse(value), {
        error:
          'must start with postgresql:// and be a URL such as postgresql://user:password@host:5432/database',
      }),
  ),
  ORCHESTRATOR_DATABASE_POOL_SIZE: variable(
    'Connections to Postgres per process, 1 to 30; an API process has six more for its background work.',
    integer({ min: 1, max: 30, fallback: 10 }),
  ),
  ORCHESTRATOR_MASTER_KEY: variable(
    'Wraps the keys of the vault: base64 of 32 random bytes. Required. Make one with: openssl rand -base64 32',
    z
      .string({ error: 'is missing; make one with: openssl rand -base64 32' })
      .refine((value) => masterKeyForm.test(value), {
        error: 'must be base64 of 32 bytes; make one with: openssl rand -base64 32',
      }),
  ),
  ORCHESTRATOR_PREVIOUS_MASTER_KEYS: variable(
    'More master keys, separated by commas, that open and never wrap: those in use before, until octo vault rotate has run, and the one to come.',
    z
      .string()
      .default('')
      .transform((value) => value.split(',').flatMap((key) => key.trim() || []))
      .refine((keys) => keys.every((key) => masterKeyForm.test(key)), {
        error: 'must be keys such as ORCHESTRATOR_MASTER_KEY, separated by commas',
      }),
  ),
  ORCHESTRATOR_HOST: variable(
    'Address that the API binds to. Anything but loopback needs ORCHESTRATOR_ALLOW_UNAUTHENTICATED=true.',
    z.string().default('127.0.0.1'),
  ),
  ORCHESTRATOR_PORT: variable(
    'Port of the API, 0 to 65535; 0 takes any free one.',
    integer({ min: 0, max: 65_535, fallback: 8_000 }),
  ),
  ORCHESTRATOR_ALLOW_UNAUTHENTICATED: variable(
    'Whether anyone who reaches the port may use the API when it binds elsewhere than loopback.',
    flag(false),
  ),
  ORCHESTRATOR_CORS_ORIGINS: variable(
    'Origins of web pages that may call the API, separated by commas. Unset: any port of localhost while bound to loopback, else none.',
    origins().optional(),
  ),
  ORCHESTRATOR_CLIENT_REQUESTS_PER_MINUTE: variable(
    'Requests of one client a minute, in all API processes together, beyond which they are refused with 429; 0: no limit.',
    integer({ min: 0, max: 1_000_000, fallback: 30_000 }),
  ),
  ORCHESTRATOR_CLIENT_REQUEST_BURST: variable(
    'Requests of one client that may come at once, where it was quiet before.',
    integer({ min: 1, max: 1_000_000, fallback: 30_000 }),
  ),
  ORCHESTRATOR_ADDRESS_REQUESTS_PER_MINUTE: variable(
    'The same for one address, whichever clients it names; an IPv6 network of /64 is one address. 0: no limit.',
    integer({ min: 0, max: 1_000_000, fallback: 60_000 }),
  ),
  ORCHESTRATOR_ADDRESS_REQUEST_BURST: variable(
    'Requests of one address that may come at once, where it was quiet before.',
    integer({ min: 1, max: 1_000_000, fallback: 60_000 }),
  ),
  ORCHESTRATOR_REDIS_URL: variable(
    'Redis that counts requests in place of Postgres, as redis://user:password@host:6379/0, or rediss:// for TLS. While it is away, Postgres counts. Unset: Postgres.',
    z
      .string()
      .refine((value) => /^rediss?:\/\/[^/]/.test(value) && URL.canParse(value), {
        error: 'must be a URL such as redis://user:password@host:6379/0, or rediss:// for TLS',
      })
      .optional(),
  ),
  ORCHESTRATOR_TRUSTED_PROXIES: variable(
    'Addresses or networks of proxies, separated by commas, whose X-Forwarded-For says which address a request came from, such as 10.0.0.0/8. Unset: none.',
    networks().optional(),
  ),
  ORCHESTRATOR_TEMPORAL_ADDRESS: variable('Host and port of Temporal.', z.string().default('localhost:7233')),
  ORCHESTRATOR_TEMPORAL_NAMESPACE: variable('Temporal namespace.', z.string().default('default')),
  ORCHESTRATOR_TEMPORAL_TASK_QUEUE: variable(
    'Task queue of the built-in workflows and arms.',
    z.string().default('octollm'),
  ),
  ORCHESTRATOR_TEMPORAL_UI_URL: variable(
    "Where Temporal's UI is; tasks link to it.",
    url('http://localhost:8233').optional(),
  ),
  ORCHESTRATOR_TEMPORAL_TLS: variable('Whether to speak TLS to Temporal.', flag(false)),
  ORCHESTRATOR_TEMPORAL_TLS_CERT: variable('Path of the client certificate (PEM).', z.string().optional()),
  ORCHESTRATOR_TEMPORAL_TLS_KEY: variable('Path of the client key (PEM).', z.string().optional()),
  ORCHESTRATOR_TEMPORAL_TLS_CA: variable(
    "Path of the certificate authority (PEM); unset: the system's.",
    z.string().optional(),
  ),
  ORCHESTRATOR_WORKER_METRICS_HOST: variable(
    "Address that the worker's /metrics and /health bind to; they need no key.",
    z.string().default('127.0.0.1'),
  ),
  ORCHESTRATOR_WORKER_METRICS_PORT: variable(
    "Port of the worker's /metrics and /health, 0 to 65535; 0 takes any free one.",
    integer({ min: 0, max: 65_535, fallback: 9_464 }),
  ),
  ORCHESTRATOR_WORKER_ARMS: variable(
    'Arms that a worker serves on task queues of their own, such as coder,judge (also --arms). Unset: workflows and every arm.',
    armNames().optional(),
  ),
  ORCHESTRATOR_WORKER_SLOTS: variable(
    'What bounds the activities that a worker runs at a time: fixed (their number alone) or resources (also CPU and memory in use).',
    z.enum(['fixed', 'resources'], { error: 'must be fixed or resources' }).default('fixed'),
  ),
  ORCHESTRATOR_WORKER_MAX_ACTIVITIES: variable(
    'Most activities that a worker runs at a time, 1 to 2000.',
    integer({ min: 1, max: 2_000, fallback: 100 }),
  ),
  ORCHESTRATOR_WORKER_TARGET_CPU_PERCENT: variable(
    'With slots by resources: CPU in use on the whole machine beyond which nothing new is begun, 10 to 100.',
    integer({ min: 10, max: 100, fallback: 90 }),
  ),
  ORCHESTRATOR_WORKER_TARGET_MEMORY_PERCENT: variable(
    "With slots by resources: memory in use, of the container's limit where there is one, beyond which nothing new is begun, 10 to 95.",
    integer({ min: 10, max: 95, fallback: 80 }),
  ),
  ORCHESTRATOR_WORKER_CACHED_WORKFLOWS: variable(
    'Workflows that a worker keeps in memory, 1 to 100000; another one is replayed from its history when something happens to it.',
    integer({ min: 1, max: 100_000, fallback: 500 }),
  ),
  ORCHESTRATOR_BUILD_ID: variable(
    "Name of this build, such as an image's tag. Set: workers get tasks once an operator has made it current (octo deployment promote), and a task ends on the build it began on. Unset: no versioning.",
    name('a build, such as 2026-11-27.1 or a commit').optional(),
  ),
  ORCHESTRATOR_DEPLOYMENT_NAME: variable(
    'Name under which Temporal keeps the builds of these workers together.',
    z
      .string()
      .regex(/^[\w-]{1,100}$/, { error: 'must be 1 to 100 letters, digits, _ or -' })
      .default('octollm'),
  ),
  ORCHESTRATOR_MAX_PARALLEL_STEPS: variable(
    'Steps of one task that run at the same time, 1 to 32.',
    integer({ min: 1, max: 32, fallback: 10 }),
  ),
  ORCHESTRATOR_MAX_RUNNING_TASKS: variable(
    'Tasks that run at the same time.',
    integer({ min: 1, max: 100_000, fallback: 50 }),
  ),
  ORCHESTRATOR_MAX_RUNNING_TASKS_PER_CLIENT: variable(
    'Tasks of one client that run at the same time.',
    integer({ min: 1, max: 100_000, fallback: 20 }),
  ),
  ORCHESTRATOR_BACKLOG_LIMIT: variable(
    'Waiting tasks beyond which new ones are refused with 503.',
    integer({ min: 1, max: 10_000_000, fallback: 10_000 }),
  ),
  ORCHESTRATOR_RETENTION_DAYS: variable(
    'Days that an ended task is kept, with its results, its events and its workflow history; 0: for ever.',
    integer({ min: 0, max: 36_500, fallback: 90 }),
  ),
  ORCHESTRATOR_STUCK_TASK_SECONDS: variable(
    'Without an event and a heartbeat for so long, a task that should be running is reported as stuck, 10 to 604800.',
    integer({ min: 10, max: 604_800, fallback: 300 }),
  ),
  ORCHESTRATOR_HTTP_ALLOWED_HOSTS: variable(
    'Hosts that tasks may fetch pages from, such as example.org,*.example.com,example.net:8443. Unset: none, and nothing is fetched.',
    allowedHosts().optional(),
  ),
  ORCHESTRATOR_REFLEX_MODE: variable(
    'How strictly texts are screened: strict, standard or relaxed.',
    z
      .enum(['strict', 'standard', 'relaxed'], { error: 'must be strict, standard or relaxed' })
      .default('standard'),
  ),
  ORCHESTRATOR_REFLEX_POLICY_FILE: variable(
    'Path of a JSON file with the policy of the screening: mode, lists and actions, for everyone and by client. The same file for API and workers. Unset: the mode above for everyone.',
    policyFile().optional(),
  ),
  ORCHESTRATOR_REFLEX_URL: variable(
    'Address of a Reflex service that is asked about each task besides the screening here; it gets placeholders in place of personal data. Tasks wait while it is away. Unset: none.',
    serviceUrl('http://reflex-layer:8080').optional(),
  ),
  ORCHESTRATOR_ENABLE_REFLEX_INTEGRATION: variable(
    'Whether that service is asked. The screening in this process is never off.',
    flag(true),
  ),
  ORCHESTRATOR_MODELS: variable(
    'Models to ask, first one first, as provider/name separated by commas: openai/…, anthropic/…, ollama/…, endpoint/… (the endpoint below). Unset: the endpoint below, else what is detected.',
    modelList().optional(),
  ),
  ORCHESTRATOR_MODEL_DETECTION: variable(
    'Whether, with no model named, keys in the environment and an Ollama on this machine are used.',
    flag(true),
  ),
  ORCHESTRATOR_MODEL_PRICES: variable(
    'List prices in USD per million tokens that the built-in table lacks or has otherwise: openai/name=0.15/0.6 (input/output), separated by commas.',
    priceList().optional(),
  ),
  ORCHESTRATOR_MODEL_MAX_CONCURRENT: variable(
    'Calls to one provider at the same time, in all workers together; 0: no limit.',
    integer({ min: 0, max: 10_000, fallback: 32 }),
  ),
  ORCHESTRATOR_EMBEDDING_MODEL: variable(
    'Embedding model for search by meaning, as openai/…, ollama/… or endpoint/…. Unset: search by keywords.',
    modelEntry().optional(),
  ),
  ORCHESTRATOR_MODEL_BASE_URL: variable(
    'OpenAI-compatible endpoint, such as http://localhost:11434/v1. Unset together with ORCHESTRATOR_MODEL_NAME: no such endpoint.',
    url('http://localhost:11434/v1').optional(),
  ),
  ORCHESTRATOR_MODEL_NAME: variable('Name of the model at that endpoint.', z.string().optional()),
  ORCHESTRATOR_MODEL_API_KEY: variable('Key for that endpoint, if it wants one.', z.string().optional()),
  OPENAI_API_KEY: variable(
    'Key of OpenAI, for openai/… and for an endpoint at api.openai.com; sent nowhere else.',
    z.string().optional(),
  ),
  OPENAI_BASE_URL: variable(
    "Address in place of OpenAI's own, up to and including the version.",
    url('https://api.openai.com/v1').optional(),
  ),
  ANTHROPIC_API_KEY: variable('Key of Anthropic, for anthropic/….', z.string().optional()),
  ANTHROPIC_BASE_URL: variable(
    "Address in place of Anthropic's own, up to and including the version.",
    url('https://api.anthropic.com/v1').optional(),
  ),
  OLLAMA_HOST: variable(
    'Where Ollama is, as host:port or URL, for ollama/… and for detection.',
    z
      .string()
      .refine((value) => URL.canParse(ollamaUrl(value)), {
        error: 'must be host:port or an http or https URL',
      })
      .default('127.0.0.1:11434'),
  ),
  ORCHESTRATOR_MODEL_INPUT_USD_PER_MILLION: variable(
    'List price of a million input tokens in USD, such as 0.15. 0 for an endpoint on loopback, required for any other.',
    price().optional(),
  ),
  ORCHESTRATOR_MODEL_OUTPUT_USD_PER_MILLION: variable(
    'List price of a million output tokens in USD, such as 0.6. 0 for an endpoint on loopback, required for any other.',
    price().optional(),
  ),
  ORCHESTRATOR_MODEL_TIMEOUT_SECONDS: variable(
    'Longest that one model call may take, 1 to 300: the HTTP client waits no longer for an answer to begin.',
    integer({ min: 1, max: 300, fallback: 120 }),
  ),
  ORCHESTRATOR_MODEL_MAX_OUTPUT_TOKENS: variable(
    'Largest output of one model call, in tokens.',
    integer({ min: 16, max: 1_000_000, fallback: 1_024 }),
  ),
  ORCHESTRATOR_LOG_LEVEL: variable(
    'DEBUG, INFO, WARNING, ERROR or CRITICAL.',
    z
      .string()
      .toUpperCase()
      .pipe(
        z.enum(['DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL'], {
          error: 'must be DEBUG, INFO, WARNING, ERROR or CRITICAL',
        }),
      )
      .default('INFO'),
  ),
  ORCHESTRATOR_LOG_FORMAT: variable(
    'json or console. Unset: console on a terminal, else json.',
    z.enum(['json', 'console'], { error: 'must be json or console' }).optional(),
  ),
  ORCHESTRATOR_SHUTDOWN_GRACE_SECONDS: variable(
    'How long a process that is told to stop finishes what it has begun.',
    integer({ min: 0, max: 3_600, fallback: 10 }),
  ),
  ORCHESTRATOR_SHUTDOWN_NOTICE_SECONDS: variable(
    'How long an API that is told to stop still listens, with /ready at 503, so that balancers look elsewhere first, 0 to 300.',
    integer({ min: 0, max: 300, fallback: 1 }),
  ),
};

interface DocumentedVariable {
  name: string;
  /** As it would be written, or undefined when unset is the default. */
  defaultValue: string | undefined;
  description: string;
}

/** What `.env.example` and the README say of each variable, in their order. */
export function documentedVariables(): DocumentedVariable[] {
  return Object.entries(variables).map(([name, { description, schema }]) => {
    const { data } = (schema as z.ZodType).safeParse(undefined);
    return {
      name,
      defaultValue: ['string', 'number', 'boolean'].includes(typeof data) ? String(data) : undefined,
      description,
    };
  });
}

function variable<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, schema };
}
