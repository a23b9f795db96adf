import { ApplicationFailure, CancelledFailure } from '@temporalio/activity';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { describe, expect, test } from 'vitest';
import { atEdge } from '../../src/activities/activity-edge.ts';
import { createActivities, type ActivityDependencies } from '../../src/activities/index.ts';
import { FailureCode } from '../../src/domain/failure-code.ts';
import { failureText } from '../../src/domain/failure-text.ts';
import { TaskFailure } from '../../src/domain/task-failure.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import type { Logger } from '../../src/telemetry/logger.ts';

const personal = 'marta.olsen@fjordpost.example';

describe('a failure that leaves an activity', () => {
  test('has the words of its code alone, whatever it said before', async () => {
    const cause = new Error(personal);
    for (const error of [
      new TaskFailure(FailureCode.MODEL_REQUIRED, { message: personal, cause }),
      new SyntaxError(`Unexpected token in ${personal}`, { cause }),
      personal,
    ]) {
      const failure = await failureOf({ error });
      const everything = JSON.stringify([failure.message, failure.stack, failure.details, failure.cause]);
      expect(everything).not.toContain(personal);
      expect(failure.message).toBe(failureText[failure.type as FailureCode]);
    }
  });

  test('is final when another attempt would meet the same, or when four attempts are used', async () => {
    const permanent = new TaskFailure(FailureCode.MODEL_REQUIRED, { message: 'x' });
    const passing = new TaskFailure(FailureCode.TRANSIENT_FAILURE, { message: 'x' });

    expect(await failureOf({ error: permanent })).toMatchObject({ nonRetryable: true });
    expect(await failureOf({ error: passing, attempt: 3 })).toMatchObject({ nonRetryable: false });
    expect(await failureOf({ error: passing, attempt: 4 })).toMatchObject({ nonRetryable: true });
  });

  test('is not final after four attempts where the work must be done', async () => {
    const error = Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });
    const endings = { end: () => Promise.reject(error) } as unknown as ActivityDependencies['endings'];
    const runs = { claim: () => Promise.reject(error) } as unknown as ActivityDependencies['runs'];
    const { claimTask, finishTask } = createActivities({ ...edge(), endings, runs } as ActivityDependencies);
    const environment = new MockActivityEnvironment({ activityType: 'test', attempt: 40 });
    const run = { taskId: 'task-1', runId: 'run-1' };

    for (const work of [
      () => environment.run(claimTask, run),
      () => environment.run(finishTask, { ...run, end: { status: 'completed' as const } }),
    ]) {
      await expect(work()).rejects.toMatchObject({ type: 'UNKNOWN_ERROR', nonRetryable: false });
    }
  });

  test('is never final while Postgres is away', async () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

    const failure = await failureOf({ error: refused, attempt: 40 });

    expect(failure).toMatchObject({ type: 'SERVICE_UNAVAILABLE', nonRetryable: false });
  });

  test('is as final as the ledger says, however often Temporal has tried', async () => {
    const counted = (final: boolean) =>
      new TaskFailure(FailureCode.TRANSIENT_FAILURE, { message: 'x', final });

    expect(await failureOf({ error: counted(false), attempt: 40 })).toMatchObject({ nonRetryable: false });
    expect(await failureOf({ error: counted(true), attempt: 1 })).toMatchObject({ nonRetryable: true });
  });

  test('waits by how often the work has failed, not by how often an outage cut it short', async () => {
    const error = new TaskFailure(FailureCode.TRANSIENT_FAILURE, { message: 'x', final: false, attempt: 2 });

    const delayMs = Number((await failureOf({ error, attempt: 7 })).nextRetryDelay);

    expect(delayMs).toBeGreaterThanOrEqual(1_000);
    expect(delayMs).toBeLessThanOrEqual(3_000);
  });

  test('waits as long as the provider asked for', async () => {
    const error = new TaskFailure(FailureCode.PROVIDER_BUSY, { message: 'x', retryAfterMs: 30_000 });

    expect(await failureOf({ error })).toMatchObject({ nextRetryDelay: 30_000 });
  });

  test('keeps its whole error sealed, with the task it belongs to', async () => {
    const kept: unknown[] = [];
    const error = new Error(personal);

    await failureOf({ error, record: (detail) => void kept.push(detail) });

    expect(kept).toEqual([{ taskId: 'task-1', activity: 'test', code: 'UNKNOWN_ERROR', error }]);
  });
});

test('a cancellation passes, whatever the activity threw when it was told', async () => {
  const environment = mockEnvironment();
  const work = atEdge(edge(), async () => {
    environment.cancel();
    await Promise.resolve();
    throw new Error('aborted');
  });

  await expect(environment.run(work, { taskId: 'task-1' })).rejects.toBeInstanceOf(CancelledFailure);
});

test('a return that Temporal would not take is a final failure that names what is too large', async () => {
  const kept: { error?: unknown }[] = [];
  const record = (detail: unknown) => void kept.push(detail as { error?: unknown });
  const large = { small: 'x', steps: 'y'.repeat(2_000_000) };

  const work = atEdge(edge(record), () => Promise.resolve(large));
  const failure = await mockEnvironment()
    .run(work, { taskId: 'task-1' })
    .catch((thrown: unknown) => thrown);

  expect(failure).toMatchObject({ type: 'PAYLOAD_TOO_LARGE', nonRetryable: true });
  expect(kept[0]?.error).toMatchObject({
    message: 'test.steps has 2000024 bytes as JSON, more than the 2000000 that Temporal takes.',
  });
});

/** Quiet: the failures are wanted. */
function mockEnvironment(attempt = 1): MockActivityEnvironment {
  return new MockActivityEnvironment(
    { activityType: 'test', attempt },
    { logger: new DefaultLogger('ERROR') },
  );
}

async function failureOf({
  error,
  attempt = 1,
  record,
}: {
  error: unknown;
  attempt?: number;
  record?: (detail: unknown) => void;
}): Promise<ApplicationFailure> {
  const environment = mockEnvironment(attempt);
  const work = atEdge(edge(record), () => Promise.reject(error as Error));
  const failure: unknown = await environment
    .run(work, { taskId: 'task-1' })
    .catch((thrown: unknown) => thrown);
  if (!(failure instanceof ApplicationFailure)) throw new Error('An ApplicationFailure was expected.');
  return failure;
}

function edge(record: (detail: unknown) => void = () => undefined) {
  const silent = () => undefined;
  const logger: Logger = {
    debug: silent,
    info: silent,
    warning: silent,
    error: silent,
    critical: silent,
    with: () => logger,
  };
  return {
    failureDetails: {
      record: (detail: unknown) => {
        record(detail);
        return Promise.resolve();
      },
    },
    logger,
    metrics: createMetrics(),
  };
}
