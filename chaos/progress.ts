import type { FaultCounts } from './carry-out-faults.ts';
import type { BilledCall } from './paid-model.ts';
import type { ChaosSystem } from './system.ts';
import type { Told } from './told.ts';

export interface Progress {
  say(line: string): void;
  stop(): void;
}

const everyMs = 5_000;

/** Says every few seconds how far a run is. */
export function startProgress({
  told,
  faults,
  calls,
  startMs,
  print,
}: {
  told: readonly Told[];
  faults: FaultCounts;
  calls: readonly BilledCall[];
  startMs: number;
  print: (line: string) => void;
}): Progress {
  const say = (line: string) =>
    print(`  ${String(Math.round((Date.now() - startMs) / 1_000)).padStart(4)} s  ${line}`);
  const timer = setInterval(() => {
    const accepted = told.filter(({ taskIds }) => taskIds.length > 0).length;
    const ended = told.filter(({ ends }) => ends.length > 0).length;
    const { api, worker, temporal, postgres } = faults.kills;
    const kills = `kills: API ${api}, worker ${worker}, Temporal ${temporal}, Postgres ${postgres}`;
    say(`${accepted} of ${told.length} accepted, ${ended} ended, ${calls.length} model calls; ${kills}`);
  }, everyMs);
  return { say, stop: () => clearInterval(timer) };
}

/** Where to look while it runs. */
export function describeSystem({ doors, temporalAddress, targets, stateDir }: ChaosSystem): string {
  const processes = Object.entries(targets).map(([name, { pids }]) => `${name} ${pids()[0] ?? '-'}`);
  return `API at ${doors.join(' and ')}, Temporal at ${temporalAddress}, logs in ${stateDir}; processes: ${processes.join(', ')}`;
}
