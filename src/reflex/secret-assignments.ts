import { wordsBefore } from './candidate.ts';
import type { Candidate, Detector } from './candidate.ts';
import type { MaskedText } from './masked-text.ts';

const assignment =
  /(?<name>password|passwd|passphrase|passcode|pwd|passwort|contraseña|secret|token|credentials?|api[_ -]?key|apikey|access[_ -]?key|secret[_ -]?key|private[_ -]?key|auth[_ -]?key|account[_ -]?key|encryption[_ -]?key|signing[_ -]?key|access[_ -]?token|auth[_ -]?token|client[_ -]?secret)["']?(?<join> ?(?::|=|=>|:=) ?| is )(?<quote>["'`]?)(?<value>[^\s"'`,;<>(){}[\]\uE000]{6,200})/giu;
const bearer = /(?:bearer|basic) (?<value>[A-Za-z0-9._~+/-]{20,500}={0,2})(?![\w\uE000])/gi;
// The end of every name with its join, and the words before a bearer: most prose has none, and is spared the long pattern.
const assignmentGate =
  /(?:word|pass|wd|phrase|code|wort|contraseña|secret|token|credentials?|key)["']?(?: ?[:=]| is )/i;
const assignmentJoins = [':', '=', ' is '];
const lastOfNames = new Set(Array.from('dstaenlyDSTAENLY', (letter) => letter.charCodeAt(0)));
// `credentials`, a quote and a blank before the join, and the longest join.
const gateBefore = 13;
const gateAfter = 4;
// Looking at more places one by one takes longer than the pattern over the whole text.
const mostLooks = 500;
const bearerGate = /bearer |basic /i;
const passwordName = /pass|pwd|contrase/i;
const stand =
  /^(?:\$|%|process\.|os\.|env|your|my[_-]|the[_-]|example|changeme|change[_-]me|placeholder|redacted|\*{3}|\.{3}|x{4}|null$|none$|undefined$|true$|false$|string|required)/i;

/** `password = …`, `api_key: …` and the like, where the value is not a word, a variable or a stand-in. */
export const detectSecretAssignments: Detector = (masked) => {
  const { original } = masked;
  const found = mayAssign(original) ? assignedIn(masked.text) : [];
  return bearerGate.test(original) ? [...found, ...bearersIn(masked)] : found;
};

/** Whether a whole value under a key such as `password` is one: any single word that is no stand-in. */
export function isPassword(value: string): boolean {
  return /^[^\s\uE000]{6,200}$/.test(value) && !stand.test(value);
}

/** Whether `assignmentGate` matches anywhere, told from the joins: a name may begin at any letter. */
function mayAssign(text: string): boolean {
  let looks = 0;
  for (const join of assignmentJoins) {
    for (let at = text.indexOf(join); at !== -1; at = text.indexOf(join, at + 1)) {
      if (!followsName(text, at)) continue;
      looks += 1;
      if (looks > mostLooks) return assignmentGate.test(text);
      if (assignmentGate.test(text.slice(Math.max(0, at - gateBefore), at + gateAfter))) return true;
    }
  }
  return false;
}

function followsName(text: string, at: number): boolean {
  let before = at - 1;
  if (text.charCodeAt(before) === 32) before -= 1;
  const code = text.charCodeAt(before);
  return lastOfNames.has(code === 34 || code === 39 ? text.charCodeAt(before - 1) : code);
}

function assignedIn(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(assignment)) {
    const { name = '', value = '' } = match.groups ?? {};
    const secret = value.replace(/[.?:]+$/, '');
    if (!isSecretValue(name, secret)) continue;
    const start = match.index + match[0].length - value.length;
    found.push({ type: 'SECRET', start, end: start + secret.length, ruleId: 'secret.assignment' });
  }
  return found;
}

function bearersIn(masked: MaskedText): Candidate[] {
  const found: Candidate[] = [];
  for (const match of masked.text.matchAll(bearer)) {
    const value = match.groups?.['value'] ?? '';
    const start = match.index + match[0].length - value.length;
    const named = /authorization["']?\s?[:=]\s?["']?(?:bearer|basic) $/.test(wordsBefore(masked, start, 40));
    if (!(named || /\d/.test(value)) || !/[A-Za-z]/.test(value)) continue;
    found.push({ type: 'SECRET', start, end: start + value.length, ruleId: 'secret.authorization' });
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
