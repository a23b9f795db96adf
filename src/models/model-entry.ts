/** Who a model is asked of: OpenAI, Anthropic, an Ollama, or the one OpenAI-compatible endpoint that is configured. */
export type ModelProvider = 'openai' | 'anthropic' | 'ollama' | 'endpoint';

/** A model as configurations name it: `provider/name`. */
export interface ModelEntry {
  provider: ModelProvider;
  name: string;
}
