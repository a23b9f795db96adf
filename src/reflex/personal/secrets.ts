import { charTable, isMarked } from '../text/runs.ts';
import { isDigit } from '../text/units.ts';
import type { Candidate, Detector } from './candidate.ts';
import { isWordUnit, maskUnit } from './masked-text.ts';
import type { MaskedText } from './masked-text.ts';

interface IssuedTokens {
  ruleId: string;
  /** The first two units of all of them, apart from digits. */
  heads: string;
  body: string;
}

/** Issued tokens that their prefix names. A prefix is followed by a bounded or single-class run: one pass, no backtracking. */
const issuedTokens: readonly IssuedTokens[] = [
  { ruleId: 'secret.aws-key-id', heads: 'AK AS AB AC', body: '(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}' },
  {
    ruleId: 'secret.github',
    heads: 'gh gi',
    body: 'gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255}',
  },
  { ruleId: 'secret.gitlab', heads: 'gl', body: 'gl(?:pat|ptt|rt|dt|soat|cbt)-[A-Za-z0-9_-]{20,255}' },
  {
    ruleId: 'secret.slack',
    heads: 'xo xa',
    body: 'xox[abeoprs]-[A-Za-z0-9-]{10,250}|xapp-\\d-[A-Za-z0-9-]{10,250}',
  },
  {
    ruleId: 'secret.stripe',
    heads: 'sk rk pk wh',
    body: '(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,250}|whsec_[A-Za-z0-9]{24,100}',
  },
  {
    ruleId: 'secret.google',
    heads: 'AI ya GO',
    body: 'AIza[A-Za-z0-9_-]{35}|ya29\\.[A-Za-z0-9_-]{20,250}|GOCSPX-[A-Za-z0-9_-]{20,60}',
  },
  {
    ruleId: 'secret.model-provider',
    heads: 'sk gs hf xa r8',
    body: 'sk-(?:ant-|proj-|svcacct-|or-v1-|admin-)?[A-Za-z0-9][A-Za-z0-9_-]{18,250}|gsk_[A-Za-z0-9]{30,80}|hf_[A-Za-z0-9]{30,60}|xai-[A-Za-z0-9]{40,100}|r8_[A-Za-z0-9]{30,60}',
  },
  {
    ruleId: 'secret.package-registry',
    heads: 'np py dc ru',
    body: 'npm_[A-Za-z0-9]{36}|pypi-[A-Za-z0-9_-]{50,250}|dckr_pat_[A-Za-z0-9_-]{20,60}|rubygems_[a-f0-9]{48}',
  },
  {
    ruleId: 'secret.service-token',
    heads: 'SG sh do hv li nt sq ke NR PM AG sn da AC SK',
    body: 'SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{30,60}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|do[opr]_v1_[a-f0-9]{64}|hv[sb]\\.[A-Za-z0-9_-]{20,250}|lin_api_[A-Za-z0-9]{40}|ntn_[A-Za-z0-9]{40,60}|sq0[a-z]{3}-[A-Za-z0-9_-]{22,50}|key-[0-9a-f]{32}|NRAK-[A-Z0-9]{27}|PMAK-[a-f0-9-]{50,70}|AGE-SECRET-KEY-1[A-Z0-9]{58}|sntrys_[A-Za-z0-9_=+/-]{30,250}|dapi[a-f0-9]{32}|\\d{8,10}:AA[A-Za-z0-9_-]{33}|(?:AC|SK)[a-f0-9]{32}',
  },
  {
    ruleId: 'secret.jwt',
    heads: 'ey',
    body: 'eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{4,}\\.[A-Za-z0-9_-]{10,}',
  },
];

const issued = new RegExp(
  `(?<![A-Za-z0-9_\\uE000-])(?:${issuedTokens.map(({ body }) => `(${body})`).join('|')})(?![A-Za-z0-9_\\uE000])`,
  'g',
);
const minTokenLength = 16;
// `xoxb-` and ten more.
const shortestIssued = 15;
// By the lower seven bits of the first two units.
const opensToken = new Uint8Array(0x4000);
for (const head of issuedTokens.flatMap(({ heads }) => heads.split(' ')))
  opensToken[(head.charCodeAt(0) << 7) | head.charCodeAt(1)] = 1;
const credentialUrl =
  /(?<![a-z0-9+.\uE000-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/\uE000"'<>]{0,100}:[^\s@/\uE000"'<>]{1,200}@[^\s\uE000"'<>]{1,300}/iy;
const schemeUnits = charTable(/[a-z0-9+.-]/i);
const longestScheme = 21;
const longestUser = 100;
const longestUrl = 640;
const httpsLength = 5;
const longestWebhook = 160;
const slash = 47;
const colonUnit = 58;
const atSign = 64;
const hyphen = 45;
const webhook =
  /https:\/\/hooks\.slack\.com\/services\/[A-Za-z0-9/]{20,80}|https:\/\/discord(?:app)?\.com\/api\/webhooks\/\d{5,20}\/[\w-]{20,100}/y;
const sampleToken = /(?:X{6}|x{6}|\*{4}|\.{3})/;

/** Keys and tokens with a known prefix, private key blocks, and URLs that carry a password. */
export const detectSecrets: Detector = (masked) => {
  const found = beginsBlock(masked) ? privateKeys(masked.text) : [];
  const hosts = hostsIn(masked);
  if (hosts.length > 0) found.push(...credentialUrls(masked, hosts), ...webhooks(masked, hosts));
  const { count, starts, ends } = masked.tokenRuns;
  for (let run = 0; run < count; run += 1) {
    const start = starts[run] ?? 0;
    const end = ends[run] ?? 0;
    const first = end - start < minTokenLength ? -1 : firstOpening(masked.codes, start, end);
    if (first !== -1) addIssued(found, masked, { first, end });
  }
  return found;
};

/** Whether `-----B` stands anywhere. */
function beginsBlock({ codes, marks: { hyphens } }: MaskedText): boolean {
  for (let i = 4; i < hyphens.count; i += 1) {
    const at = hyphens.at[i] ?? 0;
    if (at + 1 < codes.length && codes[at + 1] === 66 && hyphens.at[i - 4] === at - 4) return true;
  }
  return false;
}

/** The places of `://`. */
function hostsIn({ codes, marks: { colons } }: MaskedText): number[] {
  const found: number[] = [];
  for (let i = 0; i < colons.count; i += 1) {
    const at = colons.at[i] ?? 0;
    if (at + 2 < codes.length && codes[at + 1] === slash && codes[at + 2] === slash) found.push(at);
  }
  return found;
}

/** Found from what parts scheme and host: a scheme may begin at any letter. */
function credentialUrls(masked: MaskedText, hosts: readonly number[]): Candidate[] {
  const { codes } = masked;
  const found: Candidate[] = [];
  let reached = 0;
  for (const at of hosts) {
    if (at < reached || !namesUser(codes, at + 3)) continue;
    let start = at;
    while (start > reached && at - start <= longestScheme && isMarked(schemeUnits, codes[start - 1] ?? 0))
      start -= 1;
    const url = masked.matchAt(credentialUrl, { at: start, reach: longestUrl })?.[0];
    if (url === undefined) continue;
    reached = start + url.length;
    if (hasRealPassword(url))
      found.push({ type: 'SECRET', start, end: reached, ruleId: 'secret.credential-url' });
  }
  return found;
}

/** Whether another colon follows before the host can have ended: most addresses name no user. */
function namesUser(codes: Uint16Array, start: number): boolean {
  const most = Math.min(codes.length, start + longestUser + 1);
  for (let at = start; at < most; at += 1) {
    const code = codes[at] ?? 0;
    if (code === colonUnit) return true;
    if (code <= 32 || code === slash || code === atSign || code === maskUnit) return false;
  }
  return false;
}

function webhooks(masked: MaskedText, hosts: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  for (const at of hosts) {
    const start = at - httpsLength;
    if (start < 0 || !opensWebhook(masked.codes[at + 3])) continue;
    const length = masked.matchAt(webhook, { at: start, reach: longestWebhook })?.[0].length;
    if (length !== undefined)
      found.push({ type: 'SECRET', start, end: start + length, ruleId: 'secret.webhook' });
  }
  return found;
}

/** The first letter of `hooks.slack.com` or `discord.com`. */
function opensWebhook(code = 0): boolean {
  return code === 104 || code === 100;
}

/** Of a run without blanks that ends at `end`, from the first place on where one may begin. */
function addIssued(
  found: Candidate[],
  masked: MaskedText,
  { first, end }: { first: number; end: number },
): void {
  // One character on each side, for the pattern to see a masked neighbour.
  const from = Math.max(0, first - 1);
  const slice = masked.slice(from, Math.min(masked.codes.length, end + 1));
  issued.lastIndex = first - from;
  for (let match = issued.exec(slice); match !== null; match = issued.exec(slice)) {
    const [value] = match;
    if (sampleToken.test(value) || !looksIssued(value)) {
      issued.lastIndex = match.index + 1;
      continue;
    }
    const rule = issuedTokens[match.indexOf(value, 1) - 1];
    const start = from + match.index;
    found.push({
      type: 'SECRET',
      start,
      end: start + value.length,
      ruleId: rule?.ruleId ?? 'secret.service-token',
    });
  }
}

/** The first place in the run where a token may begin, told from its first two units; -1 where there is none: a look that spares the pattern. */
function firstOpening(codes: Uint16Array, start: number, end: number): number {
  let before = start > 0 ? (codes[start - 1] ?? 0) : 0;
  for (let at = start; at + shortestIssued <= end; at += 1) {
    const code = codes[at] ?? 0;
    const isApart = !isWordUnit(before) && before !== hyphen;
    before = code;
    if (!isApart) continue;
    if (opensToken[((code & 127) << 7) | ((codes[at + 1] ?? 0) & 127)] === 1) return at;
    if (isDigit(code) && isNumberedToken(codes, at)) return at;
  }
  return -1;
}

/** Whether a colon may stand after eight to ten digits. */
function isNumberedToken(codes: Uint16Array, at: number): boolean {
  return codes[at + 8] === colonUnit || codes[at + 9] === colonUnit || codes[at + 10] === colonUnit;
}

/** `sk-learn-based-approaches` is a word with hyphens: an issued token mixes in digits. */
function looksIssued(value: string): boolean {
  return /\d/.test(value) || /[a-z][A-Z]{2}|[A-Z][a-z][A-Z]/.test(value);
}

function hasRealPassword(url: string): boolean {
  const password = /:\/\/[^:]*:([^@]*)@/.exec(url)?.[1] ?? '';
  return !/^(?:\$\{.*|<.*|\{.*|\*+|x+|password|pass|pwd|\$[A-Z_]+)$/i.test(password);
}

const keyHead = /-----BEGIN (?:[A-Z]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const keyFoot = /-----END (?:[A-Z]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const keyBody = /[A-Za-z0-9+/=\s\\:,-]*/y;

/** A block without its last line (cut off by a limit) is taken as far as its body reaches. */
function privateKeys(text: string): Candidate[] {
  const found: Candidate[] = [];
  const ends = [...text.matchAll(keyFoot)].map((match) => match.index + match[0].length);
  let reached = 0;
  let nextEnd = 0;
  for (const match of text.matchAll(keyHead)) {
    if (match.index < reached) continue;
    const bodyStart = match.index + match[0].length;
    while ((ends[nextEnd] ?? Infinity) < bodyStart) nextEnd += 1;
    reached = ends[nextEnd] ?? bodyEndOf(text, bodyStart);
    found.push({ type: 'SECRET', start: match.index, end: reached, ruleId: 'secret.private-key' });
  }
  return found;
}

function bodyEndOf(text: string, start: number): number {
  keyBody.lastIndex = start;
  return start + (keyBody.exec(text)?.[0].trimEnd().length ?? 0);
}
