import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, isGrpcServiceError } from '@temporalio/client';
import proto from '@temporalio/proto';

const { WorkerDeploymentVersionStatus: Status } = proto.temporal.api.enums.v1;

export interface Build {
  buildId: string;
  /** `drained`: no task is left on it, its workers may be stopped. */
  status: 'current' | 'ramping' | 'inactive' | 'draining' | 'drained';
}

/** The builds whose workers have announced themselves, newest first; none where the deployment is unknown. */
export async function listBuilds(client: Client, deploymentName: string): Promise<Build[]> {
  const { namespace } = client.options;
  try {
    const { workerDeploymentInfo } = await client.workflowService.describeWorkerDeployment({
      namespace,
      deploymentName,
    });
    return (workerDeploymentInfo?.versionSummaries ?? []).map(({ deploymentVersion, status }) => ({
      buildId: deploymentVersion?.buildId ?? '',
      status: statusOf(status),
    }));
  } catch (error) {
    if (hasCode(error, notFound)) return [];
    throw error;
  }
}

export type PromoteOutcome =
  | { kind: 'promoted' }
  /** None of its workers has announced itself. */
  | { kind: 'unknown_build' }
  /** It does not serve every queue of the current build on which tasks wait. */
  | { kind: 'queues_missing' };

/** New tasks begin on this build, and those of before versioning go on there; tasks of other builds end where they are. */
export async function promoteBuild(
  client: Client,
  { deploymentName, buildId, waitMs }: { deploymentName: string; buildId: string; waitMs: number },
): Promise<PromoteOutcome> {
  const giveUpAt = Date.now() + waitMs;
  for (;;) {
    const outcome = await promote(client, { deploymentName, buildId });
    if (outcome.kind === 'promoted' || Date.now() >= giveUpAt) return outcome;
    await sleep(250);
  }
}

async function promote(
  client: Client,
  version: { deploymentName: string; buildId: string },
): Promise<PromoteOutcome> {
  try {
    await client.workflowService.setWorkerDeploymentCurrentVersion({
      namespace: client.options.namespace,
      identity: 'octo deployment promote',
      ...version,
    });
    return { kind: 'promoted' };
  } catch (error) {
    if (hasCode(error, notFound)) return { kind: 'unknown_build' };
    // A build is known by its first poll: its other queues may follow in a moment.
    if (!hasCode(error, failedPrecondition)) throw error;
    const builds = await listBuilds(client, version.deploymentName);
    const isKnown = builds.some(({ buildId }) => buildId === version.buildId);
    return { kind: isKnown ? 'queues_missing' : 'unknown_build' };
  }
}

// gRPC status codes.
const notFound = 5;
const failedPrecondition = 9;

function hasCode(error: unknown, code: number): boolean {
  return isGrpcServiceError(error) && (error.code as number) === code;
}

function statusOf(
  status: proto.temporal.api.enums.v1.WorkerDeploymentVersionStatus | null | undefined,
): Build['status'] {
  switch (status) {
    case Status.WORKER_DEPLOYMENT_VERSION_STATUS_CURRENT:
      return 'current';
    case Status.WORKER_DEPLOYMENT_VERSION_STATUS_RAMPING:
      return 'ramping';
    case Status.WORKER_DEPLOYMENT_VERSION_STATUS_DRAINING:
      return 'draining';
    case Status.WORKER_DEPLOYMENT_VERSION_STATUS_DRAINED:
      return 'drained';
    default:
      return 'inactive';
  }
}
