import type { Arm, Capability } from './arm.ts';
import { riskLevels, type PlanStep } from './plan.ts';
import { planProblem, type PlanProblem } from './plan-rules.ts';
import { referencesOf } from './step-references.ts';
import type { TaskContract } from './task.ts';
import { hasPath } from './value-path.ts';

/** An arm as far as a plan is held against it. Several may serve one capability: who runs a step is routed later. */
export type LiveArm = Pick<Arm, 'manifest' | 'rejectInput'>;

interface StepCheck {
  step: PlanStep;
  arms: readonly LiveArm[];
  task: Pick<TaskContract, 'context'>;
}

/** The rules that a step breaks by itself. */
export function stepProblems({ step, arms, task }: StepCheck): PlanProblem[] {
  const servers = serversOf(step, arms);
  if (servers.length === 0) {
    return [planProblem('capability', `Step ${step.id} needs ${step.capability}, which no live arm serves.`)];
  }
  return [...riskProblems(step, servers), ...inputProblems(step, servers), ...sourceProblems(step, task)];
}

/** Tokens of the cheapest model calls with which one of the arms can run the step to any use; 0 where none is needed. */
export function smallestTokens(step: PlanStep, arms: readonly LiveArm[]): number {
  const servers = serversOf(step, arms);
  return servers.length === 0
    ? 0
    : Math.min(...servers.map(({ capability }) => capability.smallestUsefulTokens));
}

interface Server {
  arm: LiveArm;
  capability: Capability;
}

/** The step's own arm first. */
function serversOf({ arm, capability: name }: PlanStep, arms: readonly LiveArm[]): Server[] {
  const servers = arms.flatMap((one): Server[] => {
    const capability = one.manifest.capabilities.find((offered) => offered.name === name);
    return capability === undefined || capability.isPipelineStage === true ? [] : [{ arm: one, capability }];
  });
  const isOwn = (server: Server): boolean => server.arm.manifest.name === arm;
  return [...servers.filter(isOwn), ...servers.filter((server) => !isOwn(server))];
}

/** Any of the servers may run it, so the riskiest counts. */
function riskProblems(step: PlanStep, servers: readonly Server[]): PlanProblem[] {
  const least = Math.max(...servers.map(({ capability }) => riskLevels.indexOf(capability.risk)));
  if (riskLevels.indexOf(step.risk) >= least) return [];
  return [
    planProblem(
      'risk',
      `Step ${step.id} (${step.capability}) has risk ${riskLevels[least] ?? 'high'}, not ${step.risk}.`,
    ),
  ];
}

function inputProblems(step: PlanStep, servers: readonly Server[]): PlanProblem[] {
  const rejections = servers.map(({ arm }) => arm.rejectInput?.(step.capability, step.input));
  const [first] = rejections;
  if (first === undefined || rejections.includes(undefined)) return [];
  return [planProblem('input', `Step ${step.id} (${step.capability}) has an unusable input: ${first}`)];
}

function sourceProblems(step: PlanStep, { context }: Pick<TaskContract, 'context'>): PlanProblem[] {
  const { steps, contextPaths } = referencesOf(step.input);
  const unread = steps.filter((id) => !step.dependsOn.includes(id));
  const missing = contextPaths.filter((path) => !hasPath(context, path));
  return [
    ...unread.map((id) => planProblem('source', `Step ${step.id} reads ${id}, on which it does not depend.`)),
    ...missing.map((path) =>
      planProblem('source', `Step ${step.id} reads context.${path}, which is not there.`),
    ),
  ];
}
