import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSweep } from '../../src/dispatcher/sweep.ts';
import { createDispatching, type Dispatching } from './support/dispatching.ts';

let dispatching: Dispatching;
beforeAll(async () => {
  dispatching = await createDispatching();
});
afterAll(() => dispatching.database.close());

test('the sweeper ends what nobody else did: overdue tasks by TASK_TIMEOUT, unheard cancels as cancelled', async () => {
  const { database, endings, metrics, lines, tasks } = dispatching;
  const late = await dispatching.startPlannedTask(['s1']);
  const cancelled = await dispatching.startTask();
  const stuck = await dispatching.submitTask();
  const fine = await dispatching.startTask();
  const justNow = await dispatching.startTask();
  await dispatching.attempts.open({ ...late, stepId: 's1', arm: 'executor' });
  await dispatching.attempts.reserve({ ...late, stepId: 's1', attempt: 1 }, { costMicroUsd: 9, tokens: 3 });
  await sql`update tasks set deadline_at = clock_timestamp() - interval '2 s' where id = ${late.taskId}`.execute(
    database.db,
  );
  await sql`
    update tasks set cancel_requested_at = clock_timestamp() - interval '2 s', admitted_at = now()
    where id in (${cancelled.taskId}, ${stuck})
  `.execute(database.db);
  await dispatching.commands.give({ taskId: justNow.taskId, clientId: 'ada', command: { kind: 'cancel' } });

  const sweep = createSweep({ endings, logger: dispatching.logger, metrics });
  await Promise.all([sweep(), sweep()]);

  expect(await tasks.load(late.taskId)).toMatchObject({
    status: 'failed',
    error: { code: 'TASK_TIMEOUT', message: 'The task exceeded its max_time_seconds of 600.' },
    account: { spent: { costMicroUsd: 9, tokens: 3 }, reserved: { costMicroUsd: 0, tokens: 0 } },
  });
  expect(await tasks.load(cancelled.taskId)).toMatchObject({ status: 'cancelled', error: null });
  expect(await tasks.load(stuck)).toMatchObject({ status: 'cancelled' });
  // The workflow has a second to do this itself, and better.
  expect(await tasks.load(justNow.taskId)).toMatchObject({ status: 'processing' });
  expect(await tasks.load(fine.taskId)).toMatchObject({ status: 'processing' });

  const { values } = await metrics.tasksTotal.get();
  expect(values.map(({ labels, value }) => [labels.status, value]).toSorted()).toEqual([
    ['cancelled', 2],
    ['failed', 1],
  ]);
  expect(lines.map(({ message }) => message)).toEqual(
    Array(3).fill('A task was ended from outside its workflow'),
  );
});

test('a task that a frozen process has locked, or that cannot be ended, keeps no other from its end', async () => {
  const { database, endings, lines, metrics, tasks } = dispatching;
  const [locked, broken, late] = await Promise.all([0, 1, 2].map(() => dispatching.startTask()));
  await sql`
    update tasks set deadline_at = clock_timestamp() - case id when ${late!.taskId} then interval '2 s' else interval '9 s' end
    where id in (${locked!.taskId}, ${broken!.taskId}, ${late!.taskId})
  `.execute(database.db);
  const sweep = createSweep({
    endings: {
      ...endings,
      end: (request) =>
        request.taskId === broken!.taskId ? Promise.reject(new Error('broken')) : endings.end(request),
    },
    logger: dispatching.logger,
    metrics,
  });

  await database.db.transaction().execute(async (trx) => {
    await sql`select 1 from tasks where id = ${locked!.taskId} for update`.execute(trx);
    await sweep();
  });

  expect(await tasks.load(late!.taskId)).toMatchObject({ status: 'failed', error: { code: 'TASK_TIMEOUT' } });
  expect(lines.map(({ message }) => message)).toContain('An overdue task could not be ended');
});
