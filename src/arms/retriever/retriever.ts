import { z } from 'zod';
import type { Arm, ArmManifest, ArmRequest, ArmResult, ArmTools } from '../../domain/arm.ts';
import { FailureCode } from '../../domain/failure-code.ts';
import type { DocumentSearch, Passage } from '../../domain/retrieval.ts';
import { TaskFailure } from '../../domain/task-failure.ts';
import { SearchInput, searchMethods } from '../../domain/tool-input.ts';
import { executionFailure } from '../executor/execution-failure.ts';
import { parseInput } from '../executor/parse-input.ts';
import { schemaOf } from '../schema-of.ts';
import { notFound, type Answer } from './answer.ts';
import { askModel } from './ask-model.ts';
import { extractAnswer } from './extract-answer.ts';
import { findPassages, type Found } from './find-passages.ts';

const place = { source: z.string(), start: z.int().min(0), end: z.int().min(0) };
const RetrieverOutput = z.strictObject({
  results: z.array(
    z.strictObject({
      ...place,
      content: z.string(),
      title: z.string(),
      relevance_score: z.number().min(0).max(1),
      rank: z.int().min(1),
    }),
  ),
  method_used: z.enum(searchMethods),
  total_results: z.int().min(0),
  synthesis: z.string().describe('Empty where no answer was asked for or found.'),
  citations: z.array(
    z.looseObject({ ...place, quote: z.string().describe('What stands in the source from start to end.') }),
  ),
});

const manifest: ArmManifest = {
  name: 'retriever',
  version: '1.1.0',
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

/** Searches documents and the task's own texts; answers with citations, or says that nothing was found. */
export function createRetriever({ documents }: { documents: DocumentSearch }): Arm {
  return {
    manifest,
    rejectInput(_capability, input) {
      const parsed = parseInput(SearchInput, input);
      return parsed.kind === 'rejected' ? parsed.reason : undefined;
    },
    async run(request, tools) {
      const parsed = parseInput(SearchInput, request.step.input);
      if (parsed.kind === 'rejected')
        throw executionFailure(`The step's input is unusable: ${parsed.reason}`);
      const { input } = parsed;
      const found = await findPassages({ request, input, documents, tools });
      tools.signal.throwIfAborted();
      const passages = found.passages
        .filter(({ relevanceScore }) => relevanceScore >= input.min_relevance_score)
        .slice(0, input.limit);
      return respond({ request, input, found: { ...found, passages }, tools });
    },
  };
}

async function respond(args: {
  request: ArmRequest;
  input: SearchInput;
  found: Found;
  tools: ArmTools;
}): Promise<ArmResult> {
  const { request, input, found, tools } = args;
  const { passages, methodUsed } = found;
  const isSearch = request.step.capability === 'search';
  const { answer, omissions } = input.synthesize
    ? await answerFrom({ query: input.query, passages, tools })
    : { answer: undefined, omissions: [] };
  const isAnswered = answer !== undefined && answer.citations.length > 0;
  // A search that has passages to show did find something, even where no sentence answers by itself.
  const isShown = isAnswered || !isSearch || passages.length === 0;
  const isUnanswered = !isAnswered && !isSearch && input.synthesize;
  const gaps = [...found.omissions, ...omissions, ...(isUnanswered ? [noAnswer] : [])];
  return {
    output: {
      results: passages.map(resultOf),
      method_used: methodUsed,
      total_results: passages.length,
      synthesis: isShown ? (answer?.synthesis ?? '') : '',
      citations: (answer?.citations ?? []).map((citation) => ({ ...citation })),
    },
    confidence: isAnswered ? answer.confidence : passages.length > 0 && isSearch ? 0.6 : notFound.confidence,
    ...(gaps.length > 0 ? { omissions: gaps } : {}),
  };
}

const noAnswer = 'The documents and texts at hand do not answer the question.';
const noBudget =
  'The budget did not suffice to ask the model: the answer is taken from the documents word for word.';

async function answerFrom(args: {
  query: string;
  passages: Passage[];
  tools: ArmTools;
}): Promise<{ answer: Answer; omissions: string[] }> {
  const { query, passages, tools } = args;
  const { model, signal, onText } = tools;
  if (passages.length === 0) return { answer: notFound, omissions: [] };
  if (model === undefined) return { answer: extractAnswer(query, passages), omissions: [] };
  try {
    const answer = await askModel({ model, signal, question: query, passages, onText });
    return { answer: answer ?? extractAnswer(query, passages), omissions: [] };
  } catch (error) {
    if (!(error instanceof TaskFailure) || error.code !== FailureCode.BUDGET_EXHAUSTED) throw error;
    return { answer: extractAnswer(query, passages), omissions: [noBudget] };
  }
}

function resultOf(passage: Passage, i: number) {
  const { content, source, title, relevanceScore, start, end } = passage;
  const relevance = Math.round(relevanceScore * 10_000) / 10_000;
  return { content, source, title, relevance_score: relevance, rank: i + 1, start, end };
}
