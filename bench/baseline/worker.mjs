// A worker of its own process, with the same size of cache and number of slots as the system's, and the SDK's defaults for the rest.
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker';
import * as activities from './activities.mjs';

const [address, taskQueue] = process.argv.slice(2);
const workflowsPath = fileURLToPath(new URL('./workflow.mjs', import.meta.url));
const workflowBundle = await bundleWorkflowCode({ workflowsPath, logger: quiet() });
const connection = await NativeConnection.connect({ address });
const worker = await Worker.create({
  connection,
  taskQueue,
  workflowBundle,
  activities,
  maxCachedWorkflows: 500,
  maxConcurrentActivityTaskExecutions: 100,
});
process.on('SIGTERM', () => worker.shutdown());
process.send?.('ready');
await worker.run();
await connection.close();
process.disconnect?.();

function quiet() {
  const none = () => undefined;
  return { log: none, trace: none, debug: none, info: none, warn: console.warn, error: console.error };
}
