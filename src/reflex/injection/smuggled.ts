import type { HiddenTexts, Hiding } from '../hidden/hidden-texts.ts';
import type { InjectionMatch } from './match.ts';

const unseen = {
  type: 'ENCODED_INSTRUCTION',
  severity: 'medium',
  confidence: 'likely',
  ruleId: 'injection.encoded.unseen-run',
  reason: 'Holds a run of invisible characters, as texts do that hide something.',
  isPlain: true,
  isVague: true,
} as const;
// Nothing that is written for people has so many of them in a row.
const fewestSelectors = 3;
const fewestBits = 16;
const widestBits = 8;
const firstInvisible = 0x200b;
// Of selectors: fifteen in the basic plane, the others as pairs of surrogates.
const firstSelector = 0xfe00;
const lastSelector = 0xfe0f;
const highOfSelectors = 0xdb40;
const firstLow = 0xdd00;
const lastLow = 0xddef;
const selectorsInPlane = 16;

const kind = { none: 0, bit: 1, selector: 2 } as const;
const bitUnits = new Set([0x200b, 0x200c, 0x200d, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xfeff]);

/** Bytes in runs of characters that nobody sees: what they say goes to `into`, and each such run is a match of its own. */
export function findSmuggled(codes: Uint16Array, into: HiddenTexts): InjectionMatch[] {
  const found: InjectionMatch[] = [];
  let reached = 0;
  // Every run that counts holds a unit out of so many.
  for (let at = 0; at < codes.length; at += fewestSelectors) {
    if ((codes[at] ?? 0) < firstInvisible) continue;
    if (codes[at - 1] === highOfSelectors) at -= 1;
    const here = kindAt(codes, at);
    if (here === kind.none) continue;
    while (at > reached && kindBefore(codes, at) === here) at -= widthBefore(codes, at);
    const start = at;
    while (at < codes.length && kindAt(codes, at) === here) at += widthAt(codes, at);
    const hiding = { start, end: at, isTurned: false };
    const isFound =
      here === kind.bit ? decodeBits(codes, hiding, into) : decodeSelectors(codes, hiding, into);
    if (isFound) found.push({ ...unseen, start, end: at });
    reached = at;
    at -= 1;
  }
  return found;
}

function widthBefore(codes: Uint16Array, at: number): number {
  return codes[at - 2] === highOfSelectors ? 2 : 1;
}

function kindBefore(codes: Uint16Array, at: number): number {
  return kindAt(codes, at - widthBefore(codes, at));
}

function kindAt(codes: Uint16Array, at: number): number {
  const code = codes[at] ?? 0;
  if (code < firstInvisible) return kind.none;
  if (code === highOfSelectors) {
    const low = codes[at + 1] ?? 0;
    return low >= firstLow && low <= lastLow ? kind.selector : kind.none;
  }
  if (code >= firstSelector && code <= lastSelector) return kind.selector;
  return code <= 0x2064 || code === 0xfeff ? (bitUnits.has(code) ? kind.bit : kind.none) : kind.none;
}

function widthAt(codes: Uint16Array, at: number): number {
  return codes[at] === highOfSelectors ? 2 : 1;
}

/** Selectors count from nought; where all are among the first sixteen, two make a byte. */
function decodeSelectors(codes: Uint16Array, hiding: Hiding, into: HiddenTexts): boolean {
  const { start, end } = hiding;
  const values: number[] = [];
  for (let at = start; at < end; at += widthAt(codes, at)) {
    const code = codes[at] ?? 0;
    values.push(
      code === highOfSelectors ? (codes[at + 1] ?? 0) - firstLow + selectorsInPlane : code - firstSelector,
    );
  }
  if (values.length < fewestSelectors) return false;
  const areHalves = values.every((value) => value < selectorsInPlane);
  into.begin(values.length);
  if (!areHalves) for (const value of values) into.add(value);
  else
    for (let at = 0; at + 1 < values.length; at += 2)
      into.add((values[at] ?? 0) * selectorsInPlane + (values[at + 1] ?? 0));
  into.readAsUtf8();
  into.keepReadable(hiding);
  return !areHalves || values.length >= fewestBits;
}

/** Two different signs are the bits of bytes, the first or the second being nought; a third one parts bytes. */
function decodeBits(codes: Uint16Array, hiding: Hiding, into: HiddenTexts): boolean {
  const { start, end } = hiding;
  if (end - start < fewestBits) return false;
  const run = codes.subarray(start, end);
  const counts = new Map<number, number>();
  for (const code of run) counts.set(code, (counts.get(code) ?? 0) + 1);
  if (counts.size < 2) return false;
  const [a, b] = [...counts]
    .sort(([, x], [, y]) => y - x)
    .slice(0, 2)
    .map(([code]) => code)
    .sort((x, y) => x - y);
  for (const one of [b, a]) {
    for (const width of [widestBits, widestBits - 1]) {
      into.begin(run.length);
      addBits({ run, one: one ?? 0, signs: [a, b], width, into });
      into.readAsUtf8();
      if (into.keepReadable(hiding)) return true;
    }
  }
  return true;
}

function addBits(args: {
  run: Uint16Array;
  one: number;
  signs: readonly (number | undefined)[];
  width: number;
  into: HiddenTexts;
}): void {
  const { run, one, signs, width, into } = args;
  let value = 0;
  let bits = 0;
  for (const code of run) {
    if (signs.includes(code)) {
      value = value * 2 + (code === one ? 1 : 0);
      bits += 1;
    }
    if (bits < width) continue;
    into.add(value);
    value = 0;
    bits = 0;
  }
}
