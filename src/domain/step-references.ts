import { isJsonObject, type JsonValue } from './json.ts';

/** What a step's input reads, as a source or by a dotted name in an expression. */
export interface StepReferences {
  /** Ids of steps. */
  steps: string[];
  /** Paths into the context, `''` for all of it. */
  contextPaths: string[];
}

/** Deeper than any input form goes; a model may nest without end. */
const maxDepth = 8;

/** Everything that `input` reads of the context and of other steps, each once. */
export function referencesOf(input: JsonValue): StepReferences {
  const found = collect(input, 0);
  return { steps: [...new Set(found.steps)], contextPaths: [...new Set(found.contextPaths)] };
}

function collect(input: JsonValue, depth: number): StepReferences {
  if (typeof input !== 'object' || input === null || depth > maxDepth) return { steps: [], contextPaths: [] };
  const parts = Object.values(input).map((member) => collect(member, depth + 1));
  if (isJsonObject(input)) parts.push(ofSource(input), ofExpression(input['expression']));
  return {
    steps: parts.flatMap(({ steps }) => steps),
    contextPaths: parts.flatMap(({ contextPaths }) => contextPaths),
  };
}

function ofSource({ from, step, path }: { [name: string]: JsonValue }): StepReferences {
  return {
    steps: from === 'step' && typeof step === 'string' ? [step] : [],
    contextPaths: from === 'context' ? [typeof path === 'string' ? path : ''] : [],
  };
}

/** `s1.total * 2`, `context.price / 3`. */
function ofExpression(expression: JsonValue | undefined): StepReferences {
  const names =
    typeof expression === 'string'
      ? [...expression.matchAll(/\b([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*|\[\d+\])+)/g)]
      : [];
  return {
    steps: names.flatMap(([, head = '']) => (/^s\d{1,2}$/.test(head) ? [head] : [])),
    contextPaths: names.flatMap(([, head, path = '']) =>
      head === 'context' ? [path.replace(/^\./, '')] : [],
    ),
  };
}
