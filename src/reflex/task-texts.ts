import type { PiiType } from '../domain/finding.ts';
import type { JsonObject, JsonValue } from '../domain/json.ts';
import type { Criterion, TaskContract } from '../domain/task.ts';
import type { Placeholders } from './placeholders.ts';
import { escapePlaceholder, withoutEscapes } from './redact-pattern.ts';
import { rewriteStrings, type RewriteString } from './walk.ts';

/** The parts of a task that its client wrote. */
export type TaskTexts = Pick<
  TaskContract,
  'goal' | 'constraints' | 'context' | 'acceptanceCriteria' | 'metadata'
>;

/** One string of a task, with its path. */
export interface TaskText {
  field: string;
  text: string;
}

/** A part of a string that is to be replaced; offsets in UTF-16 units, end exclusive. */
export interface RedactedSpan {
  type: PiiType | 'SECRET';
  start: number;
  end: number;
}

/** Every string and object key of a task, in an order that stays the same. */
export function textsOfTask(task: TaskTexts): TaskText[] {
  const texts: TaskText[] = [];
  visit(task, (text, field) => {
    texts.push({ field, text });
    return text;
  });
  return texts;
}

/**
 * The task with placeholders in place of the spans, which are given by the position of their string in `textsOfTask`, in
 * order and without overlaps. Placeholders that stand in a span already stay.
 */
export function redactTask(
  task: TaskTexts,
  {
    spans,
    placeholders,
  }: { spans: ReadonlyMap<number, readonly RedactedSpan[]>; placeholders: Placeholders },
): TaskTexts {
  for (const { text } of textsOfTask(task)) placeholders.reserve(text);
  let at = -1;
  return visit(task, (text, _field, isPattern) => {
    at += 1;
    const found = spans.get(at);
    if (found === undefined) return text;
    const parts: string[] = [];
    let from = 0;
    for (const { type, start, end } of aroundPlaceholders(text, found)) {
      const value = text.slice(start, end);
      const placeholder = isPattern
        ? escapePlaceholder(placeholders.assign(type, withoutEscapes(value)))
        : placeholders.assign(type, value);
      parts.push(text.slice(from, start), placeholder);
      from = end;
    }
    return [...parts, text.slice(from)].join('');
  });
}

/** `isPattern`: the string is a regular expression. */
type Visit = (text: string, field: string, isPattern: boolean) => string;

function visit(
  { goal, constraints, context, acceptanceCriteria, metadata }: TaskTexts,
  see: Visit,
): TaskTexts {
  const walk = <T extends JsonValue>(value: T, field: string, isPattern = false): T => {
    // A key may hold what only another screening knows to be personal: no path names it.
    const rewrite: RewriteString = (text, path) => ({ text: see(text, path, isPattern), nameable: false });
    return rewriteStrings({ value, field, rewrite }) as T;
  };
  return {
    goal: walk(goal, 'goal'),
    constraints: walk(constraints as JsonValue, 'constraints') as JsonValue[] | JsonObject,
    context: walk(context, 'context'),
    acceptanceCriteria: acceptanceCriteria.map((criterion, at) =>
      visitCriterion(criterion, `acceptance_criteria[${at}]`, walk),
    ),
    metadata: walk(metadata, 'metadata'),
  };
}

/** `type` and `path` steer the judge: they stay as they are. */
function visitCriterion(
  criterion: Criterion,
  field: string,
  walk: (value: JsonValue, field: string, isPattern?: boolean) => JsonValue,
): Criterion {
  if (typeof criterion === 'string') {
    const text = walk(criterion, field);
    return typeof text === 'string' ? text : criterion;
  }
  if (criterion.value === undefined) return criterion;
  return { ...criterion, value: walk(criterion.value, `${field}.value`, criterion.type === 'regex') };
}

// As it stands in a text, or escaped in a regular expression.
const standing = /\\?\[[A-Z][A-Z_]{1,30}_[1-9]\d{0,8}\\?\]/g;

/** What of the spans is not a placeholder, as far as it says anything. */
function aroundPlaceholders(text: string, spans: readonly RedactedSpan[]): RedactedSpan[] {
  const known = [...text.matchAll(standing)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return spans.flatMap(({ type, start, end }) => {
    const touched = known.filter((one) => one.start < end && one.end > start);
    if (touched.length === 0) return [{ type, start, end }];
    const edges = [start, ...touched.flatMap((one) => [one.start, one.end]), end];
    const gaps = touched.map((_, i) => i).concat(touched.length);
    return gaps
      .map((i) => ({ type, start: edges[2 * i] ?? end, end: edges[2 * i + 1] ?? end }))
      .filter((gap) => gap.start < gap.end && /[\p{L}\p{N}]/u.test(text.slice(gap.start, gap.end)));
  });
}
