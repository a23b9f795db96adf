import type { Confidence } from '../policy.ts';
import { letterPair, letterPairs } from '../text/letter-pairs.ts';
import type { Words } from '../text/words.ts';
import { Notebook } from './match.ts';
import type { InjectionMatch } from './match.ts';

// An order to run something, at the start of a line or sentence, with what is to be run close behind.
const order =
  /(?:^|[\n.!?:;,] {0,3})(?:please |now |and |then )?(?:execute|run|bypass|eval|evaluate|decode and (?:execute|run))\b(?! (?:the )?(?:test|unit|lint|build))[^\n]{0,20}?[:`'"(]/imy;
// How each word that `order` begins with does.
const opensOrder = letterPairs(['pl', 'no', 'an', 'th', 'ex', 'ru', 'by', 'ev', 'de']);
const marksBefore = new Set(Array.from('\n.!?:;,', (char) => char.charCodeAt(0)));
const mostBlanks = 3;
const ruleId = 'injection.command.order';
const reach = 400;
const closeReach = 60;
// JavaScript runs in a sandbox without host access: asking for that is what the tool is for, and reaching for the host fails there.
const offered = /\b(?:javascript|js)\b/i;
const reachesHost =
  /child_process|os\.system|subprocess\.|process\.(?:binding|mainModule|env)|require\(["'`](?:node:)?(?:fs|net|os|vm|http)/i;
const spawns =
  /os\.(?:system|popen|exec|spawn|fork)|subprocess\.|child_process|popen\(|getRuntime\(\)|\bsystem ?\(|\bexec ?\(|\beval ?\(|__import__|\b(?:sh|bash|zsh|python\d?|perl|ruby|php|node|lua|powershell|cmd)(?:\.exe)? (?:-[cer]|\/c)\b|ctypes|LoadLibrary|<!--#exec|(?<!(?:this|following|the) )javascript:(?=\S)|builtins/i;
const recon =
  /\bwhoami\b|\/etc\/(?:passwd|shadow|sudoers)|\bid_rsa\b|\.ssh\/|\bsudo su\b|\bnet user\b|document\.cookie|\bprintenv\b|__(?:globals|subclasses|builtins|class)__|globals\(\)|evil\.com|attacker\.|memory contents/i;
const destructive =
  /rm -[rf]{1,3} (?:\/(?!\w)|\*|~)|\bmkfs\b|dd if=\S{1,40} of=\/dev\/|:\(\) ?\{|\/dev\/tcp\/|\bnc -[el]|(?:curl|wget) [^|\n]{1,80}\| ?(?:ba)?sh\b|shutdown (?:-h|now)|kill -9 -1|rmtree\(["']\/|os\.fork\(\)|> ?\/dev\/sd[a-z]|\/add\b/i;

/** Orders to run what reads out, destroys or opens the machine. Code that is only shown or asked about is left alone. */
export function findCommands(split: Words): InjectionMatch[] {
  const { text } = split;
  const found: InjectionMatch[] = [];
  const notebook = new Notebook();
  const nextOrder = ordersIn(split);
  for (let match = nextOrder(); match !== null && !notebook.isFull();) {
    const next = nextOrder();
    const command = commandIn(text, match, next);
    if (
      command !== undefined &&
      !(command.confidence !== 'certain' && notebook.isCrowded(ruleId, command.start))
    ) {
      notebook.note(command);
      found.push(command);
    }
    match = next;
  }
  return found;
}

/** Answers one match of `order` after the other, and null when there are no more. */
function ordersIn(split: Words): () => RegExpExecArray | null {
  const starts = orderStarts(split);
  let next = 0;
  let reached = 0;
  return () => {
    while (next < starts.length) {
      const start = starts[next] ?? 0;
      next += 1;
      order.lastIndex = start;
      const match = start < reached ? null : order.exec(split.text);
      if (match === null) continue;
      reached = start + match[0].length;
      return match;
    }
    return null;
  };
}

/** Where matches of `order` may begin, ascending: what spares the pattern nearly every place. */
function orderStarts({ text, codes, starts, clauses, count }: Words): number[] {
  const found: number[] = [];
  for (let i = 0; i < count; i += 1) {
    // Any mark parts clauses.
    if (i > 0 && clauses[i] === clauses[i - 1]) continue;
    const start = mayOpenOrder(codes, starts[i] ?? 0) ? startBefore(codes, starts[i] ?? 0) : -1;
    if (start !== -1) found.push(start);
  }
  const apart = found.length;
  // Among words this one may stand for a letter, and the other one for a blank.
  for (const char of '!\r') {
    for (let at = text.indexOf(char); at !== -1; at = text.indexOf(char, at + 1)) {
      let word = at + 1;
      while (word <= at + mostBlanks && codes[word] === 32) word += 1;
      const start = mayOpenOrder(codes, word) ? startBefore(codes, word) : -1;
      if (start !== -1) found.push(start);
    }
  }
  return found.length === apart ? found : found.sort((a, b) => a - b);
}

function mayOpenOrder(codes: Uint16Array, word: number): boolean {
  return word + 1 < codes.length && opensOrder[letterPair(codes[word] ?? 0, codes[word + 1] ?? 0)] === 1;
}

/** Where the mark stands before the word; its own place at the start of a line, and -1 elsewhere. */
function startBefore(codes: Uint16Array, word: number): number {
  let at = word - 1;
  while (at >= word - mostBlanks && codes[at] === 32) at -= 1;
  if (at >= 0 && marksBefore.has(codes[at] ?? 0)) return at;
  return word === 0 || isLineEnd(codes[word - 1] ?? 0) ? word : -1;
}

function isLineEnd(code: number): boolean {
  return code === 13 || code === 0x2028 || code === 0x2029;
}

function commandIn(
  text: string,
  match: RegExpExecArray,
  next: RegExpExecArray | null,
): InjectionMatch | undefined {
  const payload = payloadOf(text, match, next);
  const isOffered = offered.test(match[0]);
  const confidence = isOffered ? atMostLikely(weigh(payload, reachesHost)) : weigh(payload, spawns);
  if (confidence === null) return undefined;
  return {
    type: 'COMMAND_INJECTION',
    severity: 'high',
    confidence,
    start: match.index + match[0].search(/[a-z]/i),
    end: match.index + payload.trimEnd().length,
    ruleId,
    reason: 'Orders a command that harms or spies out the machine.',
    isPlain: true,
    isVague: isOffered,
  };
}

/** What is to be run: where orders follow closely, little more than up to the next, so that none is read many times. */
function payloadOf(text: string, match: RegExpExecArray, next: RegExpExecArray | null): string {
  const end = match.index + match[0].length;
  const most = Math.min(end + reach, Math.max(next?.index ?? Infinity, end + closeReach));
  return text.slice(match.index, most).split('\n\n', 1)[0] ?? '';
}

function weigh(payload: string, opens: RegExp): Confidence | null {
  if (destructive.test(payload)) return 'certain';
  const signs = [opens, recon].filter((pattern) => pattern.test(payload)).length;
  if (signs === 2) return 'certain';
  return signs === 1 ? 'likely' : null;
}

function atMostLikely(confidence: Confidence | null): Confidence | null {
  return confidence === 'certain' ? 'likely' : confidence;
}
