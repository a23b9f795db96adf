import type { z } from 'zod';
import { ErrorResponse } from '../api/error-schema.ts';
import { TaskResponse } from '../api/task-response-schema.ts';

export type ErrorAnswer = z.infer<typeof ErrorResponse>;

export type Submission =
  { kind: 'accepted'; httpStatus: number; task: TaskResponse } | { kind: 'refused'; error: ErrorAnswer };

export type ApiClient = ReturnType<typeof createApiClient>;

/** No answer may take longer: the API never waits for the work itself. */
const answerTimeoutMs = 10_000;

/** The calls that the demonstration needs. Every one throws when the API gives no answer within 10 s. */
export function createApiClient(apiUrl: string) {
  return {
    async submit(request: object): Promise<Submission> {
      const response = await call('POST', `${apiUrl}/submit`, request);
      const body: unknown = await response.json();
      if (!response.ok) return { kind: 'refused', error: ErrorResponse.parse(body) };
      return { kind: 'accepted', httpStatus: response.status, task: TaskResponse.parse(body) };
    },

    async task(taskId: string): Promise<TaskResponse> {
      return TaskResponse.parse(await (await expectOk('GET', `${apiUrl}/tasks/${taskId}`)).json());
    },

    /** The id of the document. */
    async addDocument(document: { title: string; content: string }): Promise<string> {
      const response = await expectOk('POST', `${apiUrl}/documents`, document);
      const { document_id: id } = (await response.json()) as { document_id: string };
      return id;
    },

    async removeDocument(documentId: string): Promise<void> {
      await expectOk('DELETE', `${apiUrl}/documents/${documentId}`);
    },

    /** Bytes of the event stream behind event number `after`; undefined when the task has ended and nothing is left. */
    async events(
      taskId: string,
      { after, signal }: { after: number; signal: AbortSignal },
    ): Promise<ReadableStream<Uint8Array> | undefined> {
      const headers = { accept: 'text/event-stream', 'last-event-id': String(after) };
      const response = await fetch(`${apiUrl}/tasks/${taskId}/events`, { headers, signal });
      if (!response.ok) throw new Error(`GET /tasks/{id}/events answered ${response.status}`);
      return response.body ?? undefined;
    },
  };
}

async function expectOk(method: string, url: string, body?: object): Promise<Response> {
  const response = await call(method, url, body);
  if (response.ok) return response;
  const { message } = (await response.json()) as { message?: string };
  throw new Error(`${method} ${new URL(url).pathname} answered ${response.status}: ${message ?? ''}`);
}

/** Throws naming the call when nothing answers: the platform's own message is `fetch failed`. */
async function call(method: string, url: string, body?: object): Promise<Response> {
  try {
    return await fetch(url, {
      method,
      signal: AbortSignal.timeout(answerTimeoutMs),
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    const reason = name === 'TimeoutError' ? `waited ${answerTimeoutMs / 1_000} s` : (cause?.code ?? name);
    throw new Error(`${method} ${url} gave no answer (${reason})`, { cause: error });
  }
}
