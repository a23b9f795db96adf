import { FailureCode } from '../domain/failure-code.ts';
import { isJsonObject, type JsonObject } from '../domain/json.ts';
import { TaskFailure } from '../domain/task-failure.ts';
import type { ArmManifest } from '../domain/arm.ts';

/** Temporal takes payloads of up to 2 MiB (`limit.blobSize.error`), with what it wraps them in. */
const largestPayloadBytes = 2_000_000;

/**
 * Holds what an arm made against the size that its manifest names.
 * @throws TaskFailure PAYLOAD_TOO_LARGE, which names the result; another attempt of the same arm would meet it again.
 */
export function refuseLargeResult({
  stepId,
  output,
  manifest: { name, limits },
}: {
  stepId: string;
  output: JsonObject;
  manifest: ArmManifest;
}): void {
  const bytes = bytesOf(output);
  if (bytes <= limits.maxOutputBytes) return;
  throw new TaskFailure(FailureCode.PAYLOAD_TOO_LARGE, {
    message: `results.${stepId} has ${bytes} bytes as JSON, more than the ${limits.maxOutputBytes} that arm ${name} may return.`,
  });
}

/**
 * Holds what an activity returns against what Temporal takes, which says so in no word that names it. Results lie in Postgres, and
 * what goes back is ids and codes: this is the net for what is added later.
 * @throws TaskFailure PAYLOAD_TOO_LARGE, which names the largest member.
 */
export function refuseLargeReturn(activity: string, returned: unknown): void {
  const bytes = bytesOf(returned);
  if (bytes <= largestPayloadBytes) return;
  throw new TaskFailure(FailureCode.PAYLOAD_TOO_LARGE, {
    message: `${activity}${largestMember(returned)} has ${bytes} bytes as JSON, more than the ${largestPayloadBytes} that Temporal takes.`,
  });
}

function largestMember(value: unknown): string {
  if (!isJsonObject(value)) return '';
  const [largest] = Object.entries(value).toSorted(([, a], [, b]) => bytesOf(b) - bytesOf(a));
  return largest ? `.${largest[0]}` : '';
}

function bytesOf(value: unknown): number {
  return value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
}
