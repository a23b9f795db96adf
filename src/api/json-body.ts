import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { FailureCode } from '../domain/failure-code.ts';
import { ApiError, validationError, type FieldProblem } from './errors.ts';
import { fieldPath } from './field-path.ts';

/** JSON nested deeper than this is refused: nothing sensible needs it, and what recurses stays safe. */
const deepest = 64;

/** Replaces Fastify's parsers: JSON alone is understood, and what Postgres cannot store is refused by name. */
export function acceptJsonBodies(app: FastifyInstance): void {
  // Keys `__proto__` and `constructor.prototype` are refused by this parser.
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, payload, done) => {
    const foreign = foreignEncoding(request.headers);
    const text = foreign ? '' : decode(payload as Buffer);
    // An empty body is a missing one: the route's schema says whether that is allowed.
    if (foreign || !text) {
      done(foreign ?? (text === undefined ? validationError([notJson]) : null), undefined);
      return;
    }
    void parse(request, text, (error, body: unknown) => {
      const problem = error ? notJson : unstorable(body);
      done(problem ? validationError([problem]) : null, body);
    });
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Undefined for bytes that are not UTF-8: replaced characters would be stored as if the client had sent them. */
function decode(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function foreignEncoding(headers: IncomingHttpHeaders): ApiError | undefined {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(headers['content-type'] ?? '') ?? [];
  const encoding = headers['content-encoding'] ?? 'identity';
  if (/^utf-?8$/i.test(charset) && encoding === 'identity') return undefined;
  return new ApiError(FailureCode.UNSUPPORTED_MEDIA_TYPE, {
    message: 'Send the body as JSON in UTF-8, not compressed.',
    details: { supported: ['application/json; charset=utf-8'], supported_encodings: ['identity'] },
  });
}

// The parser's own message quotes its input.
const notJson: FieldProblem = {
  field: 'body',
  reason: 'must be JSON (UTF-8, without keys named __proto__ or constructor.prototype)',
};

interface Node {
  value: unknown;
  path: readonly PropertyKey[];
}

function unstorable(body: unknown): FieldProblem | undefined {
  const open: Node[] = [{ value: body, path: [] }];
  for (let node = open.pop(); node; node = open.pop()) {
    const { value, path } = node;
    const reason = reasonOf(value, path.length);
    if (reason) return { field: path.length === 0 ? 'body' : fieldPath(path), reason };
    if (typeof value === 'object' && value !== null)
      for (const child of childrenOf(value, path)) open.push(child);
  }
  return undefined;
}

function childrenOf(value: object, path: readonly PropertyKey[]): Node[] {
  if (Array.isArray(value))
    return value.map((item: unknown, index) => ({ value: item, path: [...path, index] }));
  return Object.entries(value).map(([key, item]: [string, unknown]) => ({
    value: item,
    path: [...path, key],
  }));
}

function reasonOf(value: unknown, depth: number): string | undefined {
  if (depth > deepest) return `is nested deeper than ${deepest} levels; flatten it`;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'must be a number below 1.8e308';
  if (typeof value === 'string') return textReason(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.keys(value).some((key) => textReason(key))
    ? 'must not have keys with NUL or lone surrogates'
    : undefined;
}

function textReason(text: string): string | undefined {
  if (text.includes('\u0000')) return 'must not hold the character U+0000; remove it';
  return text.isWellFormed() ? undefined : 'must be well-formed Unicode; it holds a lone surrogate';
}
