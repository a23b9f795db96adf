import { isIP } from 'node:net';

/**
 * What of an address requests are counted by: IPv4 whole, IPv6 by its /64, since whoever has one address there has them all. Undefined
 * for what is no address.
 */
export function countedAddress(address: string): string | undefined {
  const withoutZone = address.replace(/%.*$/s, '');
  if (isIP(withoutZone) !== 6) return isIP(withoutZone) === 4 ? withoutZone : undefined;
  const groups = groupsOf(withoutZone);
  const isMapped = groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff';
  return isMapped ? groups.slice(6).flatMap(bytesOf).join('.') : `${groups.slice(0, 4).join(':')}::/64`;
}

/** The eight groups of an IPv6 address, in lower case and without leading zeros. */
function groupsOf(address: string): string[] {
  // The parser of URLs writes every spelling of an address in one way.
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = [], tail = []] = canonical.split('::').map((part) => part.split(':').filter(Boolean));
  return [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail];
}

function bytesOf(group: string): [number, number] {
  const value = Number.parseInt(group, 16);
  return [value >> 8, value & 255];
}
