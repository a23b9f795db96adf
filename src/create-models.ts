import type { Config } from './config.ts';
import type { CallSlots, EmbeddingModel, Model } from './domain/model.ts';
import { createAnthropicModel } from './models/anthropic-model.ts';
import type { CircuitBreaker } from './models/circuit-breaker.ts';
import { detectModels } from './models/detect-models.ts';
import { createEmbeddingModel } from './models/embedding-model.ts';
import type { ModelEntry } from './models/model-entry.ts';
import { createOpenAiCompatibleModel } from './models/openai-compatible-model.ts';
import { createOpenAiModel } from './models/openai-model.ts';
import { listedPrice } from './models/price-table.ts';
import type { Price } from './models/price.ts';
import { createProviderBreaker, singleEndpoint } from './models/provider-breaker.ts';
import { tokenCounter } from './models/token-counter.ts';
import type { Metrics } from './telemetry/metrics.ts';

export interface Models {
  /** In the order in which they are asked; empty: offline mode. */
  models: Model[];
  embedder: EmbeddingModel | undefined;
  /** For the line at the start: what is used and where it was found. */
  description: string;
}

interface Parts {
  config: Pick<Config, 'model' | 'models'>;
  slots: CallSlots;
  metrics: Metrics;
}

/** With the breaker of each provider, which its models and its embeddings share. */
interface SharedParts extends Parts {
  breakers: Map<string, CircuitBreaker>;
}

const free: Price = { inputMicroUsdPerMillion: 0, outputMicroUsdPerMillion: 0 };
const openAiAddress = 'https://api.openai.com/v1';

/** The chain of models that is configured, else what is found. */
export async function createModels(given: Parts): Promise<Models> {
  const parts: SharedParts = { ...given, breakers: new Map() };
  const { models: settings } = parts.config;
  const isFound = settings.chain.length === 0 && settings.detect;
  const chain = isFound ? await detect(parts) : settings.chain;
  const models = await Promise.all(chain.map((entry) => createModel(parts, entry)));
  return {
    models,
    embedder: settings.embedding && (await createEmbedder(parts, settings.embedding)),
    description: describe(chain, isFound),
  };
}

function detect({ config: { models } }: Parts): Promise<ModelEntry[]> {
  const { openAi, anthropic, ollamaUrl } = models;
  return detectModels({ openAiKey: openAi.apiKey, anthropicKey: anthropic.apiKey, ollamaUrl });
}

function describe(chain: readonly ModelEntry[], isFound: boolean): string {
  if (chain.length === 0) {
    return isFound
      ? 'none found (offline mode): set ORCHESTRATOR_MODELS, OPENAI_API_KEY or ANTHROPIC_API_KEY, or start Ollama'
      : 'none (offline mode): set ORCHESTRATOR_MODELS';
  }
  const names = chain.map(({ provider, name }) => `${provider}/${name}`).join(', then ');
  return isFound ? `${names} (found; ORCHESTRATOR_MODELS chooses others)` : names;
}

async function createModel(parts: SharedParts, { provider, name }: ModelEntry): Promise<Model> {
  const { model: endpoint, models } = parts.config;
  const { openAi, anthropic, ollamaUrl } = models;
  const shared = sharedBy(parts, { provider, name });
  switch (provider) {
    case 'openai':
      return createOpenAiModel({ ...shared, apiKey: openAi.apiKey ?? '', baseUrl: openAi.baseUrl });
    case 'anthropic':
      return createAnthropicModel({ ...shared, apiKey: anthropic.apiKey ?? '', baseUrl: anthropic.baseUrl });
    case 'ollama':
      return createOpenAiCompatibleModel({ ...shared, provider, baseUrl: `${ollamaUrl}/v1` });
    case 'endpoint':
      return createOpenAiCompatibleModel({
        ...shared,
        baseUrl: endpoint?.baseUrl ?? '',
        apiKey: endpoint?.apiKey,
      });
  }
}

async function createEmbedder(parts: SharedParts, { provider, name }: ModelEntry): Promise<EmbeddingModel> {
  const { model: endpoint, models } = parts.config;
  const shared = { ...sharedBy(parts, { provider, name }), provider };
  switch (provider) {
    case 'ollama':
      return createEmbeddingModel({ ...shared, baseUrl: `${models.ollamaUrl}/v1` });
    case 'endpoint':
      return createEmbeddingModel({
        ...shared,
        baseUrl: endpoint?.baseUrl ?? '',
        apiKey: endpoint?.apiKey,
      });
    case 'openai':
    case 'anthropic':
      return createEmbeddingModel({
        ...shared,
        baseUrl: models.openAi.baseUrl ?? openAiAddress,
        apiKey: models.openAi.apiKey,
        countTokens: await tokenCounter('openai', name),
      });
  }
}

function sharedBy(parts: SharedParts, { provider, name }: ModelEntry) {
  const { config, metrics, slots } = parts;
  const { timeoutMs, maxConcurrent, prices } = config.models;
  const listed = listedPrice(`${provider}/${name}`, prices);
  const price = listed ?? (provider === 'endpoint' ? (config.model?.price ?? free) : free);
  const key = provider === 'endpoint' ? singleEndpoint : provider;
  return {
    name,
    price,
    timeoutMs,
    metrics,
    breaker: breakerOf(parts, key),
    slots: maxConcurrent === 0 ? undefined : placesOf(slots, key),
  };
}

function breakerOf({ breakers, metrics }: SharedParts, provider: string): CircuitBreaker {
  const breaker = breakers.get(provider) ?? createProviderBreaker({ provider, metrics });
  breakers.set(provider, breaker);
  return breaker;
}

/** Chat and embeddings of one provider take from the same places, whatever name each goes by. */
function placesOf(slots: CallSlots, provider: string): CallSlots {
  return { take: (_name, signal) => slots.take(provider, signal) };
}
