/** Text made comparable, with a way back to the offsets of the original. */
export interface NormalText {
  text: string;
  /** Pairs of positions where offsets change: at each folded character, and after it. */
  normals: number[];
  originals: number[];
}

const beyondAscii = /[^\0-\x7f]/;
const foreignChar = /[^\0-\x7f]/gu;
// Marks that decorate letters; vowel signs and voicing marks of other scripts belong to the word and stay.
const decorations =
  /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/g;
const invisible = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;

/** NFKC, without invisible and direction marks, without accents; letter case stays. Tag characters become the ASCII they hide. */
export function normalise(original: string): NormalText {
  const normal: NormalText = { text: original, normals: [], originals: [] };
  if (!beyondAscii.test(original)) return normal;
  const folded = new Map<string, string>();
  let text = '';
  let from = 0;
  for (const { 0: char, index } of original.matchAll(foreignChar)) {
    const plain = folded.get(char) ?? foldChar(char);
    folded.set(char, plain);
    text += original.slice(from, index);
    normal.normals.push(text.length, text.length + plain.length);
    text += plain;
    from = index + char.length;
    normal.originals.push(index, from);
  }
  normal.text = text + original.slice(from);
  return normal;
}

/** The span of the original that `start` to `end` of the normal text came from. */
export function originalSpan(normal: NormalText, start: number, end: number): { start: number; end: number } {
  if (normal.normals.length === 0) return { start, end };
  return { start: originOf(normal, start).start, end: originOf(normal, end - 1).end };
}

/** The original characters behind one unit of the normal text. */
function originOf({ normals, originals }: NormalText, position: number): { start: number; end: number } {
  let low = 0;
  let high = normals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((normals[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  const anchor = low - 1;
  if (anchor >= 0 && anchor % 2 === 0)
    return { start: originals[anchor] ?? 0, end: originals[anchor + 1] ?? 0 };
  const start = anchor < 0 ? position : (originals[anchor] ?? 0) + position - (normals[anchor] ?? 0);
  return { start, end: start + 1 };
}

function foldChar(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0xe0020 && code <= 0xe007e) return String.fromCharCode(code - 0xe0000);
  const compatible = char.normalize('NFKC').replace(invisible, '');
  return compatible.normalize('NFD').replace(decorations, '').normalize('NFC');
}

// Letters of other scripts that are drawn like Latin ones (after the confusables of Unicode TS 39).
const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'аa',
    'еe',
    'оo',
    'рp',
    'сc',
    'уy',
    'хx',
    'іi',
    'јj',
    'ѕs',
    'ԁd',
    'ԛq',
    'ԝw',
    'кk',
    'мm',
    'тt',
    'вb',
    'нh',
    'гr',
    'пn',
    'ӏl',
    'һh',
    'ɡg',
    'ıi',
    'ɩi',
    'αa',
    'εe',
    'οo',
    'ρp',
    'νv',
    'υu',
    'ιi',
    'κk',
    'τt',
    'χx',
    'γy',
    'ηn',
    'ѵv',
    'օo',
    'ѡw',
    'ցg',
    'ոn',
    'սu',
    'ѐe',
    'ϲc',
    'ʀr',
    'ᴏo',
    'ᴇe',
    'ɴn',
    'ɪi',
    'ᴀa',
    'ᴛt',
    'ѓr',
    'ƽs',
    'ł l'.replace(' ', ''),
    'øo',
    'đd',
    'ŧt',
    'ħh',
  ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Reads a word that mixes Latin with look-alikes as the Latin word it imitates. */
export function foldLookalikes(word: string): string {
  return word.replace(/[^\0-\x7f]/g, (char) => lookalikes[char] ?? char);
}

const leetLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};

/** `1gn0r3` reads `ignore`. */
export function foldLeet(word: string): string {
  return word.replace(/[0134578 9@$!|]/g, (char) => leetLetters[char] ?? char);
}

export function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (char) => {
    const base = char <= 'Z' ? 65 : 97;
    return String.fromCharCode(((char.charCodeAt(0) - base + 13) % 26) + base);
  });
}
