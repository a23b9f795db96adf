// Ten independent steps of one second each: from the plan to the judge, on the whole system.
import { createServer } from 'node:http';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { startSystem } from './system.mjs';

const steps = 10;
const secondsPerStep = 1;

/** @returns Seconds from the end of planning to the end of judging. */
export async function parallelSteps({ rounds, print, profileDir }) {
  const arm = await startWaitingArm();
  const system = await startSystem({ print, profileDir });
  const db = new pg.Client({ connectionString: system.databaseUrl });
  const connection = await Connection.connect({ address: system.temporalAddress });
  try {
    await db.connect();
    await registerArm(system.apiUrl, arm.url);
    const figures = [];
    // The first round warms up and does not count.
    for (let round = 0; round <= rounds; round += 1) {
      const taskId = await runTask({ system, db });
      const seconds = await planToJudge(new Client({ connection }), taskId);
      print(
        `  ${round === 0 ? 'warm-up' : `round ${round}`}: ${seconds.toFixed(3)} s, at most ${arm.most()} steps at once`,
      );
      if (round > 0) figures.push(seconds);
    }
    const what = `${steps} independent steps of ${secondsPerStep} s, from plan to judge`;
    return { bars: [{ what, unit: 's', atMost: 1.5, values: figures }] };
  } finally {
    await db.end();
    await connection.close();
    await system.stop();
    await arm.close();
  }
}

/** The worker stands still while the plan is laid down, so that it finds it instead of making one. */
async function runTask({ system, db }) {
  system.worker.kill('SIGSTOP');
  const answer = await fetch(`${system.apiUrl}/submit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ goal: 'What is 1 + 1?' }),
  });
  const { task_id: taskId } = await answer.json();
  for (let n = 1; n <= steps; n += 1) {
    await db.query(
      `insert into steps (task_id, id, position, action, arm, capability, input, risk, estimated_cost_tier, estimated_duration_seconds)
       values ($1, $2, $3, 'Wait', 'bench', 'wait_a_second', '{}', 'none', 1, 1)`,
      [taskId, `s${n}`, n],
    );
  }
  system.worker.kill('SIGCONT');
  for (;;) {
    const task = await (await fetch(`${system.apiUrl}/tasks/${taskId}`)).json();
    if (task.status === 'completed') return taskId;
    if (task.status === 'failed') throw new Error(`The task failed: ${JSON.stringify(task.error)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Planning ends with the marker of the activity that begins the task, judging with that of the one that ends it. */
async function planToJudge(client, taskId) {
  const handle = client.workflow.getHandle(`task-${taskId}`);
  await handle.result();
  const { events } = await handle.fetchHistory();
  const [planned, judged, ...others] = events
    .filter(({ markerRecordedEventAttributes: marker }) => marker?.markerName === 'core_local_activity')
    .map(({ eventTime }) => Number(eventTime.seconds) + eventTime.nanos / 1e9);
  if (judged === undefined || others.length > 0) throw new Error('The history is of another form.');
  return judged - planned;
}

/** An arm over HTTP that answers every step after a second. */
async function startWaitingArm() {
  let running = 0;
  let most = 0;
  const server = createServer((request, response) => {
    if (request.url === '/health') return void response.end('{}');
    running += 1;
    most = Math.max(most, running);
    request.resume();
    setTimeout(() => {
      running -= 1;
      response.setHeader('content-type', 'application/json');
      response.end('{"success":true,"output":{},"confidence":1}');
    }, secondsPerStep * 1_000);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    most: () => most,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function registerArm(apiUrl, baseUrl) {
  const schema = { type: 'object' };
  const capability = {
    name: 'wait_a_second',
    description: 'Waits.',
    risk: 'none',
    input_schema: schema,
    output_schema: schema,
  };
  const body = JSON.stringify({ name: 'bench', version: '1', base_url: baseUrl, capabilities: [capability] });
  await fetch(`${apiUrl}/arms`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  for (let health; health !== 'up';) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    ({ health } = await (await fetch(`${apiUrl}/arms/bench`)).json());
  }
}
