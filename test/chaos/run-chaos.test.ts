import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { planSchedule } from '../../chaos/plan-schedule.ts';
import { problemKinds } from '../../chaos/problem.ts';
import { isGood } from '../../chaos/report.ts';
import { runChaos } from '../../chaos/run-chaos.ts';
import { processIdentity } from '../../src/embedded/process-identity.ts';

const distDir = fileURLToPath(new URL('../../dist', import.meta.url));
const run = { seed: 5, tasks: 20, seconds: 30, distDir, print: () => undefined };

test('twenty tasks keep every promise while each kind of process is killed', async () => {
  const report = await runChaos({ ...run, interrupted: new AbortController().signal });

  const broken = Object.fromEntries(problemKinds.map((kind) => [kind, report[kind]]));
  expect({ broken, problems: report.problems }).toEqual({
    broken: Object.fromEntries(problemKinds.map((kind) => [kind, 0])),
    problems: [],
  });
  const keyed = planSchedule(run).tasks.filter(({ hasKey }) => hasKey).length;
  expect(report.accepted).toBeGreaterThanOrEqual(keyed);
  expect(report).toMatchObject({ seed: 5, finished: report.accepted, state_dir: null });
  expect(isGood(report)).toBe(true);
}, 300_000);

test('a run that is interrupted ends everything that it started', async () => {
  const interrupt = new AbortController();
  const reason = new Error('enough');
  let pids: number[] = [];
  const print = (line: string) => {
    if (!line.includes('processes:')) return;
    pids = [...line.matchAll(/(?:api-1|api-2|worker-1|worker-2|temporal|postgres) (\d+)/g)].map(([, pid]) =>
      Number(pid),
    );
    interrupt.abort(reason);
  };

  await expect(runChaos({ ...run, print, interrupted: interrupt.signal })).rejects.toBe(reason);
  expect(pids).toHaveLength(6);
  for (const pid of pids) expect(processIdentity(pid)).toBeUndefined();
}, 120_000);
