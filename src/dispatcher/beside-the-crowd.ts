import type { Submissions } from '../storage/submissions.ts';

/** How much may be started while others submit. */
export interface BesideTheCrowd {
  /** How many tasks may be started now. */
  mayStart(): number;
  /** A round of starting took so long. */
  started(tookMs: number): void;
}

// To accept a task takes a tenth of what it takes to start and run it, from the same processors where they are shared.
const crowdAtDoor = 8;
// A crowd whose clients wait for answers comes in waves.
const crowdHasLeft = 3;
const holdBackMs = 2_000;
const fewAtATime = 8;
const restsForOneStart = 3;

/**
 * A crowd that submits is let in first: nothing is started for two seconds at most, and as long as the crowd lasts a few at a
 * time, for a quarter of the time. Without a crowd `usually` at once.
 */
export function createBesideTheCrowd(
  { underway }: Pick<Submissions, 'underway'>,
  usually: number,
): BesideTheCrowd {
  let heldUntil: number | undefined;
  return {
    mayStart() {
      if (underway() < (heldUntil === undefined ? crowdAtDoor : crowdHasLeft)) {
        heldUntil = undefined;
        return usually;
      }
      const now = performance.now();
      heldUntil ??= now + holdBackMs;
      return now < heldUntil ? 0 : fewAtATime;
    },
    started(tookMs) {
      if (heldUntil !== undefined) heldUntil = performance.now() + restsForOneStart * tookMs;
    },
  };
}
