// What the worker keeps in memory while it works through ten thousand tasks.
import { openDoor } from './door.mjs';
import { startInstantModel } from './instant-model.mjs';
import { runLoad } from './load.mjs';
import { settingsFor } from './pipeline.mjs';
import { residentMiB } from './processes.mjs';
import { startSystem } from './system.mjs';

const concurrency = 50;
const goal = 'Say what these orders come to';
const warmUp = 1_000;
const total = 10_000;

/** One round, whatever is asked for. @returns Resident memory of the worker in MiB after every thousand tasks, and its growth. */
export async function memory({ print, profileDir }) {
  const model = await startInstantModel();
  const system = await startSystem({ print, profileDir, env: settingsFor(model) });
  const door = openDoor(system.apiUrl, { connections: concurrency });
  const mebibytes = [];
  try {
    for (let done = warmUp; done <= total; done += warmUp) {
      await runLoad({ concurrency, total: warmUp, one: () => door.run(goal) });
      mebibytes.push(residentMiB(system.worker.pid));
      print(`  after ${done} tasks ${mebibytes.at(-1).toFixed(0)} MiB`);
    }
  } finally {
    door.close();
    await system.stop();
    await model.close();
  }
  const what = `memory of the worker after ${total} tasks, by that after ${warmUp}`;
  return { mebibytes, bars: [{ what, unit: '×', atMost: 1.05, values: [mebibytes.at(-1) / mebibytes[0]] }] };
}
