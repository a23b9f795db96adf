import type { Config } from './config.ts';
import type { Arm, BuiltinArmName } from './domain/arm.ts';

/** A task queue that a worker process serves, and with what. */
export interface ServedQueue {
  taskQueue: string;
  runsWorkflows: boolean;
  /** Undefined: all that are built in. */
  armNames: readonly BuiltinArmName[] | undefined;
  ownArm: Arm | undefined;
}

/**
 * The workflows' queue with every built-in arm; or, where arms are named, a queue for each of them, `<queue>.<arm>`, and no
 * workflows; or the queue of an arm of the installation's own.
 */
export function servedQueues({
  temporal: { taskQueue },
  worker: { arms },
  ownArm,
}: Pick<Config, 'temporal'> & {
  worker: Pick<Config['worker'], 'arms'>;
  ownArm?: Arm | undefined;
}): ServedQueue[] {
  if (ownArm) {
    const queue = `${taskQueue}.${ownArm.manifest.name}`;
    return [{ taskQueue: queue, runsWorkflows: false, armNames: [], ownArm }];
  }
  if (arms === undefined) return [{ taskQueue, runsWorkflows: true, armNames: undefined, ownArm: undefined }];
  return arms.map((arm) => ({
    taskQueue: `${taskQueue}.${arm}`,
    runsWorkflows: false,
    armNames: [arm],
    ownArm: undefined,
  }));
}
