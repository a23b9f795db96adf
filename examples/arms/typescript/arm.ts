import { resolveSource, runArmWorker, type Arm, type JsonValue } from 'octollm-orchestrator/arm-worker';

const arm: Arm = {
  manifest: {
    name: 'readability',
    version: '1.0.0',
    costTier: 1,
    whenUnavailable: process.env['ARM_WHEN_UNAVAILABLE'] === 'wait' ? 'wait' : 'fallback',
    limits: { timeoutSeconds: 60, maxOutputBytes: 100_000 },
    capabilities: [
      {
        name: 'measure_readability',
        description:
          'Counts words and sentences of a text and tells how easy it is to read (Flesch, 0 to 100).',
        risk: 'none',
        worksOffline: true,
        smallestUsefulTokens: 0,
        inputSchema: {
          type: 'object',
          properties: { source: { description: 'The text, or a source that holds it.' } },
          required: ['source'],
        },
        outputSchema: {
          type: 'object',
          properties: {
            words: { type: 'integer' },
            sentences: { type: 'integer' },
            flesch: { type: 'number' },
          },
          required: ['words', 'sentences', 'flesch'],
        },
      },
    ],
  },
  async run(request, { signal }) {
    const { source } = request.step.input as { source: Parameters<typeof resolveSource>[0] };
    const text = textOf(resolveSource(source, request));
    await workFor(Number(process.env['ARM_SECONDS_PER_STEP'] ?? 0) * 1_000, signal);
    return { output: readability(text), confidence: 0.9 };
  },
};

function readability(text: string) {
  const words = text.match(/[\p{L}']+/gu) ?? [];
  const sentences = Math.max(1, text.match(/[.!?]+(?=\s|$)/g)?.length ?? 0);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, word.match(/[aeiouy]+/gi)?.length ?? 0), 0);
  const perSentence = words.length / sentences;
  const perWord = words.length === 0 ? 0 : syllables / words.length;
  const flesch = Math.round((206.835 - 1.015 * perSentence - 84.6 * perWord) * 10) / 10;
  return { words: words.length, sentences, flesch };
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Stands for long work: ends early when the task is cancelled. */
function workFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

await runArmWorker(arm);
