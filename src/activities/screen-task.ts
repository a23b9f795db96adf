import { FailureCode } from '../domain/failure-code.ts';
import type { Finding } from '../domain/finding.ts';
import type { JsonValue } from '../domain/json.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import type { ReflexPolicy } from '../reflex/policy.ts';
import { isBlocked, screenValue } from '../reflex/screen.ts';
import type { RunRef, Runs } from '../storage/runs.ts';
import type { TaskRecord, Tasks } from '../storage/tasks.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { NotAtOnce } from './at-once.ts';
import { loadRun } from './load-run.ts';

export interface ScreenTaskDependencies {
  tasks: Tasks;
  runs: Runs;
  policy: ReflexPolicy;
  metrics: Metrics;
}

export interface ScreenTaskInput extends RunRef {
  /** Whether it may do only what takes milliseconds. */
  atOnce?: boolean;
}

export interface ScreenTaskOutput {
  findings: number;
}

/** The durable record of a task's screening, under the policy in force now. @throws TaskFailure SAFETY_VIOLATION on a block. */
export function createScreenTask({ tasks, runs, policy, metrics }: ScreenTaskDependencies) {
  return async ({ taskId, runId }: ScreenTaskInput): Promise<ScreenTaskOutput | NotAtOnce> => {
    const run = { taskId, runId };
    const findings = screen(await loadRun(tasks, run), policy);
    const blocked = isBlocked(findings);
    metrics.reflexCallsTotal.inc({
      result: blocked ? 'blocked' : findings.length > 0 ? 'flagged' : 'allowed',
    });
    await runs.saveScreening(run, {
      policy: { mode: policy.mode, version: policy.version },
      findings,
      blocked,
    });
    if (!blocked) return { findings: findings.length };
    const message = `The screening refused the task under policy ${policy.mode} ${policy.version}.`;
    await runs.noteError(run, { code: FailureCode.SAFETY_VIOLATION, message });
    throw new TaskFailure(FailureCode.SAFETY_VIOLATION, { message });
  };
}

function screen(task: TaskRecord, policy: ReflexPolicy): Finding[] {
  const { goal, constraints, context, acceptanceCriteria, metadata } = task;
  const fields: Record<string, unknown> = {
    goal,
    constraints,
    context,
    acceptance_criteria: acceptanceCriteria,
    metadata,
  };
  return Object.entries(fields).flatMap(([field, value]) =>
    screenValue({ value: value as JsonValue, field, policy }),
  );
}
