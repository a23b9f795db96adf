import type { JsonObject } from '../../../domain/json.ts';
import { fillers, stepsOf, unmet, type Reading, type Scene } from '../reading.ts';
import { tokenize } from '../words.ts';
import { quoteAll, vocabularyOf } from './text-request.ts';

const languages = new Set(['', 'js', 'javascript', 'mjs']);
const runs = /\b(?:run|execute|evaluate)\b/i;
const vocabulary = vocabularyOf(
  'run execute evaluate javascript js code snippet script function program following result output value over against context ' +
    'data input it sandbox',
);

/** A goal that hands over JavaScript to run, and asks for nothing else. */
export function readJavascript(scene: Scene): Reading | undefined {
  const found = codeOf(scene);
  if (found === undefined) return undefined;
  const unread = tokenize(found.request.toLowerCase())
    .filter(({ stem }) => !fillers.has(stem) && !vocabulary.has(stem))
    .map(({ text }) => text);
  if (unread.length > 0) {
    return unmet(
      `it hands over JavaScript to run, but also says ${quoteAll(unread)}, which the tool cannot honour`,
    );
  }
  const input: JsonObject = scene.shape.empty
    ? { code: found.code }
    : { code: found.code, source: { from: 'context' } };
  return stepsOf({
    arm: 'executor',
    capability: 'run_javascript',
    input,
    action: scene.shape.empty
      ? 'run the JavaScript of the goal'
      : 'run the JavaScript of the goal on the context',
    taskType: 'code',
    confidence: 0.95,
    dependsOn: [],
    figures: [],
    because: 'the goal hands over JavaScript to run',
  });
}

function codeOf({ masked, payload }: Scene): { code: string; request: string } | undefined {
  const [block, ...more] = masked.blocks;
  const request = masked.text.replace(/\uE000\d+\uE001/g, ' ');
  if (!runs.test(request)) return undefined;
  if (block !== undefined) {
    return more.length === 0 && languages.has(block.language) ? { code: block.code, request } : undefined;
  }
  const colon = masked.text.indexOf(':');
  const before = masked.text.slice(0, colon);
  if (payload === undefined || !/\b(?:javascript|js)\b/i.test(before)) return undefined;
  return { code: payload, request: before };
}
