import { FailureCode } from '../domain/failure-code.ts';
import { isDatabaseOutage } from '../storage/database-outage.ts';
import { ApiError, unavailable, validationError } from './errors.ts';

const databaseRetrySeconds = 2;

/** Turns whatever a handler or Fastify threw into an answer. What is not understood says nothing about the inside. */
export function understandError(error: unknown, limitBytes = bodyLimitBytes): ApiError {
  if (error instanceof ApiError) return error;
  if (isDatabaseOutage(error)) {
    return unavailable({
      message: 'The database cannot be reached. Try again later.',
      retryAfterSeconds: databaseRetrySeconds,
      cause: error,
    });
  }
  return (
    frameworkError((error as { code?: unknown }).code, limitBytes) ??
    new ApiError(FailureCode.UNKNOWN_ERROR, {
      message: 'Something went wrong here. The logs know more under this request_id.',
      cause: error,
    })
  );
}

function frameworkError(code: unknown, limitBytes: number): ApiError | undefined {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new ApiError(FailureCode.PAYLOAD_TOO_LARGE, {
        message: `The body is larger than ${limitBytes / 1_024} KB. Send less.`,
        details: { limit_bytes: limitBytes },
      });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_EMPTY_TYPE':
      return new ApiError(FailureCode.UNSUPPORTED_MEDIA_TYPE, {
        message: 'Send the body as JSON with Content-Type: application/json.',
        details: { supported: ['application/json'] },
      });
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return validationError([{ field: 'Content-Length', reason: 'does not match the body that was sent' }]);
    // Fastify asks for a body's type before it looks whether there is a route for the method QUERY; there is none.
    case 'FST_ERR_ROUTE_MISSING_CONTENT_TYPE':
      return noSuchRoute('QUERY');
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return validationError([{ field: 'path', reason: 'must be a URL path without broken %-escapes' }]);
    default:
      return undefined;
  }
}

export function noSuchRoute(method: string): ApiError {
  return new ApiError(FailureCode.NOT_FOUND, {
    message: 'There is no such route. GET / lists what there is.',
    details: { method },
  });
}

/** Bodies beyond this are refused with 413. */
export const bodyLimitBytes = 256 * 1_024;

/** Of routes that take 100,000 characters of any script. */
export const longTextBodyLimitBytes = 512 * 1_024;
