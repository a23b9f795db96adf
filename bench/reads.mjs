// How long reading takes with a thousand and with a million tasks stored.
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { spread } from './load.mjs';
import { clientOfRequests, storeTasks } from './store-tasks.mjs';
import { startSystem } from './system.mjs';

const sizes = [1_000, 1_000_000];
const requests = 200;
/** Milliseconds that 95 of 100 requests may take. */
const limits = { task: 50, list: 50, health: 5, ready: 80, metrics: 10 };

/** @returns Times of each route at each size, and the bars. */
export async function reads({ print, profileDir }) {
  const system = await startSystem({ print, profileDir });
  const db = new pg.Client({ connectionString: system.databaseUrl });
  try {
    await db.connect();
    const clientId = await clientOfRequests(system.apiUrl, db);
    const measured = {};
    for (const size of sizes) {
      await storeTasks(db, { clientId, size });
      measured[size] = await measure(system.apiUrl, await someTasks(db));
      const line = Object.entries(measured[size]).map(([route, { p95 }]) => `${route} ${p95.toFixed(1)} ms`);
      print(`  ${size} tasks, P95: ${line.join(', ')}`);
    }
    return { measured, bars: bars(measured) };
  } finally {
    await db.end();
    await system.stop();
  }
}

async function someTasks(db) {
  const { rows } = await db.query('select id from tasks order by md5(id::text) limit $1', [requests]);
  return rows.map(({ id }) => id);
}

async function measure(apiUrl, taskIds) {
  const paths = {
    task: (n) => `/tasks/${taskIds[n % taskIds.length]}`,
    list: () => '/tasks?limit=20',
    health: () => '/health',
    ready: () => '/ready',
    metrics: () => '/metrics',
  };
  const figures = {};
  for (const [route, path] of Object.entries(paths)) {
    // The first ones warm up and do not count.
    await timesOf(requests, (n) => read(apiUrl + path(n)));
    figures[route] = spread(await timesOf(requests, (n) => read(apiUrl + path(n))));
  }
  return figures;
}

async function timesOf(count, one) {
  const times = [];
  for (let n = 0; n < count; n += 1) {
    const from = performance.now();
    await one(n);
    times.push(performance.now() - from);
  }
  return times;
}

async function read(url) {
  const response = await fetch(url);
  if (response.status !== 200) throw new Error(`${url} was answered with ${response.status}.`);
  await response.arrayBuffer();
}

function bars(measured) {
  const [few, many] = sizes.map((size) => measured[size]);
  return Object.entries(limits).flatMap(([route, atMost]) => [
    { what: `GET ${route}, P95`, unit: 'ms', atMost, values: [few[route].p95, many[route].p95] },
    {
      what: `GET ${route} with ${sizes[1]} tasks, median by that with ${sizes[0]}`,
      unit: '×',
      atMost: 1.25,
      values: [many[route].p50 / few[route].p50],
    },
  ]);
}
