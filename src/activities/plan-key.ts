import { createHash } from 'node:crypto';
import { isJsonObject } from '../domain/json.ts';
import type { Model } from '../domain/model.ts';
import type { TaskContract } from '../domain/task.ts';

interface PlanKeyInput {
  task: TaskContract;
  documentsVersion: string;
  /** Changes when an arm is added, removed or changed. */
  armsDigest: string;
  policyVersion: string;
  models: readonly Model[];
}

/**
 * SHA-256 over everything that shapes a plan. A model sees the shape of the context only; the rule planner also matches
 * words of the goal with values in it, so that without a model the values are part of the key.
 */
export function planKey({ task, documentsVersion, armsDigest, policyVersion, models }: PlanKeyInput): string {
  const { clientId, goal, constraints, acceptanceCriteria, context, approval } = task;
  const parts = [
    clientId,
    normalise(goal),
    constraints,
    acceptanceCriteria,
    models.length > 0 ? shape(context) : context,
    documentsVersion,
    armsDigest,
    policyVersion,
    approval,
    models.length > 0 ? models.map(({ provider, name }) => `${provider}/${name}`) : 'offline',
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function normalise(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ');
}

/** Keys and types. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((item) => JSON.stringify(shape(item))))].sort();
  if (isJsonObject(value)) {
    return Object.entries(value)
      .map(([key, member]) => [key, shape(member)])
      .sort();
  }
  return typeof value;
}
