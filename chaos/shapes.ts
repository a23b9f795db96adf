import type { Random } from './random.ts';
import type { ApprovalMode, OnBudgetExhausted } from '../src/domain/task.ts';
import { answer, double, explain, fanOut, javascript, total, type ProposedStep } from './steps.ts';

interface TaskBody {
  goal: string;
  context?: object;
  acceptance_criteria?: unknown[];
  budget: Caps;
  approval?: ApprovalMode;
  on_budget_exhausted?: OnBudgetExhausted;
}

interface Caps {
  max_cost_usd: number;
  max_time_seconds: number;
  max_tokens: number;
}

/** One kind of task. Another is added as another row of `shapes`. */
export interface Shape {
  /** How often among all. */
  weight: number;
  body(mark: string, random: Random): TaskBody;
  /** What the model proposes; undefined: it says that it cannot. */
  plan(mark: string): ProposedStep[] | undefined;
  /** What it proposes when the first plan did not do. */
  nextPlan?(mark: string): ProposedStep[];
  /** The first answer of every planning call breaks a rule of plans. */
  plansBadlyAtFirst?: boolean;
  /** Least and most milliseconds by which every answer of the model is late. */
  delayMs?: readonly [number, number];
  /** Least and most milliseconds from acceptance to the client's cancel. */
  cancelAfterMs?: readonly [number, number];
  /** Least and most milliseconds from acceptance to the client's pause, and from there to its resume. */
  pause?: { afterMs: readonly [number, number]; forMs: readonly [number, number] };
  /** Whether its client gives what it waits for: a decision, or a raised budget. */
  waits?: boolean;
  /** What its client raises `max_tokens` to when the task waits for that. */
  raisesTo?: number;
  /** What its client has done again once the task has ended. */
  again?: { kind: 'retry'; budget: Partial<Caps> } | { kind: 'fork'; fromStep: string };
}

const enough = { max_cost_usd: 1, max_time_seconds: 90, max_tokens: 60_000 };
const orders = { orders: [{ amount: 2 }, { amount: 5 }, { amount: 11 }] };
const code = { sample: 'export const add = (a: number, b: number) => a + b;' };

const table = {
  /** Its caps cover no call of a model: rules plan it. */
  rules: {
    weight: 4,
    body: (_mark, random) => ({
      goal: `What is ${random.between(1, 999)} + ${random.between(1, 999)}?`,
      budget: { ...enough, max_tokens: 400 },
    }),
    plan: () => undefined,
  },
  table: {
    weight: 4,
    body: (mark) => ({
      goal: `Say what these orders come to, twice over (${mark})`,
      context: orders,
      acceptance_criteria: [{ type: 'range', path: 'value', value: { min: 36, max: 36 } }],
      budget: enough,
    }),
    plan: () => [total, double],
  },
  judged: {
    weight: 3,
    body: (mark) => ({
      goal: `Tell a beginner about this sample (${mark})`,
      context: code,
      acceptance_criteria: ['A beginner understands it'],
      budget: enough,
    }),
    plan: (mark) => [explain(mark)],
  },
  fan_out: {
    weight: 4,
    body: (mark) => ({
      goal: `Explain the sample four times and add up the orders (${mark})`,
      context: { ...code, ...orders },
      acceptance_criteria: ['A beginner understands it'],
      budget: { ...enough, max_tokens: 100_000 },
    }),
    plan: fanOut,
    delayMs: [200, 2_500],
  },
  tight_tokens: {
    weight: 4,
    body: (mark, random) => ({
      goal: `Explain the sample four times and add up the orders (${mark})`,
      context: { ...code, ...orders },
      acceptance_criteria: ['A beginner understands it'],
      budget: { ...enough, max_tokens: random.between(6_000, 34_000) },
    }),
    plan: fanOut,
  },
  tight_cost: {
    weight: 4,
    body: (mark, random) => ({
      goal: `Explain the sample four times and add up the orders (${mark})`,
      context: { ...code, ...orders },
      budget: { ...enough, max_tokens: 100_000, max_cost_usd: random.between(9_000, 60_000) / 1_000_000 },
    }),
    plan: fanOut,
  },
  tight_time: {
    weight: 5,
    body: (mark, random) => ({
      goal: `Explain this sample soon (${mark})`,
      context: { ...code, ...orders },
      budget: { ...enough, max_time_seconds: random.between(1, 8) },
    }),
    plan: (mark) => [explain(mark), total, explain(mark)],
    delayMs: [500, 5_000],
  },
  cancelled: {
    weight: 4,
    body: (mark) => ({ goal: `Explain this sample at length (${mark})`, context: code, budget: enough }),
    plan: (mark) => [explain(mark), explain(mark)],
    delayMs: [1_000, 5_000],
    cancelAfterMs: [0, 6_000],
  },
  working: {
    weight: 3,
    body: (mark) => ({ goal: `Work for a while and add up (${mark})`, context: orders, budget: enough }),
    plan: () => [
      javascript('const end = Date.now() + 1500; while (Date.now() < end) {} return { done: 1 };'),
      total,
    ],
  },
  replanned: {
    weight: 4,
    body: (mark) => ({ goal: `Find a way to add these up (${mark})`, context: orders, budget: enough }),
    plan: () => [javascript("throw new Error('not this way');")],
    nextPlan: () => [total],
  },
  repaired: {
    weight: 3,
    body: (mark) => ({ goal: `Say what these orders come to (${mark})`, context: orders, budget: enough }),
    plan: () => [total],
    plansBadlyAtFirst: true,
  },
  streamed: {
    weight: 3,
    body: (mark) => ({
      goal: `Find out who signs for journeys (${mark})`,
      context: { handbook: 'Travel is approved by the head of the department. Receipts go to accounts.' },
      budget: enough,
    }),
    plan: (mark) => [answer(mark)],
  },
  paused: {
    weight: 3,
    body: (mark) => ({
      goal: `Explain the sample four times, and no hurry (${mark})`,
      context: { ...code, ...orders },
      budget: { ...enough, max_tokens: 100_000 },
    }),
    plan: fanOut,
    delayMs: [200, 2_000],
    pause: { afterMs: [0, 4_000], forMs: [500, 6_000] },
  },
  approved_plan: {
    weight: 3,
    body: (mark) => ({
      goal: `Explain the sample once I agree (${mark})`,
      context: { ...code, ...orders },
      budget: enough,
      approval: 'plan',
    }),
    plan: (mark) => [explain(mark), total],
    waits: true,
  },
  approved_steps: {
    weight: 3,
    body: (mark) => ({
      goal: `Work for me where I agree (${mark})`,
      context: orders,
      budget: enough,
      approval: 'risky_steps',
    }),
    plan: () => [javascript('return { done: 1 };'), javascript('return { done: 2 };'), total],
    waits: true,
  },
  raised: {
    weight: 3,
    body: (mark, random) => ({
      goal: `Explain the sample four times, and ask me when it costs more (${mark})`,
      context: { ...code, ...orders },
      budget: { ...enough, max_tokens: random.between(4_000, 16_000) },
      on_budget_exhausted: 'wait',
    }),
    plan: fanOut,
    waits: true,
    raisesTo: 100_000,
  },
  retried: {
    weight: 3,
    body: (mark, random) => ({
      goal: `Explain the sample for little (${mark})`,
      context: { ...code, ...orders },
      budget: { ...enough, max_tokens: random.between(3_000, 7_000) },
    }),
    plan: (mark) => [explain(mark)],
    again: { kind: 'retry', budget: { max_tokens: 60_000 } },
  },
  forked: {
    weight: 3,
    body: (mark) => ({
      goal: `Explain the sample, then once more (${mark})`,
      context: { ...code, ...orders },
      budget: enough,
    }),
    plan: (mark) => [explain(mark), total],
    again: { kind: 'fork', fromStep: 's1' },
  },
  declined: {
    weight: 1,
    body: (mark) => ({ goal: `Compose a symphony for two flutes (${mark})`, budget: enough }),
    plan: () => undefined,
  },
} satisfies Record<string, Shape>;

export type ShapeName = keyof typeof table;

/** What a run submits. */
export const shapes: Readonly<Record<ShapeName, Shape>> = table;
