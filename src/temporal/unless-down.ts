import { type Client, isGrpcServiceError } from '@temporalio/client';

/** What `ask` finds out of Temporal within `timeoutMs`; undefined when Temporal does not answer or refuses the call. */
export async function unlessDown<T>(
  client: Client,
  timeoutMs: number,
  ask: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await client.withDeadline(Date.now() + timeoutMs, ask);
  } catch (error) {
    if (error instanceof Error && isGrpcServiceError(error.cause ?? error)) return undefined;
    throw error;
  }
}
