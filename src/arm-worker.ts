import { readConfigOrExit } from './config.ts';
import type { Arm } from './domain/arm.ts';
import { runWorker } from './run-worker.ts';
import { createLogger } from './telemetry/logger.ts';
import { createMetrics } from './telemetry/metrics.ts';

export type {
  Arm,
  ArmLimits,
  ArmManifest,
  ArmRequest,
  ArmResult,
  ArmTools,
  Capability,
  StepResult,
} from './domain/arm.ts';
export type { JsonObject, JsonValue } from './domain/json.ts';
export { FailureCode } from './domain/failure-code.ts';
export { TaskFailure } from './domain/task-failure.ts';
export { resolveSource } from './arms/executor/resolve-source.ts';

/**
 * Serves an arm of your own as a Temporal worker until SIGTERM or SIGINT. Configured like the worker of the service, whose
 * Postgres, Temporal and master key it shares; its steps have the same ledger, screening and retries.
 */
export async function runArmWorker(arm: Arm): Promise<void> {
  const config = readConfigOrExit();
  const logger = createLogger({ ...config.log, service: `arm-${arm.manifest.name}` });
  try {
    await runWorker({ config, logger, metrics: createMetrics(), ownArm: arm });
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'unknown';
    logger.critical('The worker of the arm could not go on', { error, reason });
    process.exit(1);
  }
}
