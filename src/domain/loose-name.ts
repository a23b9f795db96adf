/**
 * The name in `names` that is meant by `wanted`: the same, else the only one that is the same but for case, spaces,
 * underscores and plural. Undefined when there is none or more than one.
 */
export function findLooseName(names: readonly string[], wanted: string): string | undefined {
  if (names.includes(wanted)) return wanted;
  const key = looseKey(wanted);
  const alike = names.filter((name) => looseKey(name) === key);
  return alike.length === 1 ? alike[0] : undefined;
}

/** At most 20 names, for a message. */
export function listNames(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  const shown = names.slice(0, 20).map((name) => (name.length > 60 ? `${name.slice(0, 60)}…` : name));
  return names.length > shown.length
    ? `${shown.join(', ')} and ${names.length - shown.length} more`
    : shown.join(', ');
}

function looseKey(name: string): string {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const key = plain === '' ? name : plain;
  if (key.length > 3 && key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  if (key.length > 4 && /(?:s|x|z|ch|sh)es$/.test(key)) return key.slice(0, -2);
  return key.length > 2 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;
}
