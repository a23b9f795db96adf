import { sectionEnd } from './hidden-texts.ts';
import type { HiddenTexts } from './hidden-texts.ts';
import type { Words } from './words.ts';

// Letters turned by half a turn, each before the one that it is from the other side.
const turned = 'ɐaɔcǝeɟfƃgɓgɥhᴉiıiɾjʞkןlɯmɹrʇtʌvʍwʎybqqbdppdnuunⱯAƆCƎEℲF⅁GſJ⅂LԀPꓤRꓕTɅV⅄YMWWM';
const upright = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (let at = 0; at < turned.length; at += 2) upright[turned.charCodeAt(at)] = turned.charCodeAt(at + 1);
// Of Turkish, where nothing is turned.
const dotless = 0x131;
const lineBreak = 10;
const fewest = 4;
// Half of the letters of a text look the same from the other side, or are others of the alphabet.
const mostApart = 8;

/** Lines in which several letters stand upside down, put right: from the last to the first, and as they follow each other. */
export function addUpsideDown(split: Words, into: HiddenTexts): void {
  if (!split.hasDisguised && !split.hasForeign) return;
  const { codes, sectionStarts } = split;
  for (let section = 0; section < sectionStarts.length; section += 1) {
    const end = sectionEnd({ codes, starts: sectionStarts }, section);
    for (let at = sectionStarts[section] ?? 0; at < end; at += 1) at = addLine({ codes, at, end, into });
  }
}

/** Answers where the line ends. */
function addLine(line: { codes: Uint16Array; at: number; end: number; into: HiddenTexts }): number {
  const { codes, at: start, into } = line;
  let told = 0;
  let end = start;
  for (; end < line.end; end += 1) {
    const code = codes[end] ?? 0;
    if (code === lineBreak) break;
    if (code > 127 && upright[code] !== code && code !== dotless) told += 1;
  }
  if (told < fewest || told * mostApart < end - start) return end;
  into.begin(end - start);
  for (let at = end - 1; at >= start; at -= 1) into.add(upright[codes[at] ?? 0] ?? 0);
  into.keep({ start, end, isTurned: true });
  into.begin(end - start);
  for (let at = start; at < end; at += 1) into.add(upright[codes[at] ?? 0] ?? 0);
  into.keep({ start, end, isTurned: true });
  return end;
}
