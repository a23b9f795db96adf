import { z } from 'zod';
import { apiErrorCodes, problemMediaType } from './errors.ts';
import { JsonObject } from './text-schema.ts';

export const ErrorResponse = z
  .object({
    error: z.enum(apiErrorCodes),
    message: z.string(),
    details: JsonObject,
    request_id: z.string(),
    retry_after: z
      .int()
      .exactOptional()
      .meta({ description: 'Seconds; the same as the header Retry-After.' }),
    type: z.string(),
    title: z.string(),
    status: z.int(),
  })
  .meta({ id: 'Error' });

const descriptions = {
  400: 'A field, parameter or header is not valid; details names each with the remedy.',
  403: 'The text was refused by the screening.',
  404: 'Not found, or owned by another client.',
  409: 'The state of things forbids it.',
  410: 'The client erased the task; details is the statement of it.',
  413: 'The body is larger than 256 KB (512 KB for POST /reflex/process).',
  415: 'The body is not application/json.',
  429: 'Too many requests of this client or address; Retry-After says when to try again.',
  500: 'An error on our side.',
  503: 'Nothing can be accepted right now; Retry-After says when to try again.',
} as const;

type ErrorStatus = keyof typeof descriptions;

/** Documents error answers of a route. Every route can answer 500. */
export function errorResponses<const S extends ErrorStatus>(...statuses: S[]) {
  const all = [...statuses, 500 as const];
  return Object.fromEntries(all.map((status) => [status, documented(status)])) as Record<S | 500, Documented>;
}

/** Of every route that counts requests. */
export const tooManyRequests = { 429: documented(429) };

type Documented = ReturnType<typeof documented>;

function documented(status: ErrorStatus) {
  return { description: descriptions[status], content: { [problemMediaType]: { schema: ErrorResponse } } };
}
