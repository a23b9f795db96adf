import { probeArm } from './arms/remote/probe-arm.ts';
import type { ArmProbes } from './storage/arm-probes.ts';
import type { Arms } from './storage/arms.ts';
import type { Logger } from './telemetry/logger.ts';

const lookEveryMs = 1_000;
const answerWithinMs = 2_000;

/**
 * Asks arms over HTTP for signs of life while it runs, and removes those that were drained. Workers do it, since it is from
 * where they stand that an arm must be reached.
 */
export function startProbes({ probes, arms, logger }: { probes: ArmProbes; arms: Arms; logger: Logger }): {
  stop(): Promise<void>;
} {
  let round: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    await arms.removeDrained();
    const due = await probes.claimDue();
    await Promise.all(
      due.map(async (arm) => {
        await probes.record(arm, await probeArm({ baseUrl: arm.baseUrl, timeoutMs: answerWithinMs }));
      }),
    );
  };
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    round = look()
      .catch((error: unknown) => logger.debug('Arms could not be probed', { error }))
      .finally(() => (isLooking = false));
  }, lookEveryMs);
  return {
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}
