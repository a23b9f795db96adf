import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';

const taskQueue = 'by-hand';

/** A hand-written worker and client on the same Temporal server. */
export async function startBaseline({ temporalAddress }) {
  const script = fileURLToPath(new URL('./worker.mjs', import.meta.url));
  const worker = fork(script, [temporalAddress, taskQueue], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(worker, 'message');
  const connection = await Connection.connect({ address: temporalAddress });
  const { workflow } = new Client({ connection });
  const start = () => workflow.start('byHand', { taskQueue, workflowId: `by-hand-${randomUUID()}` });
  return {
    pid: worker.pid,
    /** Starts one and resolves when it has ended. */
    run: async () => {
      const handle = await start();
      await handle.result();
      return handle.workflowId;
    },
    /** Starts one; resolves with a function that waits for its end. */
    submit: async () => {
      const handle = await start();
      return () => handle.result();
    },
    async stop() {
      await connection.close();
      worker.kill('SIGTERM');
      await once(worker, 'exit');
    },
  };
}
