// What one would write by hand: three activities, one after another.
import { proxyActivities } from '@temporalio/workflow';

const { screen, plan, work } = proxyActivities({ startToCloseTimeout: '1 minute' });

export async function byHand() {
  await screen();
  await plan();
  return work();
}
