interface ErrorDescription {
  /** The error's name, such as `TypeError`. */
  type: string;
  /** A code that a library or this service gave it, such as `23505` or `ECONNREFUSED`. */
  code?: string;
  /** Where it was thrown: the frames alone. */
  stack?: string[];
  cause?: ErrorDescription;
}

const deepestCause = 3;

/** What may be logged of an error. Never its message: JSON.parse quotes its input, Postgres echoes values. */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error ? error.code : undefined;
  const stack = framesOf(error);
  return {
    type: error.constructor.name || 'Error',
    ...(isCode(code) ? { code: String(code) } : {}),
    ...(stack.length > 0 ? { stack } : {}),
    ...(error.cause !== undefined && depth < deepestCause
      ? { cause: describeError(error.cause, depth + 1) }
      : {}),
  };
}

// A code is a short word or number; a library that puts a sentence there is not believed.
function isCode(code: unknown): code is string | number {
  return typeof code === 'number' || (typeof code === 'string' && /^[A-Za-z0-9_.-]{1,60}$/.test(code));
}

// The message precedes the frames in `stack` and may itself have lines that look like frames: it is cut off by length.
function framesOf(error: Error): string[] {
  const head = `${error.name}: ${error.message}`;
  const stack = error.stack ?? '';
  const start = stack.indexOf(error.message);
  const frames = stack.startsWith(head)
    ? stack.slice(head.length)
    : stack.slice(start + error.message.length);
  if (start === -1) return [];
  return frames
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '));
}
