import { z } from 'zod';
import type { ModelEntry } from './model-entry.ts';

/** Whose keys are looked for, and which of their models is used: a small one, for what it costs. */
const defaults = { openai: 'gpt-5-mini', anthropic: 'claude-haiku-4-5' } as const;

/** An Ollama on this machine answers within milliseconds; a start does not wait for one that is not there. */
const answerWithinMs = 400;

const Tags = z.object({ models: z.array(z.object({ name: z.string(), size: z.number().optional() })) });

/**
 * Models that can be used without anything having been configured: those whose keys are in the environment, then the largest one
 * of an Ollama that answers.
 */
export async function detectModels({
  openAiKey,
  anthropicKey,
  ollamaUrl,
}: {
  openAiKey: string | undefined;
  anthropicKey: string | undefined;
  ollamaUrl: string;
}): Promise<ModelEntry[]> {
  const ollama = await askOllama(ollamaUrl);
  return [
    ...(openAiKey === undefined ? [] : [{ provider: 'openai' as const, name: defaults.openai }]),
    ...(anthropicKey === undefined ? [] : [{ provider: 'anthropic' as const, name: defaults.anthropic }]),
    ...(ollama === undefined ? [] : [{ provider: 'ollama' as const, name: ollama }]),
  ];
}

async function askOllama(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/api/tags`, { signal: AbortSignal.timeout(answerWithinMs) });
    const { models } = Tags.parse(await response.json());
    const chat = models.filter(({ name }) => !/embed/i.test(name));
    return chat.toSorted((a, b) => (b.size ?? 0) - (a.size ?? 0))[0]?.name;
  } catch {
    return undefined;
  }
}
