import { setTimeout as sleep } from 'node:timers/promises';

export type Readiness = { kind: 'ready' } | { kind: 'interrupted' } | { kind: 'late'; lastAnswer: string };

/** Asks `GET /ready` until the API accepts tasks and workers are there to run them. */
export async function waitUntilReady(options: {
  apiUrl: string;
  timeoutMs: number;
  interrupted: AbortSignal;
}): Promise<Readiness> {
  const deadline = Date.now() + options.timeoutMs;
  let lastAnswer = 'no answer';
  while (!options.interrupted.aborted) {
    const answer = await ask(options.apiUrl);
    if (answer.ready) return { kind: 'ready' };
    lastAnswer = answer.text;
    if (Date.now() > deadline) return { kind: 'late', lastAnswer };
    await sleep(100);
  }
  return { kind: 'interrupted' };
}

async function ask(apiUrl: string): Promise<{ ready: boolean; text: string }> {
  try {
    const response = await fetch(`${apiUrl}/ready`, { signal: AbortSignal.timeout(2_000) });
    const text = await response.text();
    const { checks } = JSON.parse(text) as { checks?: { workers?: string } };
    return { ready: response.status === 200 && checks?.workers === 'ok', text };
  } catch (error) {
    return { ready: false, text: error instanceof Error ? error.message : String(error) };
  }
}
