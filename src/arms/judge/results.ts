import type { StepResult } from '../../domain/arm.ts';
import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import { valuesAt } from './path.ts';

/** What is judged: every step's result in plan order, and those among them that no other step uses. */
export interface Results {
  all: readonly StepResult[];
  final: readonly StepResult[];
}

export interface Leaf {
  /** Names on the way down, without positions. */
  keys: string[];
  value: string | number | boolean | null;
  /** What the object that holds it says in `unit`. */
  unit?: string;
}

/** What a step produced, without the executor's envelope (`{success, output, duration_ms, provenance}`). */
export function payloadOf({ output }: StepResult): JsonValue {
  const inner = output['output'];
  return inner === undefined || !Object.hasOwn(output, 'success') ? output : inner;
}

/** The final payload, or with several final steps an object of payloads by step id. */
export function wholePayload({ final }: Results): JsonValue {
  const [only] = final;
  if (only !== undefined && final.length === 1) return payloadOf(only);
  return Object.fromEntries(final.map((result) => [result.stepId, payloadOf(result)]));
}

/** What stands at `path`: `s1.total` in step s1, else in the last step that has it, final steps first. */
export function subjectAt(
  results: Results,
  path: string,
): { values: JsonValue[]; where: string } | undefined {
  for (const result of searchOrder(results)) {
    const inStep = path === result.stepId ? '' : afterPrefix(path, result.stepId);
    for (const inner of inStep === undefined ? [path] : [inStep, path]) {
      const values = [result.output, payloadOf(result)].flatMap((root, i, roots) =>
        i === 1 && roots[0] === root ? [] : [valuesAt(root, inner)],
      );
      const found = values.find((candidate) => candidate.length > 0);
      if (found !== undefined)
        return { values: found, where: `${result.stepId}.${inner}`.replace(/\.$/, '') };
    }
  }
  return undefined;
}

/** Final steps first, then the others, the latest before the earlier ones. */
export function searchOrder({ all, final }: Results): StepResult[] {
  const others = all.filter((result) => !final.includes(result));
  return [...[...final].reverse(), ...others.reverse()];
}

/** Every primitive below `value` in document order. Uses no call stack: outputs may be deep. */
export function leavesOf(value: JsonValue): Leaf[] {
  const leaves: Leaf[] = [];
  const stack: { keys: string[]; value: JsonValue; unit?: string }[] = [{ keys: [], value }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { keys, value: at, unit } = top;
    if (Array.isArray(at)) {
      for (const element of at.toReversed()) stack.push({ keys, value: element });
    } else if (isJsonObject(at)) {
      const entries = Object.entries(at).reverse();
      const own = typeof at['unit'] === 'string' ? { unit: at['unit'] } : {};
      for (const [key, member] of entries) stack.push({ keys: [...keys, key], value: member, ...own });
    } else {
      leaves.push({ keys, value: at, ...(unit === undefined ? {} : { unit }) });
    }
  }
  return leaves;
}

function afterPrefix(path: string, stepId: string): string | undefined {
  return path.startsWith(`${stepId}.`) ? path.slice(stepId.length + 1) : undefined;
}

const makers: readonly [RegExp, string][] = [
  [/^(?:the |each |every |its |both )?summar(?:y|ies)\b/i, 'summarize'],
  [/^(?:the |each |its )?answers?\b/i, 'answer_question'],
];

/** For a sentence about the summary, the steps that made one stand as the result, whatever else was made beside it. */
export function resultsAbout(sentence: string, results: Results): Results {
  const capability = makers.find(([subject]) => subject.test(sentence))?.[1];
  const final = results.all.filter((result) => result.capability === capability);
  return final.length === 0 ? results : { ...results, final };
}
