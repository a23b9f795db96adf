import { expect, test } from 'vitest';
import { deploymentOptions, slotSuppliers } from '../src/worker-options.ts';

const fixed = (numSlots: number) => ({ type: 'fixed-size', numSlots });

test('without targets the number of activities alone is the limit', () => {
  expect(slotSuppliers({ maxActivities: 7, targets: undefined }).of(true).tuner).toMatchObject({
    workflowTaskSlotSupplier: fixed(40),
    activityTaskSlotSupplier: fixed(7),
  });
});

test('with targets activities get slots by resources, at least some and at most the number, and all queues share one look', () => {
  const suppliers = slotSuppliers({ maxActivities: 50, targets: { cpuPercent: 80, memoryPercent: 60 } });
  const { tuner } = suppliers.of(true);

  expect(tuner).toMatchObject({
    workflowTaskSlotSupplier: fixed(40),
    activityTaskSlotSupplier: { type: 'resource-based', minimumSlots: 5, maximumSlots: 50 },
  });
  expect(controllerOf(suppliers.of(false).tuner)).toBe(controllerOf(tuner));
});

test('the least number of activities never exceeds the most', () => {
  const { tuner } = slotSuppliers({
    maxActivities: 2,
    targets: { cpuPercent: 80, memoryPercent: 60 },
  }).of(true);

  expect(tuner).toMatchObject({ activityTaskSlotSupplier: { minimumSlots: 2, maximumSlots: 2 } });
});

test('workers are versioned where their build has a name, and tasks are pinned to it', () => {
  expect(deploymentOptions({ deploymentName: 'octollm', buildId: undefined })).toEqual({});
  expect(deploymentOptions({ deploymentName: 'octollm', buildId: 'b1' })).toEqual({
    workerDeploymentOptions: {
      version: { deploymentName: 'octollm', buildId: 'b1' },
      useWorkerVersioning: true,
      defaultVersioningBehavior: 'PINNED',
    },
  });
});

function controllerOf(tuner: ReturnType<ReturnType<typeof slotSuppliers>['of']>['tuner']): unknown {
  const supplier = tuner && 'activityTaskSlotSupplier' in tuner ? tuner.activityTaskSlotSupplier : undefined;
  return supplier && 'controller' in supplier ? supplier.controller : 'none';
}
