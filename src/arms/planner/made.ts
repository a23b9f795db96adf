import type { JsonValue } from '../../domain/json.ts';
import type { StepDraft } from './reading.ts';

/** A text or a list that an earlier step will have made, and the words by which a goal speaks of it. */
export interface Made {
  step: string;
  path: string;
  kind: 'text' | 'numbers' | 'list';
  /** Stems; any of them is enough. */
  words: readonly string[];
}

const textsOf: Readonly<Record<string, Pick<Made, 'path' | 'words'>>> = {
  summarize: { path: 'summary', words: ['summary'] },
  check_text: {
    path: 'sanitized_text',
    words: ['redacted', 'sanitized', 'sanitised', 'anonymized', 'anonymised', 'cleaned', 'result'],
  },
  // Nothing but what was found can be meant behind a search.
  search: {
    path: 'results[].content',
    words: ['result', 'finding', 'passage', 'found', 'find', 'it', 'them', 'hit'],
  },
  http_get: {
    path: 'text',
    words: ['it', 'page', 'site', 'website', 'content', 'text', 'article', 'document'],
  },
  answer_question: { path: 'synthesis', words: ['answer'] },
};
const listWords: Readonly<Record<string, readonly string[]>> = {
  links: ['link', 'url'],
  dates: ['date'],
  numbers: ['number'],
  emails: ['email', 'address'],
  phones: ['phone'],
};

/** What later parts of a goal may build on. */
export function madeBy({ capability, input }: StepDraft, step: string): Made[] {
  const text = textsOf[capability];
  if (text !== undefined) return [{ ...text, step, kind: 'text' }];
  const kinds: JsonValue = capability === 'extract' ? (input['kinds'] ?? []) : [];
  return (Array.isArray(kinds) ? kinds.map(String) : []).map((path) => ({
    step,
    path,
    kind: path === 'numbers' ? 'numbers' : 'list',
    words: listWords[path] ?? [],
  }));
}
