// The whole pipeline over HTTP beside a workflow written by hand, on the same servers, in turn.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { startBaseline } from './baseline/start-baseline.mjs';
import { countStatements } from './count-statements.mjs';
import { median, runLoad, spread } from './load.mjs';
import { cpuSeconds } from './processes.mjs';
import { goal, withInstantSystem } from './with-instant-system.mjs';

/** Clients at a time, and how many tasks they do in one round. */
const loads = [
  { concurrency: 1, total: 40 },
  { concurrency: 20, total: 300 },
  { concurrency: 50, total: 500 },
  { concurrency: 200, total: 800 },
];
const bundle = fileURLToPath(new URL('../dist/workflow-bundle.js', import.meta.url));

/** @returns Figures of every side at every load, and the bars of throughput and of the tail. */
export function pipeline({ rounds, print, profileDir }) {
  return withInstantSystem({ print, profileDir, connections: 200 }, async ({ model, system, door }) => {
    const baseline = await startBaseline(system);
    try {
      const sides = sidesOf({ system, baseline, door });
      for (const { one } of Object.values(sides)) await runLoad({ concurrency: 20, total: 200, one });
      const called = model.calls();
      const measured = await measureRounds({ rounds, sides, system, print });
      return {
        settings: settingsOf(loads, called),
        sides: summaries(measured),
        ratios: ratios(measured),
        histories: await histories({ system, sides }),
        bars: bars(measured),
      };
    } finally {
      await baseline.stop();
    }
  });
}

function sidesOf({ system, baseline, door }) {
  const pids = {
    api: system.api.pid,
    worker: system.worker.pid,
    temporal: system.temporal.pid,
    postgres: system.postgres.pid,
  };
  return {
    by_hand: { one: () => baseline.run(), pids: { ...pids, worker: baseline.pid } },
    cached: { one: () => door.run(goal), pids },
    uncached: { one: (n) => door.run(`${goal}, no. ${n} of ${Date.now()}`), pids },
  };
}

async function measureRounds({ rounds, sides, system, print }) {
  const measured = {};
  for (let round = 1; round <= rounds; round += 1) {
    for (const load of loads) {
      for (const [side, { one, pids }] of inTurn(sides, round)) {
        const figures = await measure({ load, one, pids, system });
        ((measured[side] ??= {})[load.concurrency] ??= []).push(figures);
        print(
          `  round ${round}, ${String(load.concurrency).padStart(3)} at a time, ${side.padEnd(8)} ${line(figures)}`,
        );
      }
    }
  }
  return measured;
}

/** Who is first changes from round to round. */
function inTurn(sides, round) {
  const entries = Object.entries(sides);
  return round % 2 === 1 ? entries : entries.toReversed();
}

async function measure({ load, one, pids, system }) {
  const cpuBefore = cpuOf(pids);
  const statementsBefore = await countStatements(system);
  const { seconds, times } = await runLoad({ ...load, one });
  const cpuAfter = cpuOf(pids);
  const statementsAfter = await countStatements(system);
  const perTask = (after, before) => (after - before) / load.total;
  return {
    tasksPerSecond: load.total / seconds,
    ...spread(times),
    cpuSecondsPerTask: Object.fromEntries(
      Object.keys(pids).map((name) => [name, perTask(cpuAfter[name], cpuBefore[name])]),
    ),
    statementsPerTask: perTask(statementsAfter, statementsBefore),
  };
}

function cpuOf(pids) {
  return Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, cpuSeconds(pid)]));
}

function line({ tasksPerSecond, p50, p95, p99, max }) {
  return `${tasksPerSecond.toFixed(1).padStart(6)} tasks/s, P50 ${p50.toFixed(0)}, P95 ${p95.toFixed(0)}, P99 ${p99.toFixed(0)}, longest ${max.toFixed(0)} ms`;
}

function summaries(measured) {
  return mapValues(measured, (byLoad) =>
    mapValues(byLoad, (rounds) => ({ median: medianOf(rounds), rounds })),
  );
}

/** The median of every figure over the rounds. */
function medianOf(rounds) {
  return mapValues(rounds[0], (value, key) =>
    typeof value === 'number'
      ? median(rounds.map((round) => round[key]))
      : medianOf(rounds.map((round) => round[key])),
  );
}

/** Throughput of the system by that of the workflow written by hand, round by round. */
function ratios(measured) {
  const { by_hand: byHand, ...others } = measured;
  return mapValues(others, (byLoad) =>
    mapValues(byLoad, (rounds, concurrency) =>
      rounds.map(({ tasksPerSecond }, round) => tasksPerSecond / byHand[concurrency][round].tasksPerSecond),
    ),
  );
}

function bars(measured) {
  const at50 = measured.cached[50];
  return [
    {
      what: 'throughput at 50 concurrent, by that of the workflow written by hand',
      unit: '×',
      atLeast: 1,
      values: ratios(measured).cached[50],
    },
    {
      what: 'longest end-to-end time at 50 concurrent, by the median',
      unit: '×',
      atMost: 4,
      values: at50.map(({ max, p50 }) => max / p50),
    },
    {
      what: 'size of the workflow bundle',
      unit: 'MB',
      atMost: 1.6,
      values: [statSync(bundle).size / 1_000_000],
    },
  ];
}

/** What Temporal keeps of one task. */
async function histories({ system, sides }) {
  const connection = await Connection.connect({ address: system.temporalAddress });
  const { workflow } = new Client({ connection });
  const of = async (id) => {
    const handle = workflow.getHandle(id);
    // The task has ended in Postgres; the workflow closes a moment later.
    await handle.result();
    const { events } = await handle.fetchHistory();
    const description = await handle.describe();
    const count = (name) => events.filter((event) => event[name]).length;
    return {
      events: events.length,
      bytes: description.historySize,
      workflowTasks: count('workflowTaskCompletedEventAttributes'),
      activities: count('activityTaskScheduledEventAttributes'),
      localActivities: count('markerRecordedEventAttributes'),
    };
  };
  try {
    return {
      by_hand: await of(await sides.by_hand.one()),
      cached: await of(`task-${await sides.cached.one()}`),
      uncached: await of(`task-${await sides.uncached.one(0)}`),
    };
  } finally {
    await connection.close();
  }
}

function settingsOf(loads, modelCalls) {
  return { loads, modelCallsOfWarmUp: modelCalls, worker: { maxCachedWorkflows: 500, maxActivities: 100 } };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
