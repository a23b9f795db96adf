import { setTimeout as sleep } from 'node:timers/promises';

/** An answer of the API; `unreachable` when there was none in time. */
export type DoorAnswer = { kind: 'answered'; status: number; body: TaskAnswer } | { kind: 'unreachable' };

export interface TaskAnswer {
  task_id?: string;
  status?: string;
  error?: string | { code: string } | null;
  /** What a task that stands still waits for. */
  waiting?: { for: 'approval' | 'budget' | 'resume'; plan: boolean; steps: string[] } | null;
}

export interface Door {
  /** Asks once, at the given API process. */
  ask(at: number, request: DoorRequest): Promise<DoorAnswer>;
  /** Asks one process after another, as long as none answers or all say that they cannot now (429, 502 to 504). */
  insist(firstAt: number, request: DoorRequest): Promise<DoorAnswer>;
  /** The events of a task after number `after`, as they come; undefined: there is nothing more to come (204). */
  events(
    at: number,
    request: { taskId: string; client: string; after: number },
  ): Promise<Response | undefined>;
}

export interface DoorRequest {
  method: 'GET' | 'POST';
  path: string;
  client: string;
  body?: object;
  headers?: Record<string, string>;
  /** How long one answer is waited for. */
  timeoutMs?: number;
}

const answerMs = 6_000;
const pauses = [100, 200, 400, 800, 1_500] as const;

/** The API as a patient client sees it: several addresses, any of which may be dead, stopped or starting. */
export function openDoor({ urls, signal }: { urls: readonly string[]; signal: AbortSignal }): Door {
  const urlAt = (at: number) => urls[at % urls.length] ?? '';
  const ask: Door['ask'] = async (at, { method, path, client, body, headers, timeoutMs = answerMs }) => {
    try {
      const response = await fetch(`${urlAt(at)}${path}`, {
        method,
        headers: {
          'x-client-id': client,
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      });
      return { kind: 'answered', status: response.status, body: (await response.json()) as TaskAnswer };
    } catch {
      return { kind: 'unreachable' };
    }
  };
  return {
    ask,
    async insist(firstAt, request) {
      for (let attempt = 0; !signal.aborted; attempt += 1) {
        const answer = await ask(firstAt + attempt, request);
        if (answer.kind === 'answered' && !isForLater(answer.status)) return answer;
        await sleep(pauses[Math.min(attempt, pauses.length - 1)], undefined, { signal }).catch(
          () => undefined,
        );
      }
      return { kind: 'unreachable' };
    },
    async events(at, { taskId, client, after }) {
      const headers = { 'x-client-id': client, ...(after > 0 && { 'last-event-id': String(after) }) };
      const response = await fetch(`${urlAt(at)}/tasks/${taskId}/events`, { headers, signal });
      if (response.status === 204) return undefined;
      if (response.status !== 200) throw new Error(`Events were answered with ${response.status}.`);
      return response;
    },
  };
}

function isForLater(status: number): boolean {
  return status === 429 || (status >= 502 && status <= 504);
}
