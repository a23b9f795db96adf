import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The last look before a socket opens. A process that stood still finds timers and answers due at once, and hears the answers first: a
 * deadline that passed meanwhile must be heard before the call begins. @throws the signal's reason when it is aborted.
 */
export async function lastLook(signal: AbortSignal): Promise<void> {
  // Timers fire in the order in which they are due, so that every overdue one has fired before this one.
  await sleep(1);
  signal.throwIfAborted();
}
