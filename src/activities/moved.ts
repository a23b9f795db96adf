import type { ArmState } from '../domain/arm-state.ts';
import type { ArmDirectory } from './arm-directory.ts';

/** The work is for workers of another task queue; null is the queue of the workflow. Nothing was begun here. */
export interface Moved {
  movedTo: string | null;
}

export interface PlaceDependencies {
  directory: ArmDirectory;
  /** The queue that this worker serves, and the one of workflows. */
  ownQueue: string;
  mainQueue: string;
}

/** Where a stage of the pipeline (planning, judging) goes: to workers kept for its arm, if such live. */
export async function moveToOwnWorkers(
  { directory, ownQueue, mainQueue }: PlaceDependencies,
  { arm, avoidQueues = [] }: { arm: string; avoidQueues?: readonly string[] | undefined },
): Promise<Moved | undefined> {
  if (ownQueue !== mainQueue) return undefined;
  const state = (await directory.states()).find(({ manifest }) => manifest.name === arm);
  const queue = state?.queues.find((one) => isOwn(one) && !avoidQueues.includes(one.taskQueue));
  return queue === undefined || queue.taskQueue === ownQueue ? undefined : { movedTo: queue.taskQueue };
}

function isOwn({ isShared, running, slots }: ArmState['queues'][number]): boolean {
  return !isShared && running < slots;
}
