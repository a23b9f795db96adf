import { isDigit, isLetter } from '../text/units.ts';
import { wordsBefore } from './candidate.ts';
import type { Candidate, Detector } from './candidate.ts';
import type { MaskedText } from './masked-text.ts';
import { findJoins } from './secret-joins.ts';

// Name, join, quotation mark and value.
const assignment =
  /(password|passwd|passphrase|passcode|pwd|passwort|contraseña|secret|token|credentials?|api[_ -]?key|apikey|access[_ -]?key|secret[_ -]?key|private[_ -]?key|auth[_ -]?key|account[_ -]?key|encryption[_ -]?key|signing[_ -]?key|access[_ -]?token|auth[_ -]?token|client[_ -]?secret)["']?( ?(?::|=|=>|:=) ?| is )(["'`]?)([^\s"'`,;<>(){}[\]\uE000]{6,200})/iu;
const everyAssignment = new RegExp(assignment, 'giu');
// Looking at more places one by one takes longer than the pattern over the whole text.
const unitsForJoin = 256;
const bearer = /(?:bearer|basic) (?<value>[A-Za-z0-9._~+/-]{20,500}={0,2})(?![\w\uE000])/iy;
// Of `assignment`, with what a pair of units beyond the basic plane takes.
const longestName = 16;
const longestAssigned = 410;
const longestBearer = 520;
const passwordName = /pass|pwd|contrase/i;
const stand =
  /^(?:\$|%|process\.|os\.|env|your|my[_-]|the[_-]|example|changeme|change[_-]me|placeholder|redacted|\*{3}|\.{3}|x{4}|null$|none$|undefined$|true$|false$|string|required)/i;

/** `password = …`, `api_key: …` and the like, where the value is not a word, a variable or a stand-in. */
export const detectSecretAssignments: Detector = (masked) => {
  const joins = findJoins(masked.codes, masked.marks);
  const found = joins.length > 0 ? assignedIn(masked, joins) : [];
  return masked.marks.bearers.count > 0 ? [...found, ...bearersIn(masked)] : found;
};

/** Whether a whole value under a key such as `password` is one: any single word that is no stand-in. */
export function isPassword(value: string): boolean {
  return /^[^\s\uE000]{6,200}$/.test(value) && !stand.test(value);
}

function assignedIn(masked: MaskedText, joins: readonly number[]): Candidate[] {
  if (joins.length * unitsForJoin > masked.codes.length) return assignedAnywhere(masked.text);
  const found: Candidate[] = [];
  let reached = 0;
  for (const join of joins) {
    if (join < reached) continue;
    const from = Math.max(reached, join - longestName);
    const match = assignment.exec(masked.slice(from, Math.min(masked.codes.length, join + longestAssigned)));
    if (match === null || joinOf(match) + from !== join) continue;
    reached = from + match.index + match[0].length;
    addAssigned(found, match, reached);
  }
  return found;
}

function assignedAnywhere(text: string): Candidate[] {
  const found: Candidate[] = [];
  everyAssignment.lastIndex = 0;
  for (let match = everyAssignment.exec(text); match !== null; match = everyAssignment.exec(text))
    addAssigned(found, match, everyAssignment.lastIndex);
  return found;
}

/** The match ends at `reached`. */
function addAssigned(found: Candidate[], match: RegExpExecArray, reached: number): void {
  const [, name = '', , , value = ''] = match;
  const secret = withoutStops(value);
  const start = reached - value.length;
  if (isSecretValue(name, secret))
    found.push({ type: 'SECRET', start, end: start + secret.length, ruleId: 'secret.assignment' });
}

/** Without full stops, question marks and colons at its end. */
function withoutStops(value: string): string {
  let end = value.length;
  while (end > 0 && '.?:'.includes(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end);
}

/** Where the join of the match stands, without the blank that may open it. */
function joinOf(match: RegExpExecArray): number {
  const { index } = match;
  const [whole, , join = '', quote = '', value = ''] = match;
  const start = index + whole.length - value.length - quote.length - join.length;
  return join === ' is ' || !join.startsWith(' ') ? start : start + 1;
}

function bearersIn(masked: MaskedText): Candidate[] {
  const { at: places, count } = masked.marks.bearers;
  const found: Candidate[] = [];
  let reached = 0;
  for (let i = 0; i < count; i += 1) {
    const at = places[i] ?? 0;
    const match = at < reached ? null : masked.matchAt(bearer, { at, reach: longestBearer });
    if (match === null) continue;
    reached = at + match[0].length;
    const value = match.groups?.['value'] ?? '';
    const start = reached - value.length;
    const named = /authorization["']?\s?[:=]\s?["']?(?:bearer|basic) $/.test(wordsBefore(masked, start, 40));
    if (!(named || /\d/.test(value)) || !/[A-Za-z]/.test(value)) continue;
    found.push({ type: 'SECRET', start, end: reached, ruleId: 'secret.authorization' });
  }
  return found;
}

function isSecretValue(name: string, value: string): boolean {
  if (value.length < 6) return false;
  let hasDigit = false;
  let hasLetter = false;
  for (let at = 0; at < value.length && !(hasDigit && hasLetter); at += 1) {
    const code = value.charCodeAt(at);
    if (isDigit(code)) hasDigit = true;
    else if (isLetter(code)) hasLetter = true;
  }
  const isMixed = hasDigit && hasLetter;
  const isSecret = passwordName.test(name)
    ? isMixed || (hasLetter && /[!@#$%^&*?~]/.test(value))
    : value.length >= 12 && isMixed && entropyBits(value) >= 3;
  return isSecret && !stand.test(value) && !isDotted(value);
}

/** A property of something in code. */
function isDotted(value: string): boolean {
  return value.includes('.') && /^[a-z_]+\.[a-z_.]+$/i.test(value);
}

/** Shannon entropy in bits for each character. */
function entropyBits(value: string): number {
  const counts = countsOf(value);
  // Of a character by how often it stands there: most stand there equally often.
  const shares: number[] = [];
  let bits = 0;
  for (const count of counts) {
    const share = count / value.length;
    bits -= shares[count] ??= share * Math.log2(share);
  }
  return bits;
}

const placeOf = new Int16Array(128);

/** How often each character stands in it, in the order in which they come first. */
function countsOf(value: string): number[] {
  const counts: number[] = [];
  const others = new Map<string, number>();
  placeOf.fill(-1);
  for (const char of value) {
    const code = char.charCodeAt(0);
    const known = code < 128 ? (placeOf[code] ?? -1) : (others.get(char) ?? -1);
    if (known >= 0) {
      counts[known] = (counts[known] ?? 0) + 1;
      continue;
    }
    const place = counts.push(1) - 1;
    if (code < 128) placeOf[code] = place;
    else others.set(char, place);
  }
  return counts;
}
