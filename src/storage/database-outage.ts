// Class 08: connection exceptions (not 08P01, a message of ours that the protocol forbids); 57P0x: the server is shutting
// down, crashed, or not up yet; 53x00: no disk, memory or connection left; 25006: a standby that is not yet the primary;
// 25P03: our session was ended because this process had stood still.
const outageStates = /^(08(?!P01)...|57P0[1-5]|53[0-3]00|25006|25P03)$/;
const outageCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
// The driver and its pool report these without a code.
const outageMessages = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Cannot use a pool after calling end',
];

/** Whether an error says that Postgres cannot serve anyone now, rather than that it refused what was asked. */
export function isDatabaseOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isDatabaseOutage);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    outageStates.test(code) ||
    outageCodes.has(code) ||
    outageMessages.some((start) => error.message.startsWith(start))
  );
}

/** Whether an error says that a table or a column is not there, as before the migrations of this version have run. */
export function isSchemaMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '42P01' || error.code === '42703');
}
