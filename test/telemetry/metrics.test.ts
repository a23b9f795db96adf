import { describe, expect, it } from 'vitest';
import { breakerStates, createMetrics } from '../../src/telemetry/metrics.ts';
import { startMetricsServer } from '../../src/telemetry/metrics-server.ts';

const names: Record<string, string[]> = {
  octollm_orchestrator_tasks_total: ['status'],
  octollm_orchestrator_reflex_calls_total: ['result'],
  octollm_orchestrator_damaged_placeholders_total: [],
  octollm_orchestrator_reflex_cache_total: ['result'],
  octollm_orchestrator_api_requests_total: ['endpoint'],
  octollm_orchestrator_errors_total: ['type'],
  octollm_orchestrator_remote_reflex_calls_total: ['result'],
  octollm_orchestrator_db_query_duration_seconds: ['operation'],
  octollm_orchestrator_circuit_breaker_state: ['service'],
  octollm_orchestrator_llm_cost_usd_total: ['provider', 'model'],
  octollm_orchestrator_queue_age_seconds: [],
  octollm_orchestrator_queue_depth: [],
  octollm_orchestrator_outbox_pending: [],
  octollm_orchestrator_history_events: [],
  octollm_orchestrator_budget_overruns_total: [],
  octollm_orchestrator_disagreements_total: ['kind'],
  octollm_orchestrator_reconciliations_total: ['result'],
  octollm_orchestrator_stuck_tasks: ['waits_for'],
  octollm_orchestrator_tasks_removed_total: [],
  octollm_orchestrator_activity_duration_seconds: ['activity', 'result'],
  http_requests_total: ['method', 'endpoint', 'status'],
  http_request_duration_seconds: ['method', 'endpoint'],
  task_duration_seconds: ['task_type', 'status'],
  tasks_in_progress: ['task_type'],
  llm_requests_total: ['provider', 'model', 'status'],
  llm_tokens_total: ['provider', 'model', 'type'],
};

interface Described {
  name: string;
  labelNames?: string[];
}

describe('createMetrics', () => {
  it('registers the documented names with their labels, beside those of the process', () => {
    const all = createMetrics().registry.getMetricsAsArray() as unknown as Described[];
    const own = all.filter(({ name }) => !/^(process|nodejs)_/.test(name));
    expect(Object.fromEntries(own.map(({ name, labelNames = [] }) => [name, labelNames]))).toEqual(names);
    expect(all.map(({ name }) => name)).toContain('process_resident_memory_bytes');
  });

  it('buckets requests up to 10 s and tasks up to 300 s', async () => {
    const metrics = createMetrics();
    metrics.httpRequestDuration.observe({ method: 'GET', endpoint: '/tasks/:id' }, 0.2);
    metrics.taskDuration.observe({ task_type: 'question', status: 'completed' }, 0.2);
    const text = await metrics.registry.metrics();
    const buckets = (name: string) =>
      [...text.matchAll(new RegExp(`^${name}_bucket\\{le="([^"]+)"`, 'gm'))].map(([, le]) => le);
    expect(buckets('http_request_duration_seconds')).toEqual([
      '0.01',
      '0.05',
      '0.1',
      '0.5',
      '1',
      '2.5',
      '5',
      '10',
      '+Inf',
    ]);
    expect(buckets('task_duration_seconds')).toEqual([
      '0.1',
      '0.5',
      '1',
      '5',
      '10',
      '30',
      '60',
      '300',
      '+Inf',
    ]);
  });

  it('keeps two registries apart', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.circuitBreakerState.set({ service: 'model' }, breakerStates.open);
    expect(await one.registry.metrics()).toContain('circuit_breaker_state{service="model"} 1');
    expect(await other.registry.metrics()).not.toContain('service="model"');
  });
});

describe('startMetricsServer', () => {
  it('serves metrics and health on loopback, and nothing else', async () => {
    const { registry } = createMetrics();
    const server = await startMetricsServer({ registry, port: 0 });
    const get = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);
    const metrics = await get('/metrics');
    expect(metrics.headers.get('content-type')).toBe(registry.contentType);
    expect(await metrics.text()).toContain('octollm_orchestrator_queue_depth 0');
    expect(await (await get('/health')).json()).toEqual({ status: 'healthy' });
    expect((await get('/other')).status).toBe(404);
    await server.close();
    await expect(get('/health')).rejects.toThrow();
  });

  it('rejects when its port is taken', async () => {
    const { registry } = createMetrics();
    const first = await startMetricsServer({ registry, port: 0 });
    await expect(startMetricsServer({ registry, port: first.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await first.close();
  });
});
