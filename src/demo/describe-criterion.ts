import type { TaskResponse } from '../api/task-response-schema.ts';
import { isJsonObject } from '../domain/json.ts';

type Criterion = TaskResponse['verdicts'][number]['criterion'];

/** A criterion in words: a sentence as it is, a typed one by its subject and what is asked of it. */
export function describeCriterion(criterion: Criterion): string {
  if (typeof criterion === 'string') return criterion;
  const { type, path = 'the result', value } = criterion;
  switch (type) {
    case 'range':
      return isJsonObject(value) ? `${path} ${boundsOf(value['min'], value['max'])}` : `${path} in a range`;
    case 'max_length':
      return `${path} has at most ${JSON.stringify(value)} characters`;
    case 'contains':
    case 'not_contains':
      return `${path} ${type === 'contains' ? 'contains' : 'does not contain'} ${JSON.stringify(value)}`;
    case 'no_pii':
      return `${path} holds no personal data`;
    case 'regex':
    case 'json_schema':
    case 'javascript':
      return `${path} satisfies a ${type.replace('_', ' ')} check`;
  }
}

function boundsOf(min: unknown, max: unknown): string {
  if (typeof min === 'number' && typeof max === 'number') return `is between ${min} and ${max}`;
  return typeof min === 'number' ? `is at least ${min}` : `is at most ${String(max)}`;
}
