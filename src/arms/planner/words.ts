/** One word, number, date, quoted text or sign of a goal. */
export interface Token {
  kind: 'word' | 'number' | 'date' | 'literal' | 'symbol';
  /** As written, without quotes. */
  text: string;
  lower: string;
  /** Lower case and singular, so that `orders` meets `order`. */
  stem: string;
  /** Of numbers and of number words up to twenty. */
  value?: number;
}

const numberWords = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
  'fifteen sixteen seventeen eighteen nineteen twenty'
).split(' ');

const tokenPattern =
  /(?<literal>\uE000\d+\uE001)|(?<placeholder>\[[A-Z]{1,30}(?:_[A-Z]{1,30}){0,4}_\d+\])|(?<date>\d{4}-\d{2}-\d{2}(?!\d))|(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)|(?<word>\p{L}[\p{L}\p{M}\d']*)|(?<symbol>>=|<=|!=|==|[^\s])/gu;

/** The words of a text; `literals` are the quoted texts that `maskLiterals` took out of it. */
export function tokenize(text: string, literals: readonly string[] = []): Token[] {
  const plain = text
    .replace(/n['’]t\b/g, ' not')
    .replace(/['’]s\b/g, '')
    .replace(/\bcannot\b/gi, 'can not')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/(?<=[\p{L}\d])_(?=\p{L})/gu, ' ');
  return [...restorePlaceholders(plain).matchAll(tokenPattern)].map((match) => toToken(match, literals));
}

/** Underscores inside placeholders must survive the splitting of names. */
function restorePlaceholders(text: string): string {
  return text.replace(
    /\[([A-Z ]{1,60})_(\d+)\]/g,
    (_, name: string, count: string) => `[${name.replaceAll(' ', '_')}_${count}]`,
  );
}

function toToken(match: RegExpExecArray, literals: readonly string[]): Token {
  const groups = match.groups ?? {};
  const text = match[0];
  if (groups.literal !== undefined) return token('literal', literals[Number(text.slice(1, -1))] ?? '');
  if (groups.placeholder !== undefined) return token('literal', text);
  if (groups.date !== undefined) return token('date', text);
  if (groups.number !== undefined)
    return { ...token('number', text), value: Number(text.replaceAll(',', '')) };
  if (groups.word === undefined) return token('symbol', text);
  const word = token('word', text);
  const value = numberWords.indexOf(word.lower);
  return value < 0 ? word : { ...word, value };
}

function token(kind: Token['kind'], text: string): Token {
  const lower = text.toLowerCase();
  return { kind, text, lower, stem: kind === 'word' ? stemOf(lower) : lower };
}

/** Singular of a lower-case English word, the same for both numbers; not always a word itself. */
export function stemOf(word: string): string {
  if (word === 'people' || word === 'persons') return 'person';
  return singular(word).replace(/(?<=s|z|x|ch|sh)e$/, '');
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Stems of the words of a name such as `orderAmount` or `order_amount`. */
export function nameWords(name: string): string[] {
  return tokenize(name)
    .filter(({ kind }) => kind !== 'symbol')
    .map(({ stem }) => stem);
}

/** Whether `words` stand in a row in `tokens` from position `at` on. */
export function standsAt(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  by: 'stem' | 'lower',
) {
  return words.length > 0 && words.every((word, offset) => tokens[at + offset]?.[by] === word);
}
