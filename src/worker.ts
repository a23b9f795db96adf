import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { readConfigOrExit } from './config.ts';
import { runWorker } from './run-worker.ts';
import { createLogger } from './telemetry/logger.ts';
import { createMetrics } from './telemetry/metrics.ts';

// V8 lets a heap grow to four times what is in use before it collects; at twice, the process stays where it is after its first thousand tasks.
setFlagsFromString('--heap-growing-percent=100');

// `--arms coder,judge`: queues of their own for these arms, and nothing else.
const { values: flags } = parseArgs({ options: { arms: { type: 'string' } } });
const config = readConfigOrExit(flags.arms === undefined ? {} : { ORCHESTRATOR_WORKER_ARMS: flags.arms });
const logger = createLogger({ ...config.log, service: 'worker' });

try {
  await runWorker({ config, logger, metrics: createMetrics() });
} catch (error) {
  const reason = error instanceof Error ? error.name : 'unknown';
  logger.critical('The worker could not go on', { error, reason });
  // Its heartbeat would otherwise go on and say that it serves tasks.
  process.exit(1);
}
