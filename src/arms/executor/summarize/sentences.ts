/** Words that end in a full stop without ending a sentence. */
const abbreviations = words(
  `vs etc e.g i.e eg ie cf al inc ltd corp co approx dept est a.m p.m am pm u.s u.k e.u ph.d m.d b.a m.a ave blvd rd ca ed
  eds`,
);

/** Short for a title before a name, and then written with a capital: "one more rep." is the end. */
const titles = words('mr mrs ms dr prof sr jr st gen col lt sgt capt rev hon gov sen rep messrs mt');

/** Abbreviations only where a number follows: "He said no." is the end, "See no. 5" is not. */
const numbered = words('no nos vol vols fig figs p pp sec ch art');

/** Days and months: abbreviations within a date only, since "The cat sat." is the end. */
const dateParts = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);
const restOfDate = new RegExp(
  `^\\s*(?:\\d|(?:${[...dateParts].join('|')})(?![\\p{L}])|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b)`,
  'iu',
);

/** Abbreviations that as often end a sentence: a capital after them begins a new one. */
const mayEnd: ReadonlySet<string> = new Set([
  'etc',
  'inc',
  'ltd',
  'corp',
  'co',
  'a.m',
  'p.m',
  'am',
  'pm',
  'u.s',
  'u.k',
  'e.u',
]);

const boundary = /[.!?…]+["'”’)\]]*(?=\s|$)|\n\s*\n|\n(?=\s*(?:[-*•]|\d{1,3}[.)])\s)|[。！？]/gu;

/** Sentences of a text, trimmed; abbreviations, initials, decimals and list numbers end none. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, start, { stop: match.index, end })) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  sentences.push(text.slice(start));
  return sentences
    .map((sentence) => sentence.trim().replace(/\s+/g, ' '))
    .filter((sentence) => /\p{L}|\d/u.test(sentence));
}

function endsSentence(text: string, start: number, { stop, end }: { stop: number; end: number }): boolean {
  const before = text.slice(Math.max(start, stop - 20), stop);
  const lastWord = (/[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '').toLowerCase();
  const next = /\S/u.exec(text.slice(end, end + 50))?.[0];
  if (next === undefined) return true;
  if (/\p{Ll}/u.test(next)) return false;
  const isCapital = /\p{Lu}\p{L}*$/u.test(before);
  if (dateParts.has(lastWord)) return !(isCapital && restOfDate.test(text.slice(end, end + 20)));
  if (numbered.has(lastWord)) return !/\d/.test(next);
  if (titles.has(lastWord)) return !isCapital;
  if (abbreviations.has(lastWord)) return mayEnd.has(lastWord) && /\p{Lu}/u.test(next);
  // An initial, as in "J. Smith", or the number of a list item.
  return !/^\p{Ll}$/u.test(lastWord) && !/^\d{1,2}$/.test(before.trim());
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
