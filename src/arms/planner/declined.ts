import type { PlanOutcome } from '../../domain/planner.ts';

/** The settings that let goals of every kind be planned. */
export const addAModel =
  'For other goals name a model in ORCHESTRATOR_MODELS, give OPENAI_API_KEY or ANTHROPIC_API_KEY, start Ollama, or set ' +
  'ORCHESTRATOR_MODEL_BASE_URL and ORCHESTRATOR_MODEL_NAME to any OpenAI-compatible endpoint.';

const remedy =
  'Without a language model only calculations, tables, dates and units, extraction, sentiment, summaries, text checks, JavaScript and ' +
  `questions over given texts are served. ${addAModel}`;

/** The outcome for a goal that the rules do not cover; `reason` is a whole sentence. */
export function modelRequired(reason: string): PlanOutcome {
  return { kind: 'declined', code: 'MODEL_REQUIRED', message: `${reason} ${remedy}` };
}

type Need = readonly [RegExp, string];

const needs: readonly Need[] = [
  [/https?:\/\//i, 'reading a web page: ask to fetch its address, or put its text into the context'],
  [
    /\b(?:translate|translation|into (?:french|german|spanish|english|italian|chinese|japanese))\b/i,
    'translation',
  ],
  [/\b(?:poem|haiku|limerick|story|song|joke|slogan|essay|lyrics|tagline)\b/i, 'creative writing'],
  [
    /\b(?:function|script|program|class|unit tests?|refactor|debug|regex|sql|typescript|python|code)\b/i,
    'writing or changing code',
  ],
  [
    /\b(?:write|draft|compose|email|letter|reply|blog|article|report|rewrite|rephrase|paraphrase)\b/i,
    'writing a text',
  ],
  [
    /\b(?:recommend|suggest|advise|advice|should|best|strategy|ideas?|brainstorm|plan)\b/i,
    'advice or judgement',
  ],
  [/\b(?:explain|describe|discuss|compare|why|analy[sz]e|interpret|evaluate)\b/i, 'explanation or reasoning'],
  [
    /\b(?:who|what|when|where|which|how)\b/i,
    'knowledge that neither the context nor an ingested document gives',
  ],
];

/** What a request that no rule read seems to need, in words. */
export function seemingNeed(text: string): string {
  return needs.find(([pattern]) => pattern.test(text))?.[1] ?? 'understanding that fixed rules do not have';
}
