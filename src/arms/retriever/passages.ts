import type { ArmRequest } from '../../domain/arm.ts';
import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import type { Passage } from '../../domain/retrieval.ts';
import { sentencesOf, trimmed, type Span } from './sentences.ts';

/** Enough for a thought with its surroundings, little enough for ten of them in a prompt. */
const maxPassageLength = 800;
/** Shorter strings are names and codes, not something to read. */
const shortestContext = 20;
/** Shorter outputs of earlier steps are figures and labels. */
const shortestOutput = 200;

type TextPiece = Omit<Passage, 'relevanceScore'>;

/** The texts that a step can read without any document: the task's context and what earlier steps brought. */
export function passagesOf({ task, dependencies }: Pick<ArmRequest, 'task' | 'dependencies'>): TextPiece[] {
  const fromContext = stringsIn(task.context)
    .filter(({ text }) => text.length >= shortestContext)
    .flatMap(({ path, text }) => split({ source: `context:${path}`, title: path, text }));
  const fromSteps = dependencies.flatMap(({ stepId, output }) =>
    stringsIn(output)
      .filter(({ text }) => text.length >= shortestOutput)
      .flatMap(({ path, text }) => split({ source: `step:${stepId}.${path}`, title: stepId, text })),
  );
  return [...fromContext, ...fromSteps];
}

/** Cuts at paragraphs; a paragraph that is too long is cut between sentences, a sentence that is too long where it must be. */
export function split({ source, title, text }: { source: string; title: string; text: string }): TextPiece[] {
  const spans = paragraphsOf(text).flatMap((paragraph) => packed(text, paragraph));
  return spans.map(({ start, end }) => ({ source, title, content: text.slice(start, end), start, end }));
}

function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t\r]*\n/g)) {
    spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trimmed(text, span)).filter(({ start: from, end }) => from < end);
}

function packed(text: string, paragraph: Span): Span[] {
  if (paragraph.end - paragraph.start <= maxPassageLength) return [paragraph];
  const spans: Span[] = [];
  for (const sentence of sentencesOf(text.slice(paragraph.start, paragraph.end)).flatMap(cut)) {
    const next = { start: sentence.start + paragraph.start, end: sentence.end + paragraph.start };
    const last = spans.at(-1);
    if (last !== undefined && next.end - last.start <= maxPassageLength) last.end = next.end;
    else spans.push(next);
  }
  return spans;
}

function cut({ start, end }: Span): Span[] {
  const pieces: Span[] = [];
  for (let from = start; from < end; from += maxPassageLength)
    pieces.push({ start: from, end: Math.min(end, from + maxPassageLength) });
  return pieces;
}

function stringsIn(root: JsonValue): { path: string; text: string }[] {
  const found: { path: string; text: string }[] = [];
  const stack: { path: string; value: JsonValue }[] = [{ path: '', value: root }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { path, value } = top;
    if (typeof value === 'string') found.push({ path, text: value });
    else if (Array.isArray(value)) {
      stack.push(...value.map((element, i) => ({ path: `${path}[${i}]`, value: element })).reverse());
    } else if (isJsonObject(value)) {
      const members = Object.entries(value).map(([key, member]) => ({
        path: path === '' ? key : `${path}.${key}`,
        value: member,
      }));
      stack.push(...members.reverse());
    }
  }
  return found;
}
