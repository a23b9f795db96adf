import type { ArmManifest } from '../../domain/arm.ts';

/** What the planner says of itself. It is part of every task, and no step of a plan. */
export const plannerManifest: ArmManifest = {
  name: 'planner',
  version: '1.0.0',
  costTier: 2,
  whenUnavailable: 'fallback',
  limits: { timeoutSeconds: 300, maxOutputBytes: 1_000_000 },
  capabilities: [
    {
      name: 'plan',
      description:
        'Turns a goal into steps for the arms that are alive: by a model where there is one, else by rules.',
      risk: 'none',
      worksOffline: true,
      isPipelineStage: true,
      smallestUsefulTokens: 0,
      inputSchema: {
        type: 'object',
        properties: {
          goal: { type: 'string' },
          constraints: { type: ['array', 'object'] },
          acceptance_criteria: { type: 'array' },
          context: { description: 'The planning model sees its names and types only.' },
        },
        required: ['goal'],
      },
      outputSchema: {
        type: 'object',
        properties: {
          steps: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string' },
                action: { type: 'string' },
                arm: { type: 'string' },
                capability: { type: 'string' },
                acceptance_criteria: { type: 'array', items: { type: 'string' } },
                depends_on: { type: 'array', items: { type: 'string' } },
                risk: { enum: ['none', 'low', 'high'] },
                estimated_cost_tier: { type: 'integer', minimum: 1, maximum: 5 },
                estimated_duration_seconds: { type: 'number' },
              },
              required: ['id', 'action', 'arm', 'capability', 'depends_on', 'risk'],
            },
          },
          rationale: { type: 'string' },
          confidence: { type: 'number', minimum: 0, maximum: 1 },
          complexity: { type: 'number', minimum: 0, maximum: 1 },
        },
        required: ['steps', 'rationale', 'confidence', 'complexity'],
      },
    },
  ],
};
