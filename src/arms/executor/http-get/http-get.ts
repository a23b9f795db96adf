import type { IncomingMessage } from 'node:http';
import type { ArmRequest } from '../../../domain/arm.ts';
import { FailureCode } from '../../../domain/failure-code.ts';
import type { JsonObject, JsonValue } from '../../../domain/json.ts';
import { retryAfterMs } from '../../../domain/retry-after.ts';
import type { TaskContract } from '../../../domain/task.ts';
import { TaskFailure } from '../../../domain/task-failure.ts';
import type { HttpGetInput } from '../../../domain/tool-input.ts';
import { resolveSource } from '../resolve-source.ts';
import { executionFailure } from '../execution-failure.ts';
import type { AllowedHost } from './allow-list.ts';
import type { Network } from './network.ts';
import { readBody } from './read-body.ts';
import { requestOnce } from './request-once.ts';

export interface HttpGetParts {
  allowedHosts: readonly AllowedHost[];
  network: Network;
}

const wholeTimeMs = 15_000;
const mostRedirects = 3;
const longestUrl = 2_000;

/**
 * Fetches a page whose address stands in the task itself, or whose fetching a person approved: no document, web page or tool output
 * can choose where this goes.
 * @throws TaskFailure with what may not be asked or was refused; TRANSIENT_FAILURE or PROVIDER_BUSY where another attempt may do.
 */
export async function httpGet(
  { url: named, as, max_bytes: maxBytes }: HttpGetInput,
  { parts, request, signal }: { parts: HttpGetParts; request: ArmRequest; signal: AbortSignal },
): Promise<JsonObject> {
  const url = addressOf(named, request);
  const timeout = AbortSignal.timeout(wholeTimeMs);
  try {
    const accept = as === 'json' ? 'application/json' : 'text/*, application/json, application/xml';
    const options = { ...parts, accept, signal: AbortSignal.any([signal, timeout]) };
    const { response, finalUrl } = await follow(new URL(url), options);
    refuseBadStatus(response);
    const body = await readBody(response, maxBytes);
    const content: JsonObject = as === 'json' ? { json: parse(body.text) } : { text: body.text };
    const { contentType, bytes, truncated } = body;
    return { status: 200, url: finalUrl, content_type: contentType, bytes, truncated, ...content };
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof TaskFailure) throw cause;
    const message = timeout.aborted
      ? `The host did not answer within ${wholeTimeMs / 1_000} s.`
      : 'The connection to the host failed or broke.';
    throw new TaskFailure(FailureCode.TRANSIENT_FAILURE, { message, cause });
  }
}

/** Each hop is checked like the first. */
async function follow(
  start: URL,
  options: Parameters<typeof requestOnce>[1],
): Promise<{ response: IncomingMessage; finalUrl: string }> {
  let url = start;
  for (let hops = 0; ; hops += 1) {
    const response = await requestOnce(url, options);
    const { statusCode = 0, headers } = response;
    const location = headers.location;
    if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined)
      return { response, finalUrl: url.href };
    response.destroy();
    if (hops === mostRedirects) throw executionFailure('The address redirects too often.');
    if (!URL.canParse(location, url.href)) throw executionFailure('The address redirects to what is none.');
    url = new URL(location, url.href);
  }
}

function refuseBadStatus(response: IncomingMessage): void {
  const { statusCode: status = 0, headers } = response;
  if (status === 200) return;
  response.destroy();
  const pause = retryAfterMs(headers['retry-after']);
  if (status === 429 || status === 503) {
    throw new TaskFailure(FailureCode.PROVIDER_BUSY, {
      message: `The host is busy (HTTP ${status}).`,
      ...(pause !== undefined && { retryAfterMs: pause }),
    });
  }
  if (status >= 500)
    throw new TaskFailure(FailureCode.TRANSIENT_FAILURE, { message: `The host failed (HTTP ${status}).` });
  throw executionFailure(`The host refused the request (HTTP ${status}).`);
}

function addressOf(named: HttpGetInput['url'], request: ArmRequest): string {
  const url = typeof named === 'string' ? named : resolveSource(named, request);
  if (typeof url !== 'string' || url.length > longestUrl || !URL.canParse(url))
    throw executionFailure('What stands where the address should be is none.');
  if (!request.isApproved && !isNamedBy(request.task, url))
    throw executionFailure('The address does not stand in the task: only what its client named is fetched.');
  return url;
}

/** The task's own texts, as its client wrote them. */
function isNamedBy({ goal, constraints, context }: TaskContract, url: string): boolean {
  return [goal, constraints, context].some((part: JsonValue) =>
    textsOf(part).some((text) => text.includes(url)),
  );
}

function textsOf(value: JsonValue): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function parse(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    throw executionFailure('The answer is not JSON.');
  }
}
