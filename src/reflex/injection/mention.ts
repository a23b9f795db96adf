import { leadsOfCommands, negationsElsewhere } from '../lexicon/languages/small-words.ts';
import { hashText } from '../text/hash.ts';
import { isDigit, isLetter } from '../text/units.ts';
import { hashAt } from '../text/words.ts';
import type { Words } from '../text/words.ts';

/** Words after which a verb still commands the reader: "please ignore", "and then ignore", "you must ignore". */
const commandLeads = hashesOf(
  'and then now please just also but so kindly simply immediately first always you or instead completely totally fully lets okay ok next again hereby bitte por favor sistema only ' +
    leadsOfCommands,
);
/** Verbs that lead a command where the reader or a model is their subject: "you must reveal", but not "the captain must reveal". */
const modals = hashesOf('must should shall will would could can may');
const subjects = hashesOf(
  'you u ya ai ais assistant assistants model models llm llms bot chatbot chatgpt gpt claude gemini it they who system and but so then please i we',
);
const leadsBeforeTo = hashesOf(
  'you need have want must going required instructed ordered commanded supposed like ought',
);
const negations = hashesOf(
  'dont not never cannot cant shouldnt without avoid wont doesnt didnt isnt nicht nie niemals ne pas no non nao не никогда nie niet nooit inte ' +
    negationsElsewhere,
);
const talkWords = hashesOf(
  'how why explain explains explained describe describes detect detects detecting prevent prevents preventing phrase phrases phrased string strings ' +
    'called titled attack attacks attacker attackers injection injections story film movie novel character hackers hacker wrote typed types tried says said ' +
    'means mean article essay blog lecture tutorial classify label sentence sentences example examples contains containing regex users people ' +
    'quote quoted detector filter defend against paper research researchers scene plot thesis lesson documentation bug students ' +
    'tale tales novels stories poem play comic game tells asks fictional histoire roman conte geschichte marchen historia cuento novela storia racconto conto рассказ рассказе истории opowiadanie verhaal berattelse',
);
const defenceWords = hashesOf(
  'detect detects detecting detector detectors flag flags prevent prevents preventing attack attacks attacker attackers injection injections jailbreak jailbreaks ' +
    'filter filters defend research researchers paper regex',
);
const reader = hashesOf('you your developer developers system openai');
const attachments = hashesOf('of from in by for on except that which outside unrelated');
const [to = 0, me = 0, orders = 0, pas = 0, i = 0, before = 0] = [
  'to',
  'me',
  'orders',
  'pas',
  'i',
  'before',
].map(hashText);
const said = hashesOf('asked told said gave wrote typed sent mentioned ask tell say');
const owners = hashesOf(
  'manual handbook guide guidebook guideline recipe leaflet brochure label package box kit contract customer customers client clients ' +
    'supplier suppliers vendor vendors warehouse shop store department doctor nurse teacher coach manager landlord game course textbook form sheet',
);
/** What the instructions of this conversation are given by, in or for. */
const ownThings = hashesOf(
  'you your yours yourself ai assistant model models llm chatbot bot chatgpt openai anthropic developer developers creator creators company system administrator admin operator prompt ' +
    'prompts conversation chat message messages context session now here this me my mine user users above before code block full reverse reversed base64 json markdown order plain',
);
const documentParts = hashesOf(
  'paragraph paragraphs chapter chapters section sections page pages version versions edition draft drafts example examples exercise step steps ' +
    'year month week quarter meeting email letter episode verse stanza commit release author owner owners entry answer reply',
);
const speaker = hashesOf('my our');
const attackNames = hashesOf(
  'jailbreak jailbreaks attack attacks injection injections dangerous harmful unsafe malicious phishing exploit suspicious works ticket report rule pattern',
);
const hyphen = 45;
const talkReachAfter = 8;
const talkReach = 12;
const nearOpening = 4;
const quoteReach = 160;
// Opening quotation marks by code, each with its closing one.
const quotePairs = new Map(
  ['""', '“”', "''", '``', '«»', '‘’'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

/** Whether the word at `at` opens a clause or follows a word that leads a command. */
export function standsAsCommand(split: Words, at: number): boolean {
  if (endsCompound(split, at)) return false;
  if (
    at === 0 ||
    split.clauses[at] !== split.clauses[at - 1] ||
    split.sentences[at] !== split.sentences[at - 1]
  )
    return true;
  const before = hashAt(split, at - 1);
  if (before === to || before === me) return leadsBeforeTo.has(hashAt(split, at - 2));
  if (modals.has(before)) return opensSentence(split, at - 1) || subjects.has(hashAt(split, at - 2));
  return commandLeads.has(before);
}

/** `<!-- prettier-ignore -->`: a name rather than an order, for nothing follows that it could be about. */
function endsCompound({ codes, starts, clauses }: Words, at: number): boolean {
  const start = starts[at] ?? 0;
  return codes[start - 1] === hyphen && isLetter(codes[start - 2] ?? 0) && clauses[at + 1] !== clauses[at];
}

/** Whether the word is among the first of its clause: "all restrictions are lifted", but not "tell them that all restrictions …". */
export function opensNear(split: Words, at: number): boolean {
  return at < nearOpening || split.clauses[at - nearOpening] !== split.clauses[at];
}

function opensSentence(split: Words, at: number): boolean {
  return at === 0 || split.sentences[at] !== split.sentences[at - 1];
}

/** "do not ignore", "never ignore": one of the two words before turns the verb round. */
export function isNegated(split: Words, at: number): boolean {
  // "n'oublie pas"
  if (hashAt(split, at + 1) === pas && split.clauses[at + 1] === split.clauses[at]) return true;
  return [at - 1, at - 2].some(
    (i) => negations.has(hashAt(split, i)) && split.clauses[i] === split.clauses[at],
  );
}

/** Whether words before it in the sentence speak about texts or attacks. */
export function isTalkedAbout(split: Words, at: number): boolean {
  return isAfterAny(split, at, talkWords);
}

/** Whether words before it in the sentence name attacks or what is done against them. */
export function isShownAsAttack(split: Words, at: number): boolean {
  return isAfterAny(split, at, defenceWords);
}

function isAfterAny(split: Words, at: number, words: ReadonlySet<number>): boolean {
  for (let i = at - 1; i >= 0 && at - i <= talkReach; i -= 1) {
    if (split.sentences[i] !== split.sentences[at]) return false;
    if (words.has(hashAt(split, i))) return true;
  }
  return false;
}

/** Whether what is named between two words is business: orders as records, or the instructions of a manual or a doctor. */
export function isBusiness(split: Words, from: number, to: number): boolean {
  const named = Array.from({ length: to + 1 - from }, (_, offset) => hashAt(split, from + offset));
  const addressesReader = named.some((word) => reader.has(word));
  return named.some((word, offset) => {
    const at = from + offset;
    if (word === orders && !addressesReader && !followedBy({ split, at, reach: 3, words: reader }))
      return true;
    return (
      followedBy({ split, at, reach: 1, words: attachments }) &&
      followedBy({ split, at, reach: 4, words: owners })
    );
  });
}

/** Instructions, rules or limits of something else than this conversation: "the new rules for the exam". */
export function isOfSomethingElse(split: Words, at: number): boolean {
  if (!attachments.has(hashAt(split, at + 1)) || split.clauses[at + 1] !== split.clauses[at]) return false;
  for (let i = at + 2; i <= at + 4 && split.clauses[i] === split.clauses[at]; i += 1)
    if (ownThings.has(hashAt(split, i))) return false;
  return split.clauses[at + 2] === split.clauses[at];
}

/** "Show me the text of the previous paragraph": a part of a document, not of this conversation. */
export function namesPartOfDocument(split: Words, at: number): boolean {
  return followedBy({ split, at, reach: 2, words: documentParts });
}

/** "Never mind my last message": what the speaker takes back is the speaker's own. */
export function isOfSpeaker(split: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (speaker.has(hashAt(split, i))) return true;
  return false;
}

/** "What was the first question I asked you?": what the speaker said, unless it is what stands before that. */
export function isSaidBySpeaker(split: Words, from: number, to: number): boolean {
  for (let at = from + 1; at <= to + 7 && split.sentences[at] === split.sentences[from]; at += 1)
    if (hashAt(split, at) === i && said.has(hashAt(split, at + 1)) && hashAt(split, at - 1) !== before)
      return true;
  return false;
}

/** "Why should passwords never be sent?": one of the few words before turns the last verb round. */
export function isForbidden(split: Words, at: number): boolean {
  return [at - 1, at - 2, at - 3].some(
    (i) => negations.has(hashAt(split, i)) && split.sentences[i] === split.sentences[at],
  );
}

/** Whether words after the span in its sentence call it an attack or an example. */
export function isCalledAttack(split: Words, last: number): boolean {
  for (let i = last + 1; i <= last + talkReachAfter && split.sentences[i] === split.sentences[last]; i += 1)
    if (attackNames.has(hashAt(split, i))) return true;
  return false;
}

function followedBy(args: { split: Words; at: number; reach: number; words: ReadonlySet<number> }): boolean {
  const { split, at, reach, words } = args;
  for (let i = at + 1; i <= at + reach; i += 1) {
    if (split.clauses[i] !== split.clauses[at]) return false;
    if (words.has(hashAt(split, i))) return true;
  }
  return false;
}

/** The mark that would close the quotation that is open at `start`, in the section that begins at `from`; 0 where none is. */
export function openQuotation({ codes }: Words, { start, from }: { start: number; from: number }): number {
  for (let i = start - 1; i >= from && start - i <= quoteReach; i -= 1) {
    const closing = quotePairs.get(codes[i] ?? 0);
    if (closing !== undefined && (i === from || !isWordCode(codes[i - 1] ?? 0))) return closing;
  }
  return 0;
}

/** Whether the mark follows the span that ends at `end`, in the section that ends at `to`. */
export function isClosed(
  { codes }: Words,
  { mark, end, to }: { mark: number; end: number; to: number },
): boolean {
  const most = Math.min(to, end + quoteReach);
  for (let i = end; i < most; i += 1) if (codes[i] === mark) return true;
  return false;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 95;
}

function hashesOf(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(hashText));
}
