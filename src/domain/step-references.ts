import { isJsonObject, type JsonValue } from './json.ts';

/** What a step's input reads, as a source or by a dotted name in an expression. */
export interface StepReferences {
  /** Ids of steps. */
  steps: string[];
  /** Paths into the context, `''` for all of it. */
  contextPaths: string[];
}

/** Everything that `input` reads of the context and of other steps, each once. Uses no call stack: a model may nest without end. */
export function referencesOf(input: JsonValue): StepReferences {
  const found: StepReferences[] = [];
  const open: JsonValue[] = [input];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    if (isJsonObject(part)) found.push(ofSource(part), ofExpression(part['expression']));
    for (const member of Object.values(part).toReversed()) open.push(member);
  }
  return {
    steps: [...new Set(found.flatMap(({ steps }) => steps))],
    contextPaths: [...new Set(found.flatMap(({ contextPaths }) => contextPaths))],
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
