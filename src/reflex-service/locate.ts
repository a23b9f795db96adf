/** What a service says of a match: the text itself, and an offset whose unit it does not say. */
export interface Match {
  text?: string | undefined;
  start?: number | undefined;
  end?: number | undefined;
}

export interface Span {
  start: number;
  end: number;
}

/**
 * Where a match stands in the text that was sent, in UTF-16 units. The published services count bytes or characters: an offset
 * counts only where the matched text stands at it, else every place where it stands does. Without the text, offsets are bytes.
 * Empty: nowhere.
 */
export function locate(sent: string, { text, start, end }: Match): Span[] {
  if (text === undefined || text.trim() === '') return byBytes(sent, { start, end });
  const there = start === undefined ? undefined : placeAt(sent, { text, offset: start });
  const places = there === undefined ? everyPlace(sent, text) : [there];
  return places.map((place) => ({ start: place, end: place + text.length }));
}

function byBytes(sent: string, { start, end }: Match): Span[] {
  if (start === undefined || end === undefined) return [];
  const span = { start: unitAtByte(sent, start), end: unitAtByte(sent, end) };
  return span.start < span.end ? [span] : [];
}

/** Where the text stands when the offset counts bytes of UTF-8, else UTF-16 units, else characters. */
function placeAt(sent: string, { text, offset }: { text: string; offset: number }): number | undefined {
  const readings = [unitAtByte, (_: string, units: number) => units, unitAtCharacter];
  for (const read of readings) {
    const place = read(sent, offset);
    if (sent.startsWith(text, place)) return place;
  }
  return undefined;
}

function unitAtCharacter(sent: string, offset: number): number {
  return Array.from(sent.slice(0, 2 * offset))
    .slice(0, offset)
    .join('').length;
}

function unitAtByte(sent: string, offset: number): number {
  return Buffer.from(sent).toString('utf8', 0, offset).length;
}

function everyPlace(sent: string, text: string): number[] {
  const places: number[] = [];
  for (let at = sent.indexOf(text); at !== -1; at = sent.indexOf(text, at + text.length)) places.push(at);
  return places;
}
