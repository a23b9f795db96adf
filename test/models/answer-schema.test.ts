import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerSchema } from '../../src/models/answer-schema.ts';

describe('answerSchema', () => {
  it('asks for every member and no other, without bounds that providers refuse', () => {
    const schema = z.object({
      text: z.string().min(1).max(20),
      whole: z.int(),
      position: z.int().min(1).max(7),
      inner: z.array(z.object({ name: z.string().nullable() })).max(3),
    });
    expect(answerSchema(schema)).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      properties: {
        text: { type: 'string' },
        whole: { type: 'integer' },
        position: { type: 'integer', minimum: 1, maximum: 7 },
        inner: {
          type: 'array',
          maxItems: 3,
          items: {
            type: 'object',
            properties: { name: { type: ['string', 'null'] } },
            required: ['name'],
            additionalProperties: false,
          },
        },
      },
      required: ['text', 'whole', 'position', 'inner'],
      additionalProperties: false,
    });
  });
});
