// Tasks per second by workers, by steps of a task, and by what is stored: what to scale first.
import pg from 'pg';
import { runLoad } from './load.mjs';
import { clientOfRequests, storeTasks } from './store-tasks.mjs';
import { goal, withInstantSystem } from './with-instant-system.mjs';

const concurrency = 50;
const total = 400;
const steps = [1, 3, 7];
const workers = [1, 2, 4];
const stored = 200_000;

/** @returns Tasks per second of each kind. There are no bars. */
export function growth({ print, profileDir }) {
  return withInstantSystem({ print, profileDir, connections: concurrency }, async ({ system, door }) => {
    const measure = async (name, ofGoal = goal) => {
      // The first ones warm up and do not count.
      await runLoad({ concurrency, total: 100, one: () => door.run(ofGoal) });
      const { seconds } = await runLoad({ concurrency, total, one: () => door.run(ofGoal) });
      print(`  ${name}: ${(total / seconds).toFixed(1)} tasks/s`);
      return total / seconds;
    };
    const measured = { steps: {}, workers: {}, stored: {} };
    for (const count of steps) {
      measured.steps[count] = await measure(`steps of a task: ${count}`, `${goal} in ${count} steps`);
    }
    let running = 1;
    for (const count of workers) {
      for (; running < count; running += 1) await system.startWorker();
      measured.workers[count] = await measure(`workers: ${count}`);
    }
    await fill(system);
    measured.stored[stored] = await measure(`tasks stored: ${stored}, workers: ${workers.at(-1)}`);
    return { measured, bars: [] };
  });
}

async function fill({ apiUrl, databaseUrl }) {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    await storeTasks(db, { clientId: await clientOfRequests(apiUrl, db), size: stored });
  } finally {
    await db.end();
  }
}
