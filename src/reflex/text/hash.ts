// FNV-1a in 32 bits, kept to 31 so that a hash stays a small integer.
export const hashSeed = 0x811c9dc5;
const prime = 0x01000193;

export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, prime) & 0x7fffffff;
}

export function hashText(text: string): number {
  let hash = hashSeed;
  for (let at = 0; at < text.length; at += 1) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}
