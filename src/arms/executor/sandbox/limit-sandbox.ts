import type { Sandbox } from './sandbox.ts';

/** With one place, a job that uses up its whole time limit would hold up every other task. */
const leastPlaces = 2;

/** How many jobs may run at the same time on a machine with `cores`: one for each. */
export function sandboxPlaces(cores: number): number {
  return Math.max(leastPlaces, cores);
}

/**
 * Lets `most` jobs run at the same time; the others wait in the order in which they came. Each job is a process with its own memory:
 * ten steps side by side on two cores would only take each other's time away.
 */
export function limitSandbox(sandbox: Sandbox, most: number): Sandbox {
  const waiting: (() => void)[] = [];
  let running = 0;
  const enter = (signal: AbortSignal): Promise<void> | undefined => {
    if (running < most) {
      running += 1;
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(begin), 1);
        reject(signal.reason as Error);
      };
      const begin = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      waiting.push(begin);
      signal.addEventListener('abort', leave, { once: true });
    });
  };
  return async (job) => {
    job.signal.throwIfAborted();
    await enter(job.signal);
    try {
      return await sandbox(job);
    } finally {
      const next = waiting.shift();
      // The place goes from one to the next without becoming free.
      if (next) next();
      else running -= 1;
    }
  };
}
