// What the worker keeps in memory while it works through ten thousand tasks.
import { median, runLoad } from './load.mjs';
import { residentMiB } from './processes.mjs';
import { goal, withInstantSystem } from './with-instant-system.mjs';

const concurrency = 50;
const warmUp = 1_000;
const total = 10_000;
const sampleEveryMs = 250;

/**
 * One round, whatever is asked for. @returns Resident memory of the worker in MiB during every thousand tasks, and its growth. Medians, for it
 * rises and falls by a third with the garbage collector.
 */
export async function memory({ print, profileDir }) {
  const mebibytes = [];
  await withInstantSystem({ print, profileDir, connections: concurrency }, async ({ system, door }) => {
    for (let done = warmUp; done <= total; done += warmUp) {
      const samples = [];
      const sampling = setInterval(() => samples.push(residentMiB(system.worker.pid)), sampleEveryMs);
      await runLoad({ concurrency, total: warmUp, one: () => door.run(goal) });
      clearInterval(sampling);
      mebibytes.push(median(samples));
      const range = `${Math.min(...samples).toFixed(0)} to ${Math.max(...samples).toFixed(0)}`;
      print(`  to ${done} tasks ${mebibytes.at(-1).toFixed(0)} MiB (${range})`);
    }
  });
  const what = `memory of the worker in its last thousand of ${total} tasks, by that in the second`;
  return { mebibytes, bars: [{ what, unit: '×', atMost: 1.05, values: [mebibytes.at(-1) / mebibytes[1]] }] };
}
