import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import type { FaultCounts } from './carry-out-faults.ts';
import { problemKinds, type Problem, type ProblemKind } from './problem.ts';
import type { BilledCall } from './paid-model.ts';
import type { StoredTask } from './stored.ts';
import { isEnd, type Told } from './told.ts';

type Sums = Record<ProblemKind, number>;

export interface Report extends Sums {
  seed: number;
  /** Submissions that a client was told are accepted. */
  accepted: number;
  /** Of those, how many have ended. */
  finished: number;
  completed: number;
  kills: FaultCounts['kills'] & {
    pauses: FaultCounts['pauses'];
    outages: number;
    model: Record<string, number>;
  };
  /** Processes that ended although nobody killed them. */
  own_exits: Record<string, number>;
  /** `serving`: of those with faults, when Postgres and an API process ran and answered promptly. */
  seconds: { submitting: number; serving: number; draining: number };
  /** By shape, how many ended how: a status, or the error code of a failed task. */
  tasks: { planned: number; reruns: number; shapes: Record<string, Record<string, number>> };
  followers: number;
  model_calls: number;
  /** One minute's average of processes that want to run, at the end. */
  machine: { cores: number; load: number };
  problems: { kind: ProblemKind; task_id: string | null; mark: string | null; text: string }[];
  /** Where logs and data were left: if there were problems, or it was wished. */
  state_dir: string | null;
}

export interface Findings {
  seed: number;
  told: readonly Told[];
  stored: readonly StoredTask[];
  calls: readonly BilledCall[];
  problems: readonly Problem[];
  faults: FaultCounts;
  ownExits: Record<string, number>;
  seconds: Report['seconds'];
  stateDir: string;
  /** Whether logs and data are kept in any case. */
  keep: boolean;
}

export function reportOf(findings: Findings): Report {
  const { seed, told, stored, calls, problems, faults } = findings;
  const accepted = told.filter(({ taskIds }) => taskIds.length > 0);
  const statusOf = new Map(stored.map(({ id, status }) => [id, status]));
  const statuses = accepted.map(({ taskIds: [id = ''] }) => statusOf.get(id) ?? 'missing');
  return {
    seed,
    accepted: accepted.length,
    finished: statuses.filter(isEnd).length,
    completed: statuses.filter((status) => status === 'completed').length,
    ...sumsOf(problems),
    kills: {
      ...faults.kills,
      pauses: faults.pauses,
      outages: faults.outages,
      model: countBy(calls.map(({ fate }) => fate).filter((fate) => fate !== 'answered')),
    },
    own_exits: findings.ownExits,
    seconds: findings.seconds,
    tasks: {
      planned: told.filter(({ isRerun }) => !isRerun).length,
      reruns: told.filter(({ isRerun }) => isRerun).length,
      shapes: shapesOf(told, stored),
    },
    followers: accepted.filter(({ events }) => events !== undefined).length,
    model_calls: calls.length,
    machine: { cores: availableParallelism(), load: loadavg()[0] ?? 0 },
    problems: problems.map(({ kind, taskId, mark, text }) => ({
      kind,
      task_id: taskId ?? null,
      mark: mark ?? null,
      text,
    })),
    state_dir: findings.keep || problems.length > 0 ? findings.stateDir : null,
  };
}

/** Nothing was broken, and there was something to break: work was accepted and done, and each kind of process was killed. */
export function isGood(report: Report): boolean {
  const { api, worker, temporal, postgres } = report.kills;
  const isTried = report.completed > 0 && [api, worker, temporal, postgres].every((kills) => kills > 0);
  return isTried && problemKinds.every((kind) => report[kind] === 0);
}

export function writeReport(file: string, report: Report): void {
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}

function sumsOf(problems: readonly Problem[]): Sums {
  const sum = (kind: ProblemKind) =>
    problems.filter((found) => found.kind === kind).reduce((total, { amount }) => total + amount, 0);
  return Object.fromEntries(problemKinds.map((kind) => [kind, sum(kind)])) as Sums;
}

function shapesOf(told: readonly Told[], stored: readonly StoredTask[]): Report['tasks']['shapes'] {
  const endOf = new Map(stored.map(({ id, status, errorCode }) => [id, errorCode ?? status]));
  const nameOf = ({ task, isRerun }: Told) => (isRerun ? `${task.shape}, again` : task.shape);
  const ends = (shape: string) =>
    told
      .filter((one) => nameOf(one) === shape)
      .map(({ taskIds: [id] }) => (id === undefined ? 'not accepted' : (endOf.get(id) ?? 'missing')));
  const shapes = [...new Set(told.map(nameOf))].toSorted();
  return Object.fromEntries(shapes.map((shape) => [shape, countBy(ends(shape))]));
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
