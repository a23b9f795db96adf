import { extractKinds } from '../../../domain/tool-input.ts';
import type { GoalPart } from '../goal-parts.ts';
import { unmet, type Intent } from '../reading.ts';
import { readTextRequest, vocabularyOf } from './text-request.ts';

type Kind = (typeof extractKinds)[number];

const kindWords: Readonly<Record<string, Kind[]>> = {
  link: ['links'],
  url: ['links'],
  hyperlink: ['links'],
  date: ['dates'],
  number: ['numbers'],
  email: ['emails'],
  phone: ['phones'],
  telephone: ['phones'],
  contact: ['emails', 'phones'],
};
const verbs = new Set(
  'extract find list get pull collect show give identify detect what which return fetch'.split(' '),
);
const vocabulary = vocabularyOf(
  `${Object.keys(kindWords).join(' ')} ${[...verbs].join(' ')} mail e addresses address details detail info information or ` +
    'mentioned contained appear occur out present found contain mention occurring together web http',
);

/** `Extract the links and dates from the notes`, `List all phone numbers in the text`. */
export const readExtraction: Intent = (part, scene) => {
  const kinds = kindsIn(part);
  if (kinds.length === 0 && part.tokens[0]?.lower === 'extract') {
    return unmet('only links, dates, numbers, emails and phones can be extracted by rules');
  }
  if (kinds.length === 0 || !asksForThem(part, scene.shape.texts.length > 0 || scene.payload !== undefined))
    return undefined;
  return readTextRequest({
    part,
    scene,
    vocabulary,
    asked: `the ${kinds.join(', ')} of a text`,
    unnamed: 'all',
    draft: (source, label) => ({
      arm: 'executor',
      capability: 'extract',
      input: { source, kinds },
      action: `${kinds.join(', ')} in ${label}`,
      taskType: 'extraction',
      confidence: 0.9,
      because: `the goal asks for ${kinds.join(', ')}`,
    }),
  });
};

/** `Find the …` is an extraction only where there is a text to find it in. */
function asksForThem(part: GoalPart, hasText: boolean): boolean {
  const words = part.tokens.map(({ lower }) => lower);
  if (words.includes('extract')) return true;
  const quoted = part.tokens.some(({ kind }) => kind === 'literal');
  return (hasText || quoted) && words.slice(0, 4).some((word) => verbs.has(word));
}

function kindsIn({ tokens }: GoalPart): Kind[] {
  const found = new Set<Kind>();
  tokens.forEach(({ stem, kind }, at) => {
    if (kind !== 'word') return;
    const after = tokens[at + 1]?.stem;
    const before = tokens[at - 1]?.stem;
    if (stem === 'mail' && before === '-') found.add('emails');
    // The number of a phone is no number of its own, and an email to look into is a text.
    if (stem === 'number' && (before === 'phone' || before === 'telephone' || after === 'of')) return;
    if (stem === 'email' && inside(tokens[at - 1]?.lower, tokens[at - 2]?.lower)) return;
    for (const name of kindWords[stem] ?? []) found.add(name);
  });
  return extractKinds.filter((kind) => found.has(kind));
}

function inside(before: string | undefined, twoBefore: string | undefined): boolean {
  const prepositions = new Set(['from', 'in', 'of']);
  if (before === 'the' || before === 'this') return prepositions.has(twoBefore ?? '');
  return false;
}
