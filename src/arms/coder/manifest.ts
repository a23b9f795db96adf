import type { ArmManifest } from '../../domain/arm.ts';
import { CodeInput } from '../../domain/tool-input.ts';
import { schemaOf } from '../schema-of.ts';

const text = { type: 'string' };

/** What the coder says of itself. Kept short: the bytes that planners are shown are reserved from every budget. */
export const coderManifest: ArmManifest = {
  name: 'coder',
  version: '1.0.0',
  costTier: 4,
  whenUnavailable: 'fallback',
  limits: { timeoutSeconds: 3_600, maxOutputBytes: 1_000_000 },
  capabilities: [
    {
      name: 'code',
      description: 'Writes or works on code.',
      risk: 'low',
      worksOffline: false,
      inputSchema: schemaOf(CodeInput),
      outputSchema: {
        type: 'object',
        properties: {
          success: { type: 'boolean', description: 'False for code that did not pass its checks.' },
          code: text,
          explanation: text,
          language: text,
          tests: text,
          confidence: { type: 'number', minimum: 0, maximum: 1 },
          warnings: { type: 'array', items: text },
          metadata: {
            type: 'object',
            properties: {
              model: text,
              tokens_used: { type: 'integer', minimum: 0 },
              checks: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    name: { enum: ['compile', 'tests', 'tests_on_existing_code'] },
                    passed: { type: 'boolean' },
                    details: { type: 'array', items: text },
                  },
                  required: ['name', 'passed', 'details'],
                },
              },
            },
            required: ['model', 'tokens_used', 'checks'],
          },
        },
        required: [
          'success',
          'code',
          'explanation',
          'language',
          'tests',
          'confidence',
          'warnings',
          'metadata',
        ],
      },
      // One call whose answer is capped at half of what is asked for, with a short instruction, at a token for each byte.
      smallestUsefulTokens: 3_000,
    },
  ],
};
