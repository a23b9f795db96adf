import { FailureCode } from '../domain/failure-code.ts';
import type { Finding } from '../domain/finding.ts';
import type { JsonValue } from '../domain/json.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import type { ReflexService } from '../reflex-service/reflex-service.ts';
import type { PolicyOf, ReflexPolicy } from '../reflex/policy.ts';
import { isBlocked, screenValue } from '../reflex/screen.ts';
import type { TaskTexts } from '../reflex/task-texts.ts';
import type { RunRef, Runs, Screening } from '../storage/runs.ts';
import type { TaskRecord, Tasks } from '../storage/tasks.ts';
import type { Vault } from '../storage/vault.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { askReflexService } from './ask-reflex-service.ts';
import { loadRun } from './load-run.ts';

export interface ScreenTaskDependencies {
  tasks: Tasks;
  runs: Runs;
  vault: Vault;
  policyOf: PolicyOf;
  /** Asked besides the screening in this process where one is configured. */
  reflexService?: ReflexService | undefined;
  metrics: Metrics;
}

/**
 * The durable record of a task's screening, under the policy in force now. What a Reflex service finds is added to what is found here.
 * @throws TaskFailure SAFETY_VIOLATION on a block; SERVICE_UNAVAILABLE while the Reflex service is waited for, TASK_TIMEOUT when
 * there is no time left to wait, TASK_EXECUTION_FAILED when it refuses the request.
 */
export function createScreenTask(deps: ScreenTaskDependencies) {
  const { tasks, runs } = deps;
  return async (run: RunRef): Promise<{ findings: number }> => {
    const task = await loadRun(tasks, run);
    const local = screenHere(deps, task);
    const { findings, redacted } = await screenElsewhere(deps, { run, task, local });
    const screening = { ...local, findings, blocked: isBlocked(findings) };
    noteScreening(deps.metrics, screening);
    await runs.saveScreening(run, { ...screening, redacted });
    if (!screening.blocked) return { findings: findings.length };
    const { mode, version } = local.policy;
    const message = local.blocked
      ? `The screening refused the task under policy ${mode} ${version}.`
      : 'The Reflex service refused the task.';
    await runs.noteError(run, { code: FailureCode.SAFETY_VIOLATION, message });
    throw new TaskFailure(FailureCode.SAFETY_VIOLATION, { message });
  };
}

/** The screening in this process alone, to be stored by the caller. */
export function screenHere(
  { policyOf }: Pick<ScreenTaskDependencies, 'policyOf'>,
  task: TaskRecord,
): Screening {
  const policy = policyOf(task.clientId);
  const { mode, version } = policy;
  const findings = screen(task, policy);
  return { policy: { mode, version }, findings, blocked: isBlocked(findings) };
}

export function noteScreening(metrics: Metrics, { blocked, findings }: Screening): void {
  metrics.reflexCallsTotal.inc({ result: blocked ? 'blocked' : findings.length > 0 ? 'flagged' : 'allowed' });
}

/** What is refused here already is told to nobody. */
async function screenElsewhere(
  { reflexService, runs, vault }: ScreenTaskDependencies,
  { run, task, local }: { run: RunRef; task: TaskRecord; local: Screening },
): Promise<{ findings: Finding[]; redacted?: TaskTexts | undefined }> {
  if (!reflexService || local.blocked) return { findings: local.findings };
  const remote = await askReflexService({ reflexService, runs, vault }, { run, task });
  return { findings: [...local.findings, ...remote.findings], redacted: remote.redacted };
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
