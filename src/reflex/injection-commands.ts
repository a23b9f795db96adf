import type { Sections } from './hidden-texts.ts';
import { Notebook } from './injection-match.ts';
import type { InjectionMatch } from './injection-match.ts';
import type { Confidence } from './policy.ts';

// An order to run something, at the start of a line or sentence, with what is to be run close behind.
const order =
  /(?:^|[\n.!?:;,] {0,3})(?:please |now |and |then )?(?:execute|run|bypass|eval|evaluate|decode and (?:execute|run))\b(?! (?:the )?(?:test|unit|lint|build))[^\n]{0,20}?[:`'"(]/imy;
// What may stand before an order, other than the start of a line, and how each of its first words begins, by the lower five bits
// of two units.
const mark = { none: 0, before: 1, lineEnd: 2 } as const;
const markOf = Uint8Array.from({ length: 128 }, (_, code) =>
  '\n.!?:;,'.includes(String.fromCharCode(code)) ? mark.before : code === 13 ? mark.lineEnd : mark.none,
);
const opensWord = new Uint8Array(0x400);
for (const head of ['pl', 'no', 'an', 'th', 'ex', 'ru', 'by', 'ev', 'de'])
  opensWord[headOf(head.charCodeAt(0), head.charCodeAt(1))] = 1;
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
export function findCommands({ text, codes }: Pick<Sections, 'text' | 'codes'>): InjectionMatch[] {
  const found: InjectionMatch[] = [];
  const notebook = new Notebook();
  for (let match = nextOrder(text, codes, 0); match !== null && !notebook.isFull();) {
    const next = nextOrder(text, codes, match.index + match[0].length);
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

/** The first match of `order` from there on, which is tried where a word of its may stand behind a mark or at the start of a line. */
function nextOrder(text: string, codes: Uint16Array, from: number): RegExpExecArray | null {
  const { length } = codes;
  let match = from === 0 ? orderAt(text, 0) : null;
  for (let at = from; at < length && match === null; at += 1) {
    const code = codes[at] ?? 0;
    const found = code < 128 ? (markOf[code] ?? 0) : (code | 1) === 0x2029 ? mark.lineEnd : mark.none;
    if (found === mark.none) continue;
    let word = at + 1;
    if (found === mark.before) while (word <= at + mostBlanks && codes[word] === 32) word += 1;
    if (word + 1 >= length || opensWord[headOf(codes[word] ?? 0, codes[word + 1] ?? 0)] === 0) continue;
    match = orderAt(text, found === mark.before ? at : word);
  }
  return match;
}

function orderAt(text: string, at: number): RegExpExecArray | null {
  order.lastIndex = at;
  return order.exec(text);
}

function headOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
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
