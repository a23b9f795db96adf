export interface Word {
  /** As written. */
  text: string;
  stem: string;
  start: number;
  end: number;
}

const word = /\[[A-Z][A-Z_]{1,30}_\d{1,9}\]|[\p{L}\p{N}]+(?:[.,]\p{N}+)*(?:['’]\p{L}{1,2}(?!\p{L}))?/gu;

const stopWords = new Set(
  (
    'a an the and or but if of to in on at by for from with without into onto about over under as than then that this these those ' +
    'is are was were be been being am do does did done have has had having will would shall should can could may might must ' +
    'i me my we us our you your he him his she her it its they them their who whom whose what which when where why how ' +
    'there here not no so such very just also any some all each every please tell give find show say says said get got ' +
    'whether while during between after before up down out off again more most much many other own same s t'
  ).split(' '),
);

const irregular: Record<string, string> = {
  built: 'build',
  bought: 'buy',
  began: 'begin',
  begun: 'begin',
  wrote: 'write',
  written: 'write',
  paid: 'pay',
  sold: 'sell',
  made: 'make',
  sent: 'send',
  held: 'hold',
  led: 'lead',
  won: 'win',
  left: 'leave',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  chose: 'choose',
  chosen: 'choose',
  grew: 'grow',
  met: 'meet',
  ran: 'run',
  rose: 'rise',
  fell: 'fall',
  kept: 'keep',
  lost: 'lose',
  spent: 'spend',
  taught: 'teach',
  people: 'person',
  children: 'child',
  lasted: 'last',
};

/** Words with their places in `text`; stop words included. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((match) => ({
    text: match[0],
    stem: stemOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function isStopWord(text: string): boolean {
  // The month, the country and the like are written as names.
  if (/^(?:May|US|IT|WHO)$/.test(text)) return false;
  return stopWords.has(text.toLowerCase());
}

/** Stems of the words that carry meaning, in order, with repeats. */
export function contentStems(text: string): string[] {
  return wordsOf(text)
    .filter((one) => !isStopWord(one.text))
    .map(({ stem }) => stem);
}

/** Light English stemming: plurals, -ed, -ing and a final e; never below three letters. */
export function stemOf(text: string): string {
  if (text.startsWith('[')) return text;
  const plain = text.toLowerCase().replace(/['’]\p{L}{1,2}$/u, '');
  const known = Object.hasOwn(irregular, plain) ? irregular[plain] : undefined;
  return (known ?? withoutEnding(plain)).replace(/(?<=[a-z]{3})e$/, '');
}

function withoutEnding(text: string): string {
  if (!/^[a-z]{4,}$/.test(text)) return text;
  const singular = text
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x|z)es$/, '')
    .replace(/(?<![su])s$/, '');
  const stripped = singular.replace(/(?<=[a-z]{3})(?:ing|ed)$/, '');
  if (stripped === singular || !/[aeiouy]/.test(stripped)) return singular.replace(/(?<=[a-z]{3})ied$/, 'y');
  return stripped.replace(/([bdgmnprt])\1$/, '$1');
}
