import { z } from 'zod';
import type { JsonValue } from '../../../domain/json.ts';
import { executionFailure } from '../execution-failure.ts';

const failures = ['time', 'memory', 'stack', 'pending', 'nothing', 'output', 'thrown', 'crash'] as const;

const Answer = z.union([
  z.object({ json: z.string() }),
  z.object({ failure: z.enum(failures), name: z.string().optional(), line: z.int().optional() }),
]);
type Failure = Extract<z.infer<typeof Answer>, { failure: unknown }>;

/** The code chooses what its errors are called, so only the language's own names are repeated. */
const errorNames: ReadonlySet<string> = new Set([
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
]);

/** Deeper values overflow the stack of whoever walks them next. */
const maxDepth = 200;

/** The value in the line that the sandbox's process wrote. @throws TaskFailure saying what ended the code. */
export function readAnswer(
  output: string,
  { codeLines, outputLimitBytes }: { codeLines: number; outputLimitBytes: number },
): JsonValue {
  const answer = parseAnswer(output);
  if (!answer) throw executionFailure('The sandbox ended without an answer: the code used up its memory.');
  if ('failure' in answer) throw executionFailure(describe(answer, { codeLines, outputLimitBytes }));
  if (depthOf(answer.json) > maxDepth) throw executionFailure('The result of the code is nested too deeply.');
  return JSON.parse(answer.json, withoutPrototypes) as JsonValue;
}

function parseAnswer(output: string): z.infer<typeof Answer> | undefined {
  try {
    return Answer.safeParse(JSON.parse(output)).data;
  } catch {
    return undefined;
  }
}

function describe(
  { failure, name, line }: Failure,
  { codeLines, outputLimitBytes }: { codeLines: number; outputLimitBytes: number },
): string {
  switch (failure) {
    case 'time':
      return 'The code ran longer than it may.';
    case 'memory':
      return 'The code used more memory than it may.';
    case 'stack':
      return 'The code recursed too deeply.';
    case 'pending':
      return 'The code waits for something that never comes: there are no timers and no network.';
    case 'nothing':
      return 'The code returned nothing that JSON can carry: end it with a return statement.';
    case 'output':
      return `The result of the code is larger than ${outputLimitBytes} bytes.`;
    case 'crash':
      return 'The sandbox could not run the code.';
    case 'thrown': {
      const known = name !== undefined && errorNames.has(name) ? name : 'Error';
      const where = line !== undefined && line >= 1 && line <= codeLines ? ` in line ${line}` : '';
      return known === 'SyntaxError'
        ? `The code has a SyntaxError${where}.`
        : `The code threw ${known}${where}.`;
    }
  }
}

/** A member called `__proto__` would change what it is copied into; it is left out. */
function withoutPrototypes(key: string, value: JsonValue): JsonValue | undefined {
  return key === '__proto__' ? undefined : value;
}

function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
