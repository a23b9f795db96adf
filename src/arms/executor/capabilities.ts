import type { Capability } from '../../domain/arm.ts';
import {
  CalculateInput,
  ExtractInput,
  HttpGetInput,
  RunJavascriptInput,
  SentimentInput,
  SummarizeInput,
} from '../../domain/tool-input.ts';
import { schemaOf } from '../schema-of.ts';
import { executorOutputs } from './output-schemas.ts';

/** What the executor offers, as planners read it. */
export const executorCapabilities = [
  {
    name: 'calculate',
    description:
      'Computes arithmetic, unit conversions, dates, and figures over tables (sum, mean, groups, top lists).',
    risk: 'none',
    worksOffline: true,
    usesInputAlone: true,
    worksAtOnce: true,
    inputSchema: schemaOf(CalculateInput),
    outputSchema: executorOutputs.calculate,
    smallestUsefulTokens: 0,
  },
  {
    name: 'sentiment',
    description: 'Scores texts from -1, negative, to 1, positive, overall and for each.',
    risk: 'none',
    worksOffline: true,
    usesInputAlone: true,
    worksAtOnce: true,
    inputSchema: schemaOf(SentimentInput),
    outputSchema: executorOutputs.sentiment,
    smallestUsefulTokens: 0,
  },
  {
    name: 'summarize',
    description: 'Picks the sentences that say most of a text.',
    risk: 'none',
    worksOffline: true,
    usesInputAlone: true,
    worksAtOnce: true,
    inputSchema: schemaOf(SummarizeInput),
    outputSchema: executorOutputs.summarize,
    smallestUsefulTokens: 0,
  },
  {
    name: 'extract',
    description: 'Finds links, dates, numbers, e-mail addresses and phone numbers in a text.',
    risk: 'none',
    worksOffline: true,
    usesInputAlone: true,
    worksAtOnce: true,
    inputSchema: schemaOf(ExtractInput),
    outputSchema: executorOutputs.extract,
    smallestUsefulTokens: 0,
  },
  {
    name: 'run_javascript',
    description: 'Runs JavaScript over an input, without files or network.',
    risk: 'low',
    worksOffline: true,
    usesInputAlone: true,
    inputSchema: schemaOf(RunJavascriptInput),
    outputSchema: executorOutputs.run_javascript,
    smallestUsefulTokens: 0,
  },
  {
    name: 'http_get',
    description: 'Fetches a page of an allowed host whose address stands in the task.',
    risk: 'low',
    worksOffline: true,
    inputSchema: schemaOf(HttpGetInput),
    outputSchema: executorOutputs.http_get,
    smallestUsefulTokens: 0,
  },
] as const satisfies readonly Capability[];

export type ExecutorCapability = (typeof executorCapabilities)[number]['name'];
