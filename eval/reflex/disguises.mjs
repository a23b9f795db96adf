const letters = (text, change) => text.replace(/[a-z]/gi, change);
const lookalikes = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у' };
const leet = { a: '4', e: '3', i: '1', o: '0', t: '7' };

/** Ways to write a text so that people and models still read it and lists of words do not. */
export const disguises = {
  base64: (text) => Buffer.from(text).toString('base64'),
  'base64 twice': (text) => Buffer.from(Buffer.from(text).toString('base64')).toString('base64'),
  hex: (text) => Buffer.from(text).toString('hex'),
  'url encoding': (text) => encodeURIComponent(text),
  entities: (text) => letters(text, (char) => `&#${char.charCodeAt(0)};`),
  rot13: (text) =>
    letters(text, (char) => {
      const first = char <= 'Z' ? 65 : 97;
      return String.fromCharCode(((char.charCodeAt(0) - first + 13) % 26) + first);
    }),
  reversal: (text) => Array.from(text).reverse().join(''),
  'full width': (text) => letters(text, (char) => String.fromCodePoint(char.charCodeAt(0) + 0xfee0)),
  'mathematical letters': (text) =>
    letters(text, (char) => String.fromCodePoint(char.charCodeAt(0) - (char <= 'Z' ? 65 : 71) + 0x1d400)),
  'tag characters': (text) =>
    text.replace(/[ -~]/g, (char) => String.fromCodePoint(char.charCodeAt(0) + 0xe0000)),
  'zero width': (text) => text.split('').join('\u200b'),
  'look-alikes': (text) => letters(text, (char) => lookalikes[char] ?? char),
  leetspeak: (text) => letters(text, (char) => leet[char] ?? char),
  'spaced letters': (text) =>
    text
      .split(' ')
      .map((word) => word.split('').join(' '))
      .join('  '),
  'one word a line': (text) => text.split(' ').join('\n'),
  'word by word': (text) => text.split(' ').join('. '),
  accents: (text) => letters(text, (char) => `${char}\u0301`),
};
