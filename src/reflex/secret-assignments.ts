import { wordsBefore } from './candidate.ts';
import type { Candidate, Detector } from './candidate.ts';
import { findJoins } from './secret-joins.ts';
import type { MaskedText } from './masked-text.ts';

const assignment =
  /(?<name>password|passwd|passphrase|passcode|pwd|passwort|contraseña|secret|token|credentials?|api[_ -]?key|apikey|access[_ -]?key|secret[_ -]?key|private[_ -]?key|auth[_ -]?key|account[_ -]?key|encryption[_ -]?key|signing[_ -]?key|access[_ -]?token|auth[_ -]?token|client[_ -]?secret)["']?(?<join> ?(?::|=|=>|:=) ?| is )(?<quote>["'`]?)(?<value>[^\s"'`,;<>(){}[\]\uE000]{6,200})/iu;
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
  const { joins, bearers } = findJoins(masked.codes);
  const found = joins.length > 0 ? assignedIn(masked, joins) : [];
  return bearers.length > 0 ? [...found, ...bearersIn(masked, bearers)] : found;
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
    found.push(...assignedBy(match, reached));
  }
  return found;
}

function assignedAnywhere(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(everyAssignment))
    found.push(...assignedBy(match, match.index + match[0].length));
  return found;
}

/** The match ends at `reached`. */
function assignedBy({ groups }: RegExpExecArray, reached: number): Candidate[] {
  const { name = '', value = '' } = groups ?? {};
  const secret = value.replace(/[.?:]+$/, '');
  if (!isSecretValue(name, secret)) return [];
  const start = reached - value.length;
  return [{ type: 'SECRET', start, end: start + secret.length, ruleId: 'secret.assignment' }];
}

/** Where the join of the match stands, without the blank that may open it. */
function joinOf({ index, 0: whole, groups }: RegExpExecArray): number {
  const { join = '', quote = '', value = '' } = groups ?? {};
  const start = index + whole.length - value.length - quote.length - join.length;
  return join === ' is ' || !join.startsWith(' ') ? start : start + 1;
}

function bearersIn(masked: MaskedText, places: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  let reached = 0;
  for (const at of places) {
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
  if (value.length < 6 || stand.test(value) || /^[a-z_]+\.[a-z_.]+$/i.test(value)) return false;
  const mixed = /\d/.test(value) && /[A-Za-z]/.test(value);
  if (passwordName.test(name)) return mixed || (/[A-Za-z]/.test(value) && /[!@#$%^&*?~]/.test(value));
  return value.length >= 12 && mixed && entropyBits(value) >= 3;
}

/** Shannon entropy in bits for each character. */
function entropyBits(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}
