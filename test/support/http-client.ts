import { setTimeout as sleep } from 'node:timers/promises';

export interface TaskAnswer {
  task_id: string;
  status: string;
  outcome: string | null;
  goal: string;
  results: { step_id: string; arm: string; result_data: Record<string, unknown> }[];
  verdicts: { criterion: unknown; verdict: string; evidence: string }[];
  gaps: { kind: string; subject: string; reason: string }[];
  plan: { steps: { id: string; arm: string; capability: string; status: string }[] } | null;
  error: { code: string; message: string } | null;
  [member: string]: unknown;
}

/** A client as a user would write one. */
export function createHttpClient(url: string, headers: Record<string, string> = {}) {
  const call = (path: string, init: RequestInit = {}) =>
    fetch(`${url}${path}`, {
      ...init,
      headers: { ...headers, ...(init.headers as Record<string, string> | undefined) },
    });
  const post = (path: string, body?: unknown, more: Record<string, string> = {}) =>
    call(path, {
      method: 'POST',
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...more },
    });
  const get = async (path: string): Promise<unknown> => (await call(path)).json();
  const task = (taskId: string) => get(`/tasks/${taskId}`) as Promise<TaskAnswer>;
  return {
    call,
    post,
    get,
    task,
    /** Submits and returns the id; throws when it is not accepted. */
    async submit(body: unknown): Promise<string> {
      const response = await post('/submit', body);
      const answer = (await response.json()) as { task_id: string };
      if (response.status !== 202)
        throw new Error(`Not accepted (${response.status}): ${JSON.stringify(answer)}`);
      return answer.task_id;
    },
    /** Asks until the task has ended; servers may be away meanwhile. */
    async untilEnded(taskId: string): Promise<TaskAnswer> {
      return until(
        () => task(taskId).catch(() => undefined),
        (answer) => ['completed', 'failed', 'cancelled'].includes(answer?.status ?? ''),
      ) as Promise<TaskAnswer>;
    },
  };
}

/** Asks again and again until the answer satisfies; fails after 45 s, showing the last one. */
export async function until<T>(ask: () => Promise<T>, satisfies: (answer: T) => boolean): Promise<T> {
  const giveUpAt = Date.now() + 45_000;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > giveUpAt)
      throw new Error(`It did not happen in time. Last answer: ${JSON.stringify(answer)}`);
    await sleep(50);
  }
}
