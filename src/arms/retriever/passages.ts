import type { ArmRequest } from '../../domain/arm.ts';
import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import type { Passage } from '../../domain/retrieval.ts';
import { sentencesOf, trimmed, type Span } from './sentences.ts';

/** Enough for a thought with its surroundings, little enough for ten of them in a prompt. */
const maxPassageLength = 1_000;
/** Paragraphs are joined up to here: a line or two by itself says too little to be found by its meaning. */
const enoughLength = 300;
const longestHeading = 100;
const markedHeading = /^#{1,6} /;
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

/**
 * Cuts a text into passages: paragraphs, short ones joined until there is enough to read, a heading with what it heads. A paragraph
 * that is too long is cut between sentences, a sentence that is too long between words. Nothing but space is left out.
 */
export function split({ source, title, text }: { source: string; title: string; text: string }): TextPiece[] {
  const spans = joined(text, paragraphsOf(text)).flatMap((span) => packed(text, span));
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

/** A heading takes the paragraph below it, whatever its length; other paragraphs are joined up to `enoughLength`. */
function joined(text: string, paragraphs: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let followsHeading = false;
  for (const paragraph of paragraphs) {
    const last = spans.at(-1);
    const isHeading = looksLikeHeading(text.slice(paragraph.start, paragraph.end));
    const continues =
      last !== undefined &&
      (followsHeading ||
        (!isHeading &&
          last.end - last.start < enoughLength &&
          paragraph.end - last.start <= maxPassageLength &&
          !markedHeading.test(text.slice(paragraph.start, paragraph.end))));
    if (continues) last.end = paragraph.end;
    else spans.push({ ...paragraph });
    followsHeading = isHeading;
  }
  return spans;
}

/** One short line that is no sentence and no item of a list, or one marked as a heading. */
function looksLikeHeading(paragraph: string): boolean {
  if (paragraph.includes('\n') || paragraph.length > longestHeading) return false;
  return markedHeading.test(paragraph) || !/^[-*•\d]|[.!?;,"”)\]]$/u.test(paragraph);
}

function packed(text: string, paragraph: Span): Span[] {
  if (paragraph.end - paragraph.start <= maxPassageLength) return [paragraph];
  const spans: Span[] = [];
  const content = text.slice(paragraph.start, paragraph.end);
  for (const sentence of sentencesOf(content).flatMap((span) => cut(content, span))) {
    const next = { start: sentence.start + paragraph.start, end: sentence.end + paragraph.start };
    const last = spans.at(-1);
    if (last !== undefined && next.end - last.start <= maxPassageLength) last.end = next.end;
    else spans.push(next);
  }
  return spans;
}

/** Between words where there is a space far enough along, never between the halves of a character. */
function cut(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > maxPassageLength) {
    const limit = from + maxPassageLength;
    const space = text.lastIndexOf(' ', limit);
    const to = space > from + maxPassageLength / 2 ? space : wholeCharacter(text, limit);
    pieces.push(trimmed(text, { start: from, end: to }));
    from = to;
  }
  return [...pieces, trimmed(text, { start: from, end })].filter((piece) => piece.start < piece.end);
}

function wholeCharacter(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff ? at - 1 : at;
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
