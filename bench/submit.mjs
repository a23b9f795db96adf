// How long submitting takes while work is going on, beside starting a workflow without anything around it.
import pg from 'pg';
import { startBaseline } from './baseline/start-baseline.mjs';
import { runLoad, spread } from './load.mjs';
import { goal, withInstantSystem } from './with-instant-system.mjs';

const concurrency = 50;
const total = 400;

/** @returns Times of submitting, and the bars. */
export function submit({ rounds, print, profileDir }) {
  return withInstantSystem({ print, profileDir, connections: concurrency }, async ({ system, door }) => {
    const baseline = await startBaseline(system);
    const db = new pg.Client({ connectionString: system.databaseUrl });
    await db.connect();
    try {
      const measured = await measure({ sides: sidesOf({ baseline, door, db }), rounds, print });
      return { measured, bars: bars(measured) };
    } finally {
      await db.end();
      await baseline.stop();
    }
  });
}

function sidesOf({ baseline, door, db }) {
  return {
    start_workflow: {
      load: { concurrency, total, one: () => baseline.submit() },
      ended: (waits) => Promise.all(waits.map((wait) => wait())),
    },
    submit: { load: { concurrency, total, one: () => door.submit(goal) }, ended: () => untilIdle(db) },
    submit_alone: {
      load: { concurrency: 1, total: 30, one: () => door.submit(goal) },
      ended: () => untilIdle(db),
    },
  };
}

async function measure({ sides, rounds, print }) {
  const measured = Object.fromEntries(Object.keys(sides).map((side) => [side, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [side, { load, ended }] of Object.entries(sides)) {
      const { times, results } = await runLoad(load);
      await ended(results);
      // The first round warms up and does not count.
      if (round > 0) measured[side].push(spread(times));
    }
    const line = Object.entries(measured).map(([side, of]) => `${side} P95 ${of.at(-1)?.p95.toFixed(0)} ms`);
    if (round > 0) print(`  round ${round}: ${line.join(', ')}`);
  }
  return measured;
}

function bars({ start_workflow: startWorkflow, submit: submitted, submit_alone: alone }) {
  return [
    {
      what: `P95 of submitting, ${concurrency} clients, by that of starting a workflow`,
      unit: '×',
      atMost: 0.5,
      values: submitted.map(({ p95 }, round) => p95 / startWorkflow[round].p95),
    },
    { what: 'P95 of submitting alone', unit: 'ms', atMost: 100, values: alone.map(({ p95 }) => p95) },
  ];
}

async function untilIdle(db) {
  for (;;) {
    const { rows } = await db.query(`select 1 from tasks where status in ('pending', 'processing') limit 1`);
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
