import { ResourceBasedController, type WorkerOptions } from '@temporalio/worker';
import type { Config } from './config.ts';

type Slots = Config['worker']['slots'];

// Temporal's own default; a workflow task takes milliseconds.
const workflowTaskSlots = 40;
// Where something else keeps the machine busy, this many still go on: most of them wait for a model.
const leastActivities = 5;
// Usage is sampled every 100 ms: a burst is to be seen before the next slots are given out.
const rampThrottle = '50ms';

export interface SlotSuppliers {
  /** Options of one worker; all workers of the process together keep to the targets. */
  of(runsWorkflows: boolean): Pick<WorkerOptions, 'tuner'>;
}

/**
 * How many activities run at once: a number, or up to that number as long as CPU and memory in use stay under their targets.
 * Workflow tasks have a number either way: they are short, and what they keep in memory is bounded by the cache.
 */
export function slotSuppliers({ maxActivities, targets }: Slots): SlotSuppliers {
  const controller = targets && createController(targets);
  const fixed = (numSlots: number) => ({ type: 'fixed-size' as const, numSlots });
  return {
    of: (runsWorkflows) => ({
      tuner: {
        workflowTaskSlotSupplier: fixed(runsWorkflows ? workflowTaskSlots : 1),
        activityTaskSlotSupplier: controller
          ? {
              type: 'resource-based',
              controller,
              minimumSlots: Math.min(leastActivities, maxActivities),
              maximumSlots: maxActivities,
              rampThrottle,
            }
          : fixed(maxActivities),
        // Claim, screening, kept plans, checks and ends: each within a workflow task.
        localActivityTaskSlotSupplier: fixed(runsWorkflows ? workflowTaskSlots : 1),
        // Not used.
        nexusTaskSlotSupplier: fixed(1),
      },
    }),
  };
}

function createController({ cpuPercent, memoryPercent }: NonNullable<Slots['targets']>) {
  return ResourceBasedController.create({
    targetCpuUsage: cpuPercent / 100,
    targetMemoryUsage: memoryPercent / 100,
  });
}

/**
 * Pinned: a task ends on the build that it began on, whose code can surely replay it. Tasks are short (10 minutes unless asked
 * otherwise, at most 7 days of work), so that an old build has soon nothing left to do.
 */
export function deploymentOptions({
  deploymentName,
  buildId,
}: Pick<Config['worker'], 'deploymentName' | 'buildId'>): Pick<WorkerOptions, 'workerDeploymentOptions'> {
  if (buildId === undefined) return {};
  return {
    workerDeploymentOptions: {
      version: { deploymentName, buildId },
      useWorkerVersioning: true,
      defaultVersioningBehavior: 'PINNED',
    },
  };
}
