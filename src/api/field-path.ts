const plainName = /^[A-Za-z_][\w-]{0,63}$/;
const longestName = 64;
const longestPath = 200;

/** `['budget', 'max_tokens']` as `budget.max_tokens`; keys that are no plain names stand quoted, and long ones are cut. */
export function fieldPath(path: readonly PropertyKey[]): string {
  const text = path.map(step).join('').replace(/^\./, '');
  return text.length > longestPath ? `${text.slice(0, longestPath)}…` : text;
}

function step(key: PropertyKey): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  if (plainName.test(name)) return `.${name}`;
  // JSON.stringify escapes control characters and lone surrogates.
  return `[${JSON.stringify(name.slice(0, longestName))}]`;
}
