import { setTimeout as sleep } from 'node:timers/promises';
import {
  startFakeProvider,
  type ProviderRequest,
  type Reply,
  type ReportedUsage,
} from '../test/support/fake-provider.ts';
import { answerTo } from './answers.ts';
import { fateOf, isBilled, type Fate } from './fates.ts';
import { markIn } from './mark.ts';
import type { PlannedTask } from './plan-schedule.ts';
import { createRandom } from './random.ts';
import { shapes } from './shapes.ts';

/** One call, as the provider has it in its books. */
export interface BilledCall {
  /** Undefined: it bore no mark, and nobody knows whose it is. */
  mark: string | undefined;
  /** Milliseconds since the epoch at which it came in. */
  atMs: number;
  fate: Fate;
  tokens: number;
  costMicroUsd: number;
}

export interface PaidModel {
  baseUrl: string;
  calls: BilledCall[];
  /** Until it ends, every connection is dropped. */
  outage(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** In whole USD for a million tokens. */
export const prices = { input: 1, output: 4 } as const;

/** A provider on loopback that answers well enough for every shape, misbehaves by the seed, and keeps books. */
export async function startPaidModel({
  seed,
  tasks,
  signal,
}: {
  seed: number;
  tasks: readonly PlannedTask[];
  /** Aborted: nobody is kept waiting any more. */
  signal: AbortSignal;
}): Promise<PaidModel> {
  const calls: BilledCall[] = [];
  const seen = new Map<string, number>();
  const shapeOf = new Map(tasks.map(({ mark, shape }) => [mark, shapes[shape]]));
  let away = 0;

  const provider = await startFakeProvider(async (request): Promise<Reply> => {
    const atMs = Date.now();
    const mark = markIn(request.prompt);
    const shape = mark === undefined ? undefined : shapeOf.get(mark);
    const nth = (seen.get(mark ?? '') ?? 0) + 1;
    seen.set(mark ?? '', nth);
    const fate = away > 0 ? 'dropped' : fateOf({ seed, mark: mark ?? '', nth });
    const text = shape && mark !== undefined ? answerTo(request, { shape, mark }) : '{}';
    const random = createRandom(seed, 'call', mark ?? '', nth);
    const usage = usageOf(request, { text, isLong: random.chance(0.15) });
    calls.push({ mark, atMs, fate, ...(isBilled(fate) ? amountOf(usage) : { tokens: 0, costMicroUsd: 0 }) });
    const delayMs = random.between(...(shape?.delayMs ?? [10, 400]));
    await sleep(fate === 'silent' ? 600_000 : delayMs, undefined, { signal }).catch(() => undefined);
    return replyOf({ fate, text, usage });
  });
  return {
    baseUrl: provider.baseUrl,
    calls,
    async outage(ms) {
      away += 1;
      await sleep(ms, undefined, { signal }).catch(() => undefined);
      away -= 1;
    },
    close: () => provider.close(),
  };
}

function replyOf({ fate, text, usage }: { fate: Fate; text: string; usage: ReportedUsage }): Reply {
  switch (fate) {
    case 'answered':
      return { kind: 'text', text, usage };
    case 'uncounted':
      return { kind: 'text', text, usage: 'missing' };
    case 'busy':
      return { kind: 'status', status: 429, retryAfter: '1' };
    case 'failed':
      return { kind: 'status', status: 500 };
    case 'unavailable':
      return { kind: 'status', status: 503 };
    case 'junk':
      return { kind: 'junk' };
    case 'half':
      return { kind: 'half' };
    case 'dropped':
    case 'silent':
      return { kind: 'drop' };
  }
}

/** Four bytes to a token, as English has it. What thinks long before it answers uses up all that it is allowed. */
function usageOf(
  { system, prompt, maxTokens }: ProviderRequest,
  { text, isLong }: { text: string; isLong: boolean },
): ReportedUsage {
  return {
    inputTokens: Math.ceil(Buffer.byteLength(system + prompt) / 4),
    outputTokens: isLong ? maxTokens : Math.min(Math.ceil(Buffer.byteLength(text) / 4), maxTokens),
  };
}

function amountOf({ inputTokens, outputTokens }: ReportedUsage) {
  return {
    tokens: inputTokens + outputTokens,
    costMicroUsd: inputTokens * prices.input + outputTokens * prices.output,
  };
}
