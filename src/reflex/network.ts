import { collect, contextBefore } from './candidate.ts';
import type { Detector } from './candidate.ts';
import { hasMarksApart } from './runs.ts';

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = new RegExp(`(?<![\\w\\uE000.-])(?:${octet}\\.){3}${octet}(?![\\w\\uE000]|[.-]\\d)`, 'g');
const ipv6 = /(?<![\w\uE000:.])[0-9a-f:]{3,39}(?![\w\uE000:]|\.\d)/gi;
const mac =
  /(?<![\w\uE000:.-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\w\uE000]|[:.-][0-9a-f])/gi;
const macGaps = [
  { mark: ':', fewest: 2, most: 2, gaps: 4 },
  { mark: '-', fewest: 2, most: 2, gaps: 4 },
  { mark: '.', fewest: 4, most: 4, gaps: 1 },
];
const versionWords =
  /(?:\b(?:v|ver)|version|release|build|firmware|driver|section|chapter|clause|figure|table|oid|update|upgrade to)[ .:]{0,2}$/;

/** IPv4 and IPv6 addresses, but for loopback, the unspecified address and masks, which identify nobody. */
export const detectIps: Detector = (text) => [
  ...collect({
    text,
    pattern: ipv4,
    type: 'IP',
    ruleId: 'pii.ipv4',
    accept: (value, start) =>
      !/^(?:127\.|0\.|255\.255\.)/.test(value) && !versionWords.test(contextBefore(text, start, 14)),
  }),
  ...(hasMarksApart(text, { mark: ':', fewest: 0, most: 4, gaps: 1 })
    ? collect({ text, pattern: ipv6, type: 'IP', ruleId: 'pii.ipv6', accept: isIpv6 })
    : []),
];

export const detectMacs: Detector = (text) => {
  if (!macGaps.some((gap) => hasMarksApart(text, gap))) return [];
  return collect({
    text,
    pattern: mac,
    type: 'MAC',
    ruleId: 'pii.mac',
    accept: (value) => !/^(?:00|ff)([:-])(?:\1?(?:00|ff)){5}$/i.test(value),
  });
};

function isIpv6(value: string): boolean {
  const [left = '', right, ...more] = value.split('::');
  if (more.length > 0) return false;
  const groups = [...left.split(':'), ...(right ?? '').split(':')].filter((group) => group !== '');
  if (groups.some((group) => group.length > 4) || value.includes(':::')) return false;
  if (/(?:^|[^:]):$|^:(?!:)/.test(value)) return false;
  if (right === undefined) return groups.length === 8 && groups.some((group) => group.length > 2);
  // `dead::beef` is as likely a path in code: a compressed address needs a digit and a routed or local prefix.
  return groups.length >= 2 && groups.length < 8 && /^(?:[23][0-9a-f]{3}|f[cde][0-9a-f]{2}):/i.test(value);
}
