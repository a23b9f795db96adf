export type HeldBy = 'paused' | 'approval' | 'budget';

/** The work was not begun, or stopped for want of budget: it is to be asked for again once the client has decided. */
export interface Held {
  held: HeldBy;
}

/** A person decided against the step. */
export interface LeftOut {
  leftOut: true;
}

export function isHeld(outcome: object | undefined): outcome is Held {
  return outcome !== undefined && 'held' in outcome;
}
