import { readdirSync, readFileSync } from 'node:fs';
import type { Plan, ProposedPlan } from '../../src/domain/plan.ts';
import type { Criterion, TaskContract } from '../../src/domain/task.ts';

/** One goal as a user submits it, and what a valid plan for it must hold. */
export interface Goal {
  id: string;
  goal: string;
  context?: TaskContract['context'];
  /** The library of `test/arms/retriever/library.ts` is ingested. */
  documents?: 'shop';
  /** Capabilities in plan order, each with the positions of the steps it reads: `calculate<1,2`. Absent where nobody can plan it. */
  steps?: string[];
  /** Hold of the results of any valid plan, and code can decide each. */
  criteria?: Criterion[];
  /** Why the rule planner declines it. */
  declined?: { code: string; says: string };
  /** Whether no arm that is there can serve it, so that a model declines it as well. */
  beyondAllArms?: boolean;
}

export const goals: Goal[] = readAll<Goal[]>('goals').flat();

/** What the provider answers to each goal, in turn. */
export const recordedAnswers: Readonly<Record<string, (ProposedPlan | string)[]>> = Object.assign(
  {},
  ...readAll<Record<string, ProposedPlan[]>>('recorded'),
) as Record<string, ProposedPlan[]>;

/** The shape of a plan as goals spell it. */
export function shapeOf({ steps }: Plan): string[] {
  const position = (id: string) => steps.findIndex((step) => step.id === id) + 1;
  return steps.map(({ capability, dependsOn }) =>
    dependsOn.length === 0 ? capability : `${capability}<${dependsOn.map(position).join(',')}`,
  );
}

function readAll<Content>(folder: string): Content[] {
  const url = new URL(`${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, url), 'utf8')) as Content);
}
