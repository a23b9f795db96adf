/** Counts the tokens of a text; special tokens in it count as plain text. */
export type CountTokens = (text: string) => number;

const o200k = /^(?:gpt-5|gpt-4\.1|gpt-4o|chatgpt-4o|o1|o3|o4)/;
const cl100k = /^(?:gpt-4|gpt-3\.5|text-embedding-3|text-embedding-ada-002)/;

/**
 * The tokenizer of a model whose tokenizer is known (OpenAI's; source: tiktoken's table of models), else undefined. Loaded only when it
 * is needed: a vocabulary takes tens of megabytes.
 */
export async function tokenCounter(provider: string, name: string): Promise<CountTokens | undefined> {
  if (provider !== 'openai') return undefined;
  if (o200k.test(name)) return counter(await import('gpt-tokenizer/encoding/o200k_base'));
  return cl100k.test(name) ? counter(await import('gpt-tokenizer/encoding/cl100k_base')) : undefined;
}

function counter({
  countTokens,
}: {
  countTokens: (text: string, options: { disallowedSpecial: Set<string> }) => number;
}): CountTokens {
  const plain = { disallowedSpecial: new Set<string>() };
  return (text) => countTokens(text, plain);
}
