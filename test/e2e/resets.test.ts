import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import type { Kysely } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { createDatabase } from '../../src/storage/database.ts';
import type { Schema } from '../../src/storage/schema.ts';
import { workflowIdOf } from '../../src/temporal/workflow-id.ts';
import { createEmptyTestDatabase } from '../support/database.ts';
import {
  byPurpose,
  inTurn,
  json,
  startFakeProvider,
  type FakeProvider,
  type Reply,
} from '../support/fake-provider.ts';
import { createHttpClient } from '../support/http-client.ts';
import { startProcesses, type OrchestratorProcesses } from '../support/processes.ts';

// Whole processes, several lives of each workflow.
const longMs = 180_000;

let provider: FakeProvider;
let system: OrchestratorProcesses;
let http: ReturnType<typeof createHttpClient>;
let connection: Connection;
let client: Client;
let db: Kysely<Schema>;
beforeAll(async () => {
  provider = await startFakeProvider(() => ({ kind: 'status', status: 500 }));
  const databaseUrl = await createEmptyTestDatabase();
  const temporalAddress = inject('temporalAddress');
  // A dollar for a million tokens each way, so that a token costs one micro-dollar.
  const model = {
    ORCHESTRATOR_MODEL_BASE_URL: provider.baseUrl,
    ORCHESTRATOR_MODEL_NAME: 'fake',
    ORCHESTRATOR_MODEL_INPUT_USD_PER_MILLION: '1',
    ORCHESTRATOR_MODEL_OUTPUT_USD_PER_MILLION: '1',
  };
  system = await startProcesses({ databaseUrl, temporalAddress, env: model });
  http = createHttpClient(system.url);
  db = createDatabase({ url: databaseUrl, poolSize: 2 });
  connection = await Connection.connect({ address: temporalAddress });
  client = new Client({ connection });
}, 180_000);
afterAll(async () => {
  await system.stop();
  await db.destroy();
  await connection.close();
  await provider.close();
});
afterEach(() => {
  provider.requests.length = 0;
  provider.billed.length = 0;
});

const writeCode = (after: number[]) => ({
  action: 'Write a function',
  capability: 'code',
  input_json: JSON.stringify({
    request_type: 'generate',
    language: 'TypeScript',
    instruction: 'Add two numbers',
  }),
  depends_on: after,
});
const plan = json({
  rationale: 'The coder writes one after the other.',
  cannot: null,
  confidence: 0.9,
  steps: [writeCode([]), writeCode([1])],
});
const code = json({
  code: 'export const add = (a: number, b: number): number => a + b;',
  tests: "test('adds', () => { expect(add(2, 3)).toBe(5); });",
  explanation: 'It adds two numbers.',
});
const verdict = json({
  verdicts: [
    { criterion: 1, verdict: 'passed', quote: 'It adds two numbers.', reason: 'The explanation says so.' },
  ],
});
/** No two alike: a goal that was done before has its plan in the cache. */
const taskWithModel = (words: string) => ({
  goal: `Write two functions, each of which adds two numbers, ${words}`,
  acceptance_criteria: ['The explanation is friendly to newcomers'],
  budget: { max_tokens: 200_000, max_cost_usd: 1, max_time_seconds: 600 },
});
const silence: Reply = { kind: 'silence' };

test(
  'a workflow that is reset while its task runs goes on from what is stored and pays for nothing twice',
  async () => {
    provider.script(
      byPurpose({ plan: () => plan, code: inTurn(code, silence, code), verdicts: () => verdict }),
    );
    const taskId = await http.submit(taskWithModel('one after the other'));
    await provider.nextSilence();
    const abandoned = provider.nextAbandoned();

    await reset(taskId, { to: 'first' });
    const task = await http.untilEnded(taskId);
    await abandoned;

    expect(task).toMatchObject({ status: 'completed', outcome: 'satisfied', error: null });
    expect(provider.requests.map(({ purpose }) => purpose)).toEqual([
      'plan',
      'code',
      'code',
      'code',
      'verdicts',
    ]);
    expect(provider.billed).toHaveLength(4);
    const attempts = await attemptsOf(taskId);
    expect(attempts.map(({ stepId, attempt, ending }) => `${stepId} ${attempt} ${ending}`)).toEqual([
      'judge 1 succeeded',
      'plan 1 succeeded',
      's1 1 succeeded',
      's2 1 unknown',
      's2 2 succeeded',
    ]);
    // How the call in flight ended is unknown to the payer: its reservation counts whole, beside what was billed.
    const lost = attempts.find(({ ending }) => ending === 'unknown');
    expect(await spentTokens(taskId)).toBe(billedTokens() + lost!.spentTokens);
    await expectOneEnd(taskId, 'task.completed');
    expect(await resultsOf(taskId)).toEqual(['s1', 's2']);
  },
  longMs,
);

test(
  'a workflow that is reset twice, and then to its middle, still ends its task once',
  async () => {
    provider.script(
      byPurpose({ plan: () => plan, code: inTurn(silence, silence, silence, code), verdicts: () => verdict }),
    );
    const taskId = await http.submit(taskWithModel('without haste'));
    for (const to of ['first', 'first', 'last'] as const) {
      await provider.nextSilence();
      await reset(taskId, { to });
    }

    const task = await http.untilEnded(taskId);

    expect(task).toMatchObject({ status: 'completed', outcome: 'satisfied' });
    const purposes = provider.requests.map(({ purpose }) => purpose);
    expect(purposes.filter((purpose) => purpose === 'plan')).toHaveLength(1);
    expect(purposes.filter((purpose) => purpose === 'verdicts')).toHaveLength(1);
    expect(provider.billed).toHaveLength(4);
    expect(await spentTokens(taskId)).toBe(billedTokens() + (await lostTokens(taskId)));
    await expectOneEnd(taskId, 'task.completed');
    expect(await resultsOf(taskId)).toEqual(['s1', 's2']);
  },
  longMs,
);

test(
  'a step that failed for good before a reset is not tried and paid again',
  async () => {
    const single = json({
      rationale: 'The coder writes it.',
      cannot: null,
      confidence: 0.9,
      steps: [writeCode([])],
    });
    // The provider refuses the first step, and the plan that follows is in flight when the workflow is reset.
    const refusal: Reply = { kind: 'status', status: 400 };
    provider.script(
      byPurpose({
        plan: inTurn(single, silence, single),
        code: inTurn(refusal, code),
        verdicts: () => verdict,
      }),
    );
    const taskId = await http.submit(taskWithModel('and test them'));
    await provider.nextSilence();
    const before = await attemptsOf(taskId);
    expect(before.filter(({ stepId, ending }) => stepId === 's1' && ending === 'failed')).not.toEqual([]);

    await reset(taskId, { to: 'first' });
    const task = await http.untilEnded(taskId);

    expect(task).toMatchObject({ status: 'completed' });
    const after = await attemptsOf(taskId);
    expect(after.filter(({ stepId }) => stepId === 's1')).toEqual(
      before.filter(({ stepId }) => stepId === 's1'),
    );
    expect(await resultsOf(taskId)).toEqual(['s2']);
    await expectOneEnd(taskId, 'task.completed');
  },
  longMs,
);

test(
  'a workflow whose task has ended can be reset to any point: nothing is asked, spent or written',
  async () => {
    provider.script(byPurpose({ plan: () => plan, code: () => code, verdicts: () => verdict }));
    const taskId = await http.submit(taskWithModel('to the end'));
    await http.untilEnded(taskId);
    await ended(taskId);
    const { runId, points } = await resetPoints(taskId);
    expect(points.length).toBeGreaterThan(4);
    const [before, asked] = [await everythingOf(taskId), provider.requests.length];

    for (const eventId of points) {
      await resetTo(taskId, { runId, eventId });
      expect(['not_claimed', 'superseded', 'completed']).toContain(await ended(taskId));
    }

    expect(provider.requests).toHaveLength(asked);
    expect(await everythingOf(taskId)).toEqual(before);
    await expectOneEnd(taskId, 'task.completed');
  },
  longMs,
);

function handle(taskId: string, runId?: string) {
  return client.workflow.getHandle(workflowIdOf(taskId), runId);
}

type EventId = NonNullable<temporal.api.history.v1.IHistoryEvent['eventId']>;

/** As Temporal's UI does: the current run ends, and a new one begins from one of its workflow tasks. */
async function reset(taskId: string, { to }: { to: 'first' | 'last' }): Promise<void> {
  const { runId, points } = await resetPoints(taskId);
  await resetTo(taskId, { runId, eventId: to === 'first' ? points[0]! : points.at(-1)! });
}

async function resetTo(
  taskId: string,
  { runId, eventId }: { runId: string; eventId: EventId },
): Promise<void> {
  await client.workflowService.resetWorkflowExecution({
    namespace: 'default',
    workflowExecution: { workflowId: workflowIdOf(taskId), runId },
    workflowTaskFinishEventId: eventId,
    reason: 'An operator wants it to be done again.',
    requestId: randomUUID(),
  });
}

/** The newest run and the events to which it can be reset. */
async function resetPoints(taskId: string): Promise<{ runId: string; points: EventId[] }> {
  const { runId } = await handle(taskId).describe();
  const { events } = await handle(taskId, runId).fetchHistory();
  const done = (events ?? []).filter((event) => event.workflowTaskCompletedEventAttributes);
  return { runId, points: done.map(({ eventId }) => eventId!) };
}

/** How the newest run ended; waits for it. */
async function ended(taskId: string): Promise<string> {
  const { status } = (await handle(taskId).result()) as { status: string };
  return status;
}

function attemptsOf(taskId: string) {
  return db
    .selectFrom('attempts')
    .select(['stepId', 'attempt', 'ending', 'spentTokens'])
    .where('taskId', '=', taskId)
    .orderBy('stepId')
    .orderBy('attempt')
    .execute();
}

async function resultsOf(taskId: string): Promise<string[]> {
  const task = await http.task(taskId);
  return task.results.map(({ step_id }) => step_id);
}

async function spentTokens(taskId: string): Promise<number> {
  const { spentTokens } = await db
    .selectFrom('tasks')
    .select('spentTokens')
    .where('id', '=', taskId)
    .executeTakeFirstOrThrow();
  return spentTokens;
}

async function lostTokens(taskId: string): Promise<number> {
  const lost = (await attemptsOf(taskId)).filter(({ ending }) => ending === 'unknown');
  return lost.reduce((sum, attempt) => sum + attempt.spentTokens, 0);
}

function billedTokens(): number {
  return provider.billed.reduce((sum, { inputTokens, outputTokens }) => sum + inputTokens + outputTokens, 0);
}

/** One terminal event, and it is the last one of an unbroken row. */
async function expectOneEnd(taskId: string, type: string): Promise<void> {
  const events = await db
    .selectFrom('events')
    .select(['number', 'type'])
    .where('taskId', '=', taskId)
    .orderBy('number')
    .execute();
  expect(events.map(({ number }) => number)).toEqual(events.map((_, index) => index + 1));
  const ends = events.filter((event) => /^task\.(completed|failed|cancelled)$/.test(event.type));
  expect(ends).toEqual([{ number: events.length, type }]);
}

/** What Postgres has about a task, whole. */
async function everythingOf(taskId: string): Promise<unknown> {
  const tables = ['attempts', 'events', 'steps', 'taskResults', 'screenings', 'outbox', 'commands'] as const;
  const rows = await Promise.all(
    tables.map((table) => db.selectFrom(table).selectAll().where('taskId', '=', taskId).execute()),
  );
  const task = await db.selectFrom('tasks').selectAll().where('id', '=', taskId).executeTakeFirst();
  return { task, rows: rows.map((row) => row.map((value) => JSON.stringify(value)).toSorted()) };
}
