import { z } from 'zod';
import { FailureCode } from '../../domain/failure-code.ts';
import type { Model } from '../../domain/model.ts';
import { noUsage, TaskFailure, type Usage } from '../../domain/task-failure.ts';

const Written = z.object({ code: z.string(), tests: z.string(), explanation: z.string() });
const Read = z.object({ explanation: z.string() });
export type Written = z.infer<typeof Written>;

/** A small function with its tests; what is left of 10,000 tokens covers a second call with the first answer in it. */
const maxOutputTokens = 1_500;

export interface Asking {
  model: Model;
  signal: AbortSignal;
  system: string;
  prompt: string;
  /** A reading answers with an explanation alone. */
  isReading: boolean;
}

/** `unusable`: paid for, and not in the form asked for. `unaffordable`: the budget does not cover the call. */
export type Asked =
  | { kind: 'answered'; written: Written; usage: Usage }
  | { kind: 'unusable'; usage: Usage }
  | { kind: 'unaffordable'; failure: TaskFailure };

/** One call, once. @throws TaskFailure when the endpoint failed. */
export async function askModel({ model, signal, system, prompt, isReading }: Asking): Promise<Asked> {
  try {
    const { value, usage } = await model.generate(
      {
        purpose: isReading ? 'read_code' : 'code',
        system,
        prompt,
        maxOutputTokens,
        temperature: 0.1,
        schema: isReading ? Read : Written,
        // Whoever calls asks again by himself, so that a step makes a bounded number of calls.
        repair: 'none',
      },
      { signal },
    );
    const parsed = Written.safeParse(isReading ? { code: '', tests: '', ...Object(value) } : value);
    return parsed.success
      ? { kind: 'answered', written: unfenced(parsed.data), usage }
      : { kind: 'unusable', usage };
  } catch (error) {
    if (!(error instanceof TaskFailure)) throw error;
    if (error.code === FailureCode.BUDGET_EXHAUSTED) return { kind: 'unaffordable', failure: error };
    const wasAnswered = error.code === FailureCode.TRANSIENT_FAILURE && (error.usage?.outputTokens ?? 0) > 0;
    if (wasAnswered) return { kind: 'unusable', usage: error.usage ?? noUsage };
    throw error;
  }
}

function unfenced({ code, tests, explanation }: Written): Written {
  const bare = (text: string) => /^\s*```[^\n]*\n([\s\S]*?)\n?```\s*$/.exec(text)?.[1] ?? text;
  return { code: bare(code), tests: bare(tests), explanation: explanation.trim() };
}
