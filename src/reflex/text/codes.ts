// What a buffer takes to be set up is more than what a short text takes unit by unit.
const short = 64;

/** The UTF-16 units of a text as numbers: an array is read several times faster than a string. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  if (text.length < short) {
    for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
    return codes;
  }
  Buffer.from(codes.buffer).write(text, 'utf16le');
  return codes;
}

export function textOf(codes: Uint16Array, length: number): string {
  return Buffer.from(codes.buffer, codes.byteOffset, length * 2).toString('utf16le');
}
