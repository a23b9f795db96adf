/**
 * JSON text that a jsonb column takes. Postgres refuses U+0000 and lone surrogates; both are replaced by U+FFFD
 * (the API refuses them in what clients send, so only what an arm made can hold one).
 */
export function jsonColumn(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => storable(item));
}

/** Text that a text column takes. */
export function textColumn(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\uFFFD');
}

function storable(item: unknown): unknown {
  if (typeof item === 'string') return textColumn(item);
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  const entries = Object.entries(item);
  return entries.every(([key]) => textColumn(key) === key)
    ? item
    : Object.fromEntries(entries.map(([key, value]) => [textColumn(key), value]));
}
