import type { ArmManifest } from '../domain/arm.ts';
import type { ArmState } from '../domain/arm-state.ts';
import type { ArmRequest, ArmResponse } from './arm-schema.ts';

export function presentArm(state: ArmState): ArmResponse {
  const { manifest, transport, baseUrl, queues, health, running, seenAt } = state;
  const slots = queues.reduce((sum, queue) => sum + queue.slots, 0);
  return {
    name: manifest.name,
    version: manifest.version,
    transport,
    base_url: baseUrl ?? null,
    task_queues: queues.map(({ taskQueue }) => taskQueue),
    health,
    last_seen_at: seenAt?.toISOString() ?? null,
    load: { running, slots: transport === 'http' ? null : slots },
    cost_tier: manifest.costTier,
    when_unavailable: manifest.whenUnavailable,
    limits: {
      timeout_seconds: manifest.limits.timeoutSeconds,
      max_output_bytes: manifest.limits.maxOutputBytes,
    },
    capabilities: manifest.capabilities.map((capability) => ({
      name: capability.name,
      description: capability.description,
      risk: capability.risk,
      works_offline: capability.worksOffline,
      smallest_useful_tokens: capability.smallestUsefulTokens,
      is_pipeline_stage: capability.isPipelineStage === true,
      input_schema: capability.inputSchema,
      output_schema: capability.outputSchema,
    })),
  };
}

export function manifestOf(request: ArmRequest): ArmManifest {
  return {
    name: request.name,
    version: request.version,
    costTier: request.cost_tier,
    whenUnavailable: request.when_unavailable,
    limits: {
      timeoutSeconds: request.limits.timeout_seconds,
      maxOutputBytes: request.limits.max_output_bytes,
    },
    capabilities: request.capabilities.map((capability) => ({
      name: capability.name,
      description: capability.description,
      risk: capability.risk,
      worksOffline: capability.works_offline,
      inputSchema: capability.input_schema,
      outputSchema: capability.output_schema,
      // It uses no model of this service.
      smallestUsefulTokens: 0,
    })),
  };
}
