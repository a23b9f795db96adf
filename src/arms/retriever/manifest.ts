import { z } from 'zod';
import type { ArmManifest } from '../../domain/arm.ts';
import { SearchInput, searchMethods } from '../../domain/tool-input.ts';
import { schemaOf } from '../schema-of.ts';
import { synthesisBy } from './answer.ts';

const place = {
  source: z.string().describe('document:<id>, context:<path> or step:<id>.<path>'),
  title: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
};

const RetrieverOutput = z.strictObject({
  results: z.array(
    z.strictObject({
      ...place,
      content: z.string(),
      relevance_score: z.number().min(0).max(1),
      rank: z.int().min(1),
    }),
  ),
  method_used: z.enum(searchMethods),
  total_results: z.int().min(0),
  synthesis: z.string().describe('Empty where no answer was asked for or found.'),
  synthesis_by: z.enum(synthesisBy).describe('extract: word for word from the texts.'),
  citations: z.array(
    z.strictObject({
      ...place,
      n: z.int().min(1).describe('Rank of the result; the mark [n] of a synthesis by a model.'),
      quote: z.string().describe('What stands in the source from start to end.'),
    }),
  ),
  warnings: z.array(z.string()).describe('Where search or answer were less than what was asked for.'),
});

export const retrieverManifest: ArmManifest = {
  name: 'retriever',
  version: '1.2.0',
  costTier: 1,
  whenUnavailable: 'fallback',
  limits: { timeoutSeconds: 3_600, maxOutputBytes: 1_000_000 },
  capabilities: [
    {
      name: 'search',
      description: 'Finds passages in the ingested documents and in long texts of the task.',
      risk: 'none',
      worksOffline: true,
      inputSchema: schemaOf(SearchInput),
      outputSchema: schemaOf(RetrieverOutput),
      smallestUsefulTokens: 0,
    },
    {
      name: 'answer_question',
      description:
        'Answers a question from the ingested documents and the texts of the task, with citations.',
      risk: 'none',
      worksOffline: true,
      inputSchema: schemaOf(SearchInput),
      outputSchema: schemaOf(RetrieverOutput),
      smallestUsefulTokens: 0,
    },
  ],
};
