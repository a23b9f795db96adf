import type { Arm, ArmRequest, ArmResult, ArmTools } from '../../domain/arm.ts';
import { FailureCode } from '../../domain/failure-code.ts';
import type { DocumentSearch } from '../../domain/retrieval.ts';
import { TaskFailure } from '../../domain/task-failure.ts';
import { SearchInput } from '../../domain/tool-input.ts';
import { executionFailure } from '../executor/execution-failure.ts';
import { parseInput } from '../executor/parse-input.ts';
import { notFound, type Answer, type RankedPassage } from './answer.ts';
import { askModel } from './ask-model.ts';
import { extractAnswer } from './extract-answer.ts';
import { findPassages, type Found } from './find-passages.ts';
import { retrieverManifest } from './manifest.ts';

/** Searches documents and the task's own texts; answers with citations, or says that nothing was found. */
export function createRetriever({ documents }: { documents: DocumentSearch }): Arm {
  return {
    manifest: retrieverManifest,
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
      return respond({ request, input, found, tools });
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
  const passages = ranked(found, input);
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
      method_used: found.methodUsed,
      total_results: passages.length,
      synthesis: isShown ? (answer?.synthesis ?? '') : '',
      synthesis_by: isAnswered ? answer.by : 'none',
      citations: (answer?.citations ?? []).map((citation) => ({ ...citation })),
      warnings: [...found.omissions, ...omissions, ...(answer?.warnings ?? [])],
    },
    confidence: isAnswered ? answer.confidence : passages.length > 0 && isSearch ? 0.6 : notFound.confidence,
    ...(gaps.length > 0 ? { omissions: gaps } : {}),
    sources: passages.map(({ title, content }) => [title, content]),
  };
}

function ranked({ passages }: Found, { limit, min_relevance_score: least }: SearchInput): RankedPassage[] {
  return passages
    .filter(({ relevanceScore }) => relevanceScore >= least)
    .slice(0, limit)
    .map((passage, i) => ({ ...passage, rank: i + 1 }));
}

const noAnswer = 'The documents and texts at hand do not answer the question.';
const noBudget =
  'The budget did not suffice to ask the model: the answer is taken from the documents word for word.';
const unfounded =
  "The model's answer named no passage that bears it out: in its place stands what the documents say word for word.";

async function answerFrom(args: {
  query: string;
  passages: readonly RankedPassage[];
  tools: ArmTools;
}): Promise<{ answer: Answer; omissions: string[] }> {
  const { query, passages, tools } = args;
  const { model, signal, onText } = tools;
  if (passages.length === 0) return { answer: notFound, omissions: [] };
  if (model === undefined) return { answer: extractAnswer(query, passages), omissions: [] };
  try {
    const answer = await askModel({ model, signal, question: query, passages, onText });
    return { answer: answer ?? { ...extractAnswer(query, passages), warnings: [unfounded] }, omissions: [] };
  } catch (error) {
    if (!(error instanceof TaskFailure) || error.code !== FailureCode.BUDGET_EXHAUSTED) throw error;
    return { answer: extractAnswer(query, passages), omissions: [noBudget] };
  }
}

function resultOf({ content, source, title, relevanceScore, rank, start, end }: RankedPassage) {
  const relevance = Math.round(relevanceScore * 10_000) / 10_000;
  return { content, source, title, relevance_score: relevance, rank, start, end };
}
