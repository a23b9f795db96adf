// What the worker keeps in memory while it works through ten thousand tasks.
import { runLoad } from './load.mjs';
import { residentMiB } from './processes.mjs';
import { goal, withInstantSystem } from './with-instant-system.mjs';

const concurrency = 50;
const warmUp = 1_000;
const total = 10_000;

/** One round, whatever is asked for. @returns Resident memory of the worker in MiB after every thousand tasks, and its growth. */
export async function memory({ print, profileDir }) {
  const mebibytes = [];
  await withInstantSystem({ print, profileDir, connections: concurrency }, async ({ system, door }) => {
    for (let done = warmUp; done <= total; done += warmUp) {
      await runLoad({ concurrency, total: warmUp, one: () => door.run(goal) });
      mebibytes.push(residentMiB(system.worker.pid));
      print(`  after ${done} tasks ${mebibytes.at(-1).toFixed(0)} MiB`);
    }
  });
  const what = `memory of the worker after ${total} tasks, by that after ${warmUp}`;
  return { mebibytes, bars: [{ what, unit: '×', atMost: 1.05, values: [mebibytes.at(-1) / mebibytes[0]] }] };
}
