/** Decides whether and when a process that ended by itself is started again: up to three times, 1, 2 and 4 s later. */
export function createRestarts(now: () => number = Date.now) {
  const [maxRestarts, firstDelayMs, forgottenAfterMs] = [3, 1_000, 60_000];
  let [restarts, lastAt] = [0, 0];
  return {
    /** Milliseconds until the next start, or undefined when it ended too often within a minute of each other. */
    nextDelayMs(): number | undefined {
      if (now() - lastAt > forgottenAfterMs) restarts = 0;
      lastAt = now();
      restarts += 1;
      return restarts > maxRestarts ? undefined : firstDelayMs * 2 ** (restarts - 1);
    },
  };
}
