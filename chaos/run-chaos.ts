import { setMaxListeners } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { carryOutFaults, noFaults } from './carry-out-faults.ts';
import { runClient, untold } from './client.ts';
import { drain } from './drain.ts';
import { openDoor, type Door } from './door.ts';
import { judge, type Evidence } from './judge.ts';
import { startPaidModel, type PaidModel } from './paid-model.ts';
import { planSchedule, type Schedule } from './plan-schedule.ts';
import { describeSystem, startProgress } from './progress.ts';
import { reportOf, type Report } from './report.ts';
import { lengthOf } from './serving.ts';
import { readStored } from './stored.ts';
import { startSystem, type ChaosSystem } from './system.ts';
import { withReruns, type Told } from './told.ts';
import { servingOf, watchAnswers } from './watch-answers.ts';

export interface ChaosOptions {
  seed: number;
  tasks: number;
  seconds: number;
  /** Where the built `server.js` and `worker.js` are. */
  distDir: string;
  /** Whether logs and data of a good run are kept too. */
  keep?: boolean;
  print: (line: string) => void;
  /** Aborted: everything that was started is ended at once. */
  interrupted: AbortSignal;
}

/**
 * Runs the whole system under a load of tasks while its processes are killed and stopped and its model misbehaves, and holds what clients
 * were told against what is stored and billed. @throws the reason of `interrupted`.
 */
export async function runChaos(options: ChaosOptions): Promise<Report> {
  const { seed, print, interrupted } = options;
  const over = new AbortController();
  const signal = AbortSignal.any([interrupted, over.signal]);
  // Every task and every call that is under way listens.
  setMaxListeners(0, signal);
  const schedule = planSchedule(options);
  const ownExits: Record<string, number> = {};
  const model = await startPaidModel({ seed, tasks: schedule.tasks, signal });
  print('Starting Postgres, Temporal, two API processes and two workers');
  let system: ChaosSystem | undefined;
  let report: Report | undefined;
  try {
    system = await startSystem({
      ...options,
      modelUrl: model.baseUrl,
      signal,
      onOwnExit({ name, how }) {
        ownExits[name] = (ownExits[name] ?? 0) + 1;
        print(`  ${name} ended by itself: ${how}`);
      },
    });
    print(describeSystem(system));
    report = await runOn({ ...options, system, model, schedule, ownExits, signal });
    return report;
  } finally {
    over.abort();
    print('Stopping everything');
    // Without a report something went wrong here, unless somebody interrupted it.
    const isKept = report === undefined ? !interrupted.aborted : report.state_dir !== null;
    if (isKept && system) print(`Logs and data stay in ${system.stateDir}`);
    await system?.stop({ keep: isKept });
    await model.close();
  }
}

interface Run extends ChaosOptions {
  system: ChaosSystem;
  model: PaidModel;
  schedule: Schedule;
  ownExits: Record<string, number>;
  signal: AbortSignal;
}

async function runOn(run: Run): Promise<Report> {
  const { seed, system, model, ownExits, signal, interrupted, keep = false } = run;
  const told = run.schedule.tasks.map((task) => untold(seed, task));
  const door = openDoor({ urls: system.doors, signal });
  const faults = noFaults();
  const answers = watchAnswers({ ...system, signal });
  const startMs = Date.now();
  const progress = startProgress({ ...run, told, faults, calls: model.calls, startMs });
  const { clients, submittedMs } = await untilFaultsEnd({ run, told, door, faults, startMs });
  interrupted.throwIfAborted();
  progress.say('The faults are over; what is under way may finish');
  await drain({ ...system, clients, signal });
  progress.stop();
  interrupted.throwIfAborted();
  const stored = await readStored(system);
  const serving = servingOf(system.targets, answers);
  const evidence: Evidence = { told, stored, calls: model.calls, serving };
  const problems = judge(evidence);
  // For whoever looks into what is left of a run that was not good.
  const served = Object.entries(system.targets).map(([name, target]) => [name, target.served]);
  writeFileSync(
    join(system.stateDir, 'evidence.json'),
    JSON.stringify({ ...evidence, startMs, served, answers }),
  );
  const seconds = {
    submitting: Math.round((submittedMs - startMs) / 1_000),
    draining: Math.round((Date.now() - submittedMs) / 1_000),
    serving: Math.round(lengthOf(serving, { fromMs: startMs, toMs: submittedMs }) / 1_000),
  };
  const { calls } = model;
  return reportOf({
    seed,
    told: withReruns(told),
    stored,
    calls,
    problems,
    faults,
    ownExits,
    seconds,
    stateDir: system.stateDir,
    keep,
  });
}

async function untilFaultsEnd({
  run: { seed, seconds, schedule, system, model, signal },
  told,
  door,
  faults,
  startMs,
}: {
  run: Run;
  told: readonly Told[];
  door: Door;
  faults: ReturnType<typeof noFaults>;
  startMs: number;
}): Promise<{ clients: Promise<unknown>; submittedMs: number }> {
  const at = (ms: number) =>
    sleep(Math.max(0, startMs + ms - Date.now()), undefined, { signal }).catch(() => undefined);
  const clients = Promise.all(
    told.map(async (one) => {
      await at(one.task.atMs);
      if (!signal.aborted) await runClient({ seed, task: one.task, door, told: one, signal });
    }),
  );
  await Promise.all([
    carryOutFaults({
      faults: schedule.faults,
      counts: faults,
      targets: system.targets,
      model,
      startMs,
      signal,
    }),
    at(seconds * 1_000),
  ]);
  return { clients, submittedMs: Date.now() };
}
