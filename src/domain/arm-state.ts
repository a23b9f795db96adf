import type { ArmRegistration } from './arm.ts';

/** A task queue on which live workers serve an arm. */
export interface ServingQueue {
  taskQueue: string;
  /** Whether other arms and the workflows are served there too; a queue of the arm's own is preferred. */
  isShared: boolean;
  /** Activities in flight, and how many may be, in all of its workers together. */
  running: number;
  slots: number;
}

export type ArmHealth = 'up' | 'down' | 'draining';

/** What is known of an arm now. */
export interface ArmState extends ArmRegistration {
  health: ArmHealth;
  /** Empty for arms over HTTP. */
  queues: ServingQueue[];
  /** Attempts in flight. */
  running: number;
  /** When it last gave a sign of life; undefined when it never did. */
  seenAt: Date | undefined;
}

/** Whether a step of this capability is done within the workflow task: by an arm of the service's own that says so. */
export function worksAtOnce({ transport, manifest }: ArmRegistration, capability: string): boolean {
  return (
    transport === 'builtin' &&
    manifest.capabilities.some((one) => one.name === capability && one.worksAtOnce === true)
  );
}
