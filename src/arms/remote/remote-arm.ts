import type { Arm, ArmManifest, ArmRequest, ArmResult, ArmTools, Capability } from '../../domain/arm.ts';
import { FailureCode } from '../../domain/failure-code.ts';
import type { JsonObject } from '../../domain/json.ts';
import { TaskFailure } from '../../domain/task-failure.ts';
import { rejectBySchema } from '../planner/live-arms.ts';
import { callArm } from './call-arm.ts';
import type { CapabilityGrant } from './capability-token.ts';
import { readRemoteAnswer } from './remote-answer.ts';
import { inputWithValues } from './remote-input.ts';

export interface RemoteArmParts {
  manifest: ArmManifest;
  /** Calls go to `<baseUrl>/invoke`. */
  baseUrl: string;
  issueToken: (grant: CapabilityGrant) => Promise<string>;
  /** A circuit breaker: passes the call on, or throws ARM_UNAVAILABLE without it. */
  guard: <T>(call: () => Promise<T>) => Promise<T>;
}

/**
 * An arm in any language, over HTTP. It is sent its step and what the step names, with placeholders where personal data stood,
 * and a token for this attempt alone. Its answer is held against its own schema.
 */
export function createRemoteArm(parts: RemoteArmParts): Arm {
  const { manifest, guard } = parts;
  return {
    manifest,
    rejectInput: rejectBySchema(manifest),
    async run(request, tools) {
      const capability = manifest.capabilities.find(({ name }) => name === request.step.capability);
      if (!capability) {
        throw new TaskFailure(FailureCode.NO_CAPABLE_ARM, {
          message: 'The arm does not offer this capability any more.',
        });
      }
      return guard(() => invoke(parts, { request, capability, tools }));
    },
  };
}

interface Invocation {
  request: ArmRequest;
  capability: Capability;
  tools: ArmTools;
}

async function invoke(
  { manifest, baseUrl, issueToken }: RemoteArmParts,
  { request, capability, tools: { signal } }: Invocation,
): Promise<ArmResult> {
  const { task, step, attempt } = request;
  const { timeoutSeconds, maxOutputBytes } = manifest.limits;
  const body = JSON.stringify(requestBody(request, timeoutSeconds));
  const token = await issueToken({
    clientId: task.clientId,
    taskId: task.id,
    stepId: step.id,
    attempt,
    arm: manifest.name,
    capability: step.capability,
    body,
    lifeSeconds: timeoutSeconds,
  });
  const url = `${baseUrl.replace(/\/+$/, '')}/invoke`;
  const text = await callArm({
    url,
    token,
    body,
    timeoutMs: timeoutSeconds * 1_000,
    maxBytes: maxOutputBytes,
    signal,
  });
  return readRemoteAnswer(text, capability);
}

function requestBody(request: ArmRequest, timeoutSeconds: number): JsonObject {
  const { task, step, attempt } = request;
  return {
    task_id: task.id,
    step_id: step.id,
    attempt,
    capability: step.capability,
    action: step.action,
    input: inputWithValues(request),
    timeout_seconds: timeoutSeconds,
  };
}
