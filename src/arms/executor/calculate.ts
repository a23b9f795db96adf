import type { JsonObject } from '../../domain/json.ts';
import type { CalculateInput } from '../../domain/tool-input.ts';
import { formatIsoDay, type Day } from './calendar.ts';
import { executionFailure } from './execution-failure.ts';
import { evaluate } from './expression/evaluate.ts';
import type { Value } from './expression/value.ts';
import { exactFigure } from './exact-figure.ts';
import { multiply, rational } from './rational.ts';
import { resolveSource, type SourceScope } from './resolve-source.ts';
import { queryTable } from './table/query-table.ts';

/** `{value, unit?, [as], expression}` of an expression (dates as ISO text), or the figures of a table query. */
export function calculate(input: CalculateInput, scope: SourceScope & { today(): Day }): JsonObject {
  if ('table' in input) {
    const { source, ...question } = input.table;
    return queryTable(resolveSource(source, scope), question);
  }
  const value = evaluate(input.expression, {
    lookUp: (name) => lookUp(name, scope),
    today: () => scope.today(),
  });
  const found = answer(value);
  const named = input.as === undefined ? {} : { [input.as]: found['value'] ?? null };
  return { ...found, ...named, ...countedDays(input.expression), expression: input.expression };
}

/** `context` or a step's id, then a path. */
function lookUp(name: string, scope: SourceScope) {
  const end = name.search(/[.[]/);
  const [head, path] = end === -1 ? [name, ''] : [name.slice(0, end), name.slice(end)];
  const found = path === '' ? {} : { path };
  if (head === 'context') return resolveSource({ from: 'context', ...found }, scope);
  if (scope.dependencies.some(({ stepId }) => stepId === head)) {
    return resolveSource({ from: 'step', step: head, ...found }, scope);
  }
  const known = ['context', ...scope.dependencies.map(({ stepId }) => stepId)].join(', ');
  throw executionFailure(`The expression names "${head.slice(0, 40)}", which is none of: ${known}.`);
}

/** Business days are counted in several ways, so the answer says which one it took. */
function countedDays(expression: string): JsonObject {
  return /\b(?:business|working) ?days? (?:between|from)\b|\bworkdays? (?:between|from)\b/i.test(expression)
    ? { counted: 'Monday to Friday, after the first date up to and including the second; holidays count' }
    : {};
}

function answer(value: Value): JsonObject {
  switch (value.kind) {
    case 'number': {
      const { amount, percent } = value;
      const unit = percent ? '%' : value.unit?.symbol;
      const figure = exactFigure(percent ? multiply(amount, rational(100n)) : amount);
      return unit === undefined ? { value: figure } : { value: figure, unit };
    }
    case 'date':
      return { value: formatIsoDay(value.day) ?? null };
    case 'text':
      return { value: value.text };
    case 'list':
      throw executionFailure('The expression gives a list: take its sum, mean, min or max.');
  }
}
