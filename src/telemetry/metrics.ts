import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** Values of `octollm_orchestrator_circuit_breaker_state`. */
export const breakerStates = { closed: 0, open: 1, halfOpen: 2 } as const;

const prefix = 'octollm_orchestrator';
const requestBuckets = [0.01, 0.05, 0.1, 0.5, 1, 2.5, 5, 10];
const taskBuckets = [0.1, 0.5, 1, 5, 10, 30, 60, 300];
const historyBuckets = [25, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000];
const queryBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5];

/** Everything that this process counts, in a registry of its own. Durations in seconds; endpoint labels are route patterns. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    ...taskMetrics(registry),
    ...queueMetrics(registry),
    ...httpMetrics(registry),
    ...modelMetrics(registry),
  };
}

function taskMetrics(registry: Registry) {
  const registers = [registry];
  return {
    tasksTotal: new Counter({
      name: `${prefix}_tasks_total`,
      help: 'Tasks by the status they reached',
      labelNames: ['status'],
      registers,
    }),
    taskDuration: new Histogram({
      name: 'task_duration_seconds',
      help: 'From the claim of a task to its end',
      labelNames: ['task_type', 'status'],
      buckets: taskBuckets,
      registers,
    }),
    tasksInProgress: new Gauge({
      name: 'tasks_in_progress',
      help: 'Tasks that run, in all processes together',
      labelNames: ['task_type'],
      registers,
    }),
    activityDuration: new Histogram({
      name: `${prefix}_activity_duration_seconds`,
      help: 'Attempts of activities',
      labelNames: ['activity', 'result'],
      buckets: taskBuckets,
      registers,
    }),
    budgetOverrunsTotal: new Counter({
      name: `${prefix}_budget_overruns_total`,
      help: 'Attempts for which a provider reported more than was held',
      registers,
    }),
    ...reflexMetrics(registers),
    ...housekeepingMetrics(registers),
  };
}

function reflexMetrics(registers: Registry[]) {
  return {
    reflexCallsTotal: new Counter({
      name: `${prefix}_reflex_calls_total`,
      help: 'Screenings by result',
      labelNames: ['result'],
      registers,
    }),
    damagedPlaceholdersTotal: new Counter({
      name: `${prefix}_damaged_placeholders_total`,
      help: 'Placeholders of personal data that a result, plan or verdict did not copy as they are',
      registers,
    }),
    reflexCacheTotal: new Counter({
      name: `${prefix}_reflex_cache_total`,
      help: 'Verdicts asked of the cache by result: hit or miss',
      labelNames: ['result'],
      registers,
    }),
    remoteReflexCallsTotal: new Counter({
      name: `${prefix}_remote_reflex_calls_total`,
      help: 'Calls to the Reflex service by result: answered, refused (also for being asked too often), failed or cancelled',
      labelNames: ['result'],
      registers,
    }),
  };
}

function queueMetrics(registry: Registry) {
  return {
    historyEvents: new Histogram({
      name: `${prefix}_history_events`,
      help: 'Events in the history of a workflow when its task ends; a task stays below 2000',
      buckets: historyBuckets,
      registers: [registry],
    }),
    queueAge: gauge(registry, 'queue_age_seconds', 'Age of the oldest waiting task'),
    queueDepth: gauge(registry, 'queue_depth', 'Tasks that wait for admission'),
    outboxPending: gauge(registry, 'outbox_pending', 'Outbox rows not delivered yet'),
  };
}

function housekeepingMetrics(registers: Registry[]) {
  return {
    disagreementsTotal: new Counter({
      name: `${prefix}_disagreements_total`,
      help: 'Disagreements between Postgres and Temporal that were found and mended, by kind',
      labelNames: ['kind'],
      registers,
    }),
    reconciliationsTotal: new Counter({
      name: `${prefix}_reconciliations_total`,
      help: 'Rounds in which Postgres and Temporal were compared; result is clean, mended or unreachable',
      labelNames: ['result'],
      registers,
    }),
    stuckTasks: new Gauge({
      name: `${prefix}_stuck_tasks`,
      help: 'Running tasks without progress for too long, in all processes together, by what they wait for',
      labelNames: ['waits_for'],
      registers,
    }),
    tasksRemovedTotal: new Counter({
      name: `${prefix}_tasks_removed_total`,
      help: 'Tasks removed because they were past their retention',
      registers,
    }),
  };
}

function httpMetrics(registry: Registry) {
  const registers = [registry];
  return {
    apiRequestsTotal: new Counter({
      name: `${prefix}_api_requests_total`,
      help: 'Requests by route pattern',
      labelNames: ['endpoint'],
      registers,
    }),
    httpRequestsTotal: new Counter({
      name: 'http_requests_total',
      help: 'Requests by method, route pattern and status',
      labelNames: ['method', 'endpoint', 'status'],
      registers,
    }),
    httpRequestDuration: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'From the first byte read to the answer sent',
      labelNames: ['method', 'endpoint'],
      buckets: requestBuckets,
      registers,
    }),
    errorsTotal: new Counter({
      name: `${prefix}_errors_total`,
      help: 'Failures by code',
      labelNames: ['type'],
      registers,
    }),
    dbQueryDuration: new Histogram({
      name: `${prefix}_db_query_duration_seconds`,
      help: 'Database operations',
      labelNames: ['operation'],
      buckets: queryBuckets,
      registers,
    }),
    circuitBreakerState: new Gauge({
      name: `${prefix}_circuit_breaker_state`,
      help: '0 closed, 1 open, 2 half-open',
      labelNames: ['service'],
      registers,
    }),
  };
}

function modelMetrics(registry: Registry) {
  const registers = [registry];
  return {
    llmRequestsTotal: new Counter({
      name: 'llm_requests_total',
      help: 'Model calls by result',
      labelNames: ['provider', 'model', 'status'],
      registers,
    }),
    llmTokensTotal: new Counter({
      name: 'llm_tokens_total',
      help: 'Tokens counted by providers; type is input or output',
      labelNames: ['provider', 'model', 'type'],
      registers,
    }),
    llmCostUsdTotal: new Counter({
      name: `${prefix}_llm_cost_usd_total`,
      help: 'List price of those tokens',
      labelNames: ['provider', 'model'],
      registers,
    }),
  };
}

function gauge(registry: Registry, name: string, help: string) {
  return new Gauge({ name: `${prefix}_${name}`, help, registers: [registry] });
}
