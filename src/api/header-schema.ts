import { z } from 'zod';
import { clientIdForm } from '../domain/client-id.ts';

const ClientId = z.string().regex(clientIdForm, {
  error: 'must be 1 to 64 letters, digits, dots, underscores, colons or hyphens',
});

/** Who asks: owns tasks and documents. */
export const ClientHeaders = z.looseObject({
  'x-client-id': ClientId.optional().meta({
    description: 'Owner of tasks and documents; `local` when absent.',
  }),
});

/** For what makes a task. */
export const IdempotentHeaders = ClientHeaders.extend({
  'idempotency-key': z
    .string()
    .regex(/^[\x20-\x7e]{1,255}$/, { error: 'must be 1 to 255 printable ASCII characters' })
    .optional()
    .meta({ description: 'The same key with the same body within 24 hours answers with the same task.' }),
});

export const SubmitHeaders = IdempotentHeaders.extend({
  prefer: z.string().optional().meta({
    description: '`wait=N`: answer when the task has ended, after at most N seconds (up to 60).',
  }),
});

/** Event numbers are Postgres integers. */
const largestEventNumber = 2_147_483_647;

const EventNumber = z
  .string()
  .regex(/^\d{1,10}$/, { error: 'must be the number of an event' })
  .transform(Number)
  .refine((number) => number <= largestEventNumber, { error: 'must be the number of an event' });

export const EventHeaders = ClientHeaders.extend({
  'last-event-id': EventNumber.optional().meta({
    description: 'Number of the last event that was received.',
  }),
});

export const EventQuery = z.strictObject({ last_event_id: EventNumber.optional() });

export function clientOf(headers: z.infer<typeof ClientHeaders>): string {
  return headers['x-client-id'] ?? 'local';
}

/** A client id that may be logged; undefined when the header is not a valid one. */
export function loggableClient(header: unknown): string | undefined {
  return header === undefined ? 'local' : ClientId.safeParse(header).data;
}

const longestWaitSeconds = 60;

/** Seconds that `Prefer` asks to wait, at most 60; undefined without a valid wish (RFC 7240: what is not understood is ignored). */
export function waitSeconds(prefer: string | undefined): number | undefined {
  const wish = prefer?.split(/[,;]/).map((part) => /^\s*wait\s*=\s*"?(\d{1,15})"?\s*$/i.exec(part)?.[1]);
  const seconds = wish?.find((found) => found !== undefined);
  return seconds === undefined ? undefined : Math.min(longestWaitSeconds, Number(seconds));
}
