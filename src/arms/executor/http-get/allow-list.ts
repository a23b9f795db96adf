/** A host that may be asked, or all hosts below one; with a port only that port, else the scheme's own. */
export interface AllowedHost {
  host: string;
  subdomains: boolean;
  port: number | undefined;
}

const form = /^(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*)(?::(\d{1,5}))?$/;

/** `example.org`, `*.example.org` (not example.org itself) or `example.org:8443`; undefined for anything else. */
export function parseAllowedHost(text: string): AllowedHost | undefined {
  const [, wildcard, host = '', port] = form.exec(text.trim().toLowerCase()) ?? [];
  if (host === '' || /^[\d.]+$/.test(host)) return undefined;
  return { host, subdomains: wildcard !== undefined, port: port === undefined ? undefined : Number(port) };
}

/** Whether the list allows a URL's host and port. The URL parser has undone odd spellings; a trailing dot is one more. */
export function isAllowed({ hostname, port, protocol }: URL, allowed: readonly AllowedHost[]): boolean {
  const name = hostname.replace(/\.$/, '');
  const number = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
  const usual = number === 80 || number === 443;
  return allowed.some(
    ({ host, subdomains, port: only }) =>
      (subdomains ? name.endsWith(`.${host}`) : name === host) &&
      (only === undefined ? usual : number === only),
  );
}
