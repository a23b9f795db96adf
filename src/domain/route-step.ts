import type { ArmState, ServingQueue } from './arm-state.ts';
import { FailureCode, isRetryable } from './failure-code.ts';

/** An earlier attempt at the step that failed. */
export interface FailedAttempt {
  arm: string;
  code: FailureCode;
}

export interface RouteRequest {
  /** The arm that the plan names; it wins among equals. */
  preferred: string;
  capability: string;
  arms: readonly ArmState[];
  failed: readonly FailedAttempt[];
  /** Queues on which the step waited in vain. */
  avoidQueues: readonly string[];
}

export type Route =
  /** `taskQueue` undefined: over HTTP, from wherever the step is. `canBeReplaced`: another arm could take the step. */
  | { kind: 'run'; arm: ArmState; taskQueue: string | undefined; canBeReplaced: boolean }
  /** The arm does not answer, and its manifest says that its steps wait for it. */
  | { kind: 'wait'; arm: string }
  | { kind: 'nobody' };

/** After as many failures in one step, another arm is tried if there is one. */
const failuresBeforeAnother = 2;

/**
 * Who runs a step now: by capability, then health, then what earlier attempts met, then load, then cost. The preferred
 * arm wins among equals, and names decide what is left, so that the same facts lead to the same arm.
 */
export function routeStep(request: RouteRequest): Route {
  const servers = request.arms.filter((arm) => serves(arm, request.capability)).toSorted(byName);
  const awaited = servers.find((arm) => isAwaited(arm, request));
  if (awaited) return { kind: 'wait', arm: awaited.manifest.name };
  const ready = servers.filter((arm) => isReachable(arm, request));
  const fresh = ready.filter((arm) => !isUsedUp(arm, request));
  const [best] = (fresh.length > 0 ? fresh : ready).toSorted(
    (a, b) => compare(rank(a, request), rank(b, request)) || byName(a, b),
  );
  if (best === undefined) return { kind: 'nobody' };
  return {
    kind: 'run',
    arm: best,
    taskQueue: bestQueue(best, request)?.taskQueue,
    canBeReplaced: fresh.some((arm) => arm !== best),
  };
}

export function serves({ manifest }: ArmState, capability: string): boolean {
  return manifest.capabilities.some(({ name, isPipelineStage }) => name === capability && !isPipelineStage);
}

function isReachable(arm: ArmState, request: RouteRequest): boolean {
  return arm.health === 'up' && (arm.transport === 'http' || bestQueue(arm, request) !== undefined);
}

/** Only the arm that the plan names, or that has begun the step, is waited for. */
function isAwaited(arm: ArmState, request: RouteRequest): boolean {
  const { name, whenUnavailable } = arm.manifest;
  if (whenUnavailable !== 'wait' || arm.health === 'draining' || isReachable(arm, request)) return false;
  const isTheirs = name === request.preferred || request.failed.some((attempt) => attempt.arm === name);
  return isTheirs && !isUsedUp(arm, request);
}

/** It failed in a way that it would meet again, too often, or did not answer and need not be waited for. */
function isUsedUp({ manifest: { name, whenUnavailable } }: ArmState, { failed }: RouteRequest): boolean {
  const codes = failed.filter(({ arm }) => arm === name).map(({ code }) => code);
  const answered = codes.filter((code) => code !== FailureCode.ARM_UNAVAILABLE);
  if (whenUnavailable === 'fallback' && answered.length < codes.length) return true;
  return answered.length >= failuresBeforeAnother || answered.some((code) => !isRetryable(code));
}

function rank(arm: ArmState, request: RouteRequest): number[] {
  const load = loadOf(arm, request);
  return [load >= 1 ? 1 : 0, arm.manifest.costTier, arm.manifest.name === request.preferred ? 0 : 1, load];
}

/** 0 idle, 1 full; what is known of arms over HTTP is only how much they have in hand. */
function loadOf(arm: ArmState, request: RouteRequest): number {
  if (arm.transport === 'http') return arm.running / (arm.running + 10);
  const queue = bestQueue(arm, request);
  return queue === undefined ? 1 : fullness(queue);
}

/** A queue with room, rather one of the arm's own; among equals the first by name. */
function bestQueue({ queues }: ArmState, { avoidQueues }: RouteRequest): ServingQueue | undefined {
  const [best] = queues
    .filter(({ taskQueue }) => !avoidQueues.includes(taskQueue))
    .toSorted(
      (a, b) =>
        Number(fullness(a) >= 1) - Number(fullness(b) >= 1) ||
        Number(a.isShared) - Number(b.isShared) ||
        (a.taskQueue < b.taskQueue ? -1 : 1),
    );
  return best;
}

function byName(a: ArmState, b: ArmState): number {
  return a.manifest.name < b.manifest.name ? -1 : 1;
}

function fullness({ running, slots }: ServingQueue): number {
  return slots === 0 ? 0 : running / slots;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
