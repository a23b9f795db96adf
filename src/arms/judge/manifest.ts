import type { ArmManifest } from '../../domain/arm.ts';
import { criterionTypes } from '../../domain/task.ts';

const criterion = {
  anyOf: [
    { type: 'string' },
    {
      type: 'object',
      properties: { type: { enum: [...criterionTypes] }, value: {}, path: { type: 'string' } },
      required: ['type'],
    },
  ],
};

/** What the judge says of itself. It is part of every task that has acceptance criteria, and no step of a plan. */
export const judgeManifest: ArmManifest = {
  name: 'judge',
  version: '1.0.0',
  costTier: 2,
  whenUnavailable: 'fallback',
  limits: { timeoutSeconds: 300, maxOutputBytes: 1_000_000 },
  capabilities: [
    {
      name: 'judge',
      description:
        'Gives a verdict on each acceptance criterion: by code where a check can be made of it, else by a model.',
      risk: 'none',
      worksOffline: true,
      isPipelineStage: true,
      smallestUsefulTokens: 0,
      inputSchema: {
        type: 'object',
        properties: {
          acceptance_criteria: { type: 'array', items: criterion },
          results: { type: 'object', description: 'What the final steps made, by step id.' },
        },
        required: ['acceptance_criteria', 'results'],
      },
      outputSchema: {
        type: 'object',
        properties: {
          verdicts: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                criterion,
                verdict: { enum: ['passed', 'failed', 'undecided'] },
                evidence: { type: 'string' },
              },
              required: ['criterion', 'verdict', 'evidence'],
            },
          },
          confidence: { type: 'number', minimum: 0, maximum: 1 },
        },
        required: ['verdicts', 'confidence'],
      },
    },
  ],
};
