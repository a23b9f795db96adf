/** What `work` comes to. @throws Error with the message `late` when that takes longer than `ms`; the work itself goes on. */
export async function inTime<T>(work: Promise<T>, { ms, late }: { ms: number; late: string }): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(late)), ms);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
