/** Text made comparable, with a way back: unit `i` comes from unit `origins[i]` of the original; null means the same offsets. */
export interface NormalText {
  text: string;
  origins: Uint32Array | null;
}

const beyondAscii = /[^\0-\x7f]/;
const invisible = /^[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0]$/u;

/** NFKC, without invisible and direction marks, without accents; letter case stays. Tag characters become the ASCII they hide. */
export function normalise(original: string): NormalText {
  if (!beyondAscii.test(original)) return { text: original, origins: null };
  const folded = new Map<string, string>();
  const origins: number[] = [];
  let text = '';
  let at = 0;
  for (const char of original) {
    let plain = char < '\x80' ? char : folded.get(char);
    if (plain === undefined) {
      plain = foldChar(char);
      folded.set(char, plain);
    }
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(at);
    text += plain;
    at += char.length;
  }
  origins.push(at);
  return { text, origins: Uint32Array.from(origins) };
}

/** The span of the original that `start` to `end` of the normal text came from. */
export function originalSpan(normal: NormalText, start: number, end: number): { start: number; end: number } {
  if (normal.origins === null) return { start, end };
  const last = normal.origins[end - 1] ?? 0;
  const next = normal.origins.find((origin, i) => i >= end && origin > last);
  return { start: normal.origins[start] ?? 0, end: next ?? last + 1 };
}

function foldChar(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0xe0020 && code <= 0xe007e) return String.fromCharCode(code - 0xe0000);
  if (invisible.test(char)) return '';
  const compatible = char.normalize('NFKC');
  if (code >= 0xac00 && code <= 0xd7a3) return compatible;
  return compatible.normalize('NFD').replace(/\p{Mn}/gu, '');
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
