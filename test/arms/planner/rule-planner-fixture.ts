import type { Arm, ArmManifest } from '../../../src/domain/arm.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { PlanOutcome } from '../../../src/domain/planner.ts';
import type { TaskContract } from '../../../src/domain/task.ts';
import { createRulePlanner } from '../../../src/arms/planner/rule-planner.ts';
import { createCoder } from '../../../src/arms/coder/coder.ts';
import { createExecutor } from '../../../src/arms/executor/executor.ts';
import { createSandbox } from '../../../src/arms/executor/sandbox/sandbox.ts';
import { createGuardian } from '../../../src/arms/guardian/guardian.ts';
import { createRetriever } from '../../../src/arms/retriever/retriever.ts';

/** The built-in arms; the retriever has no document. */
export const arms: Arm[] = [
  createExecutor(),
  createRetriever({
    documents: {
      search: () => Promise.resolve([]),
      searchByMeaning: () => Promise.resolve({ passages: [], isWhole: true }),
    },
  }),
  createGuardian(),
  createCoder({ sandbox: createSandbox() }),
];
export const manifests: ArmManifest[] = arms.map(({ manifest }) => manifest);

export interface Situation {
  goal: string;
  context?: TaskContract['context'];
  documentCount?: number;
  acceptanceCriteria?: TaskContract['acceptanceCriteria'];
  /** Arms that are alive. */
  live?: ArmManifest[];
}

export function taskFor({ goal, context = {}, acceptanceCriteria = [] }: Situation): TaskContract {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    clientId: 'local',
    goal,
    constraints: [],
    context,
    acceptanceCriteria,
    priority: 'medium',
    metadata: {},
    budget: { maxCostMicroUsd: 1_000_000, maxTimeSeconds: 600, maxTokens: 10_000 },
    approval: 'none',
    onBudgetExhausted: 'finish',
  };
}

export function planFor(situation: Situation): Promise<PlanOutcome> {
  const { documentCount = 0, live = manifests } = situation;
  return createRulePlanner().plan(
    { task: taskFor(situation), manifests: live, documentCount, tokensLeft: 10_000 },
    { signal: new AbortController().signal, model: undefined },
  );
}

export async function acceptedPlan(situation: Situation): Promise<Plan> {
  const outcome = await planFor(situation);
  if (outcome.kind !== 'planned') throw new Error(`declined: ${outcome.message}`);
  return outcome.plan;
}

export const orders = {
  orders: [
    { order_id: 1, customer: 'Anna', country: 'Germany', amount: 120, status: 'paid', date: '2026-01-05' },
    { order_id: 2, customer: 'Bob', country: 'France', amount: 80, status: 'shipped', date: '2026-01-10' },
    { order_id: 3, customer: 'Anna', country: 'Germany', amount: 40, status: 'refunded', date: '2026-02-01' },
  ],
};
export const sales = {
  csv: 'region,product,revenue,units\nNorth,A,100,3\nSouth,B,200,4\nNorth,C,150,9\n',
  feedback: ['The shop is very nice.', 'The delivery was terribly slow.'],
};
export const accounts = { csv: 'region,revenue,cost\nNorth,100,30\nSouth,200,40\n' };
export const texts = {
  notes:
    'We met on 2026-03-01 and agreed on a launch. Write to team@example.org for the plan. Budget is 400. All agreed to go on.',
  feedback: ['I love the shop.', 'It was a terrible delivery.'],
};
