import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect as tlsConnect } from 'node:tls';
import { isIP } from 'node:net';
import { executionFailure } from '../execution-failure.ts';
import { isAllowed, type AllowedHost } from './allow-list.ts';
import type { Network } from './network.ts';
import { isPublicAddress } from './public-address.ts';

export interface RequestOptions {
  allowedHosts: readonly AllowedHost[];
  network: Network;
  accept: string;
  signal: AbortSignal;
}

/**
 * One GET. Every address of the name is checked, and the socket goes to one of the checked ones: a name that changes in between leads
 * nowhere else. Redirects are the caller's.
 * @throws TaskFailure for an address that may not be asked; Error when the connection fails.
 */
export async function requestOnce(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  refuseUrl(url, options.allowedHosts);
  const address = await checkedAddress(url.hostname, options.network);
  options.signal.throwIfAborted();
  return send(url, { ...options, address });
}

function refuseUrl(url: URL, allowedHosts: readonly AllowedHost[]): void {
  if (!/^https?:$/.test(url.protocol))
    throw executionFailure('Only http and https addresses can be fetched.');
  if (url.username !== '' || url.password !== '')
    throw executionFailure('An address with credentials in it is not fetched.');
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0)
    throw executionFailure('Only addresses with the name of a host are fetched, not numbers.');
  if (!isAllowed(url, allowedHosts))
    throw executionFailure('This host is not one of ORCHESTRATOR_HTTP_ALLOWED_HOSTS.');
}

async function checkedAddress(host: string, network: Network): Promise<string> {
  const addresses = await network.resolve(host.replace(/\.$/, ''));
  const [first] = addresses;
  if (first === undefined) throw new Error('The name has no address.');
  if (!addresses.every(isPublicAddress))
    throw executionFailure('This host is on a private network, which is not asked.');
  return first;
}

function send(
  url: URL,
  { network, accept, signal, address }: RequestOptions & { address: string },
): Promise<IncomingMessage> {
  const isTls = url.protocol === 'https:';
  const port = url.port === '' ? (isTls ? 443 : 80) : Number(url.port);
  const servername = url.hostname.replace(/\.$/, '');
  return new Promise((resolve, reject) => {
    const raw = network.dial({ address, port });
    const socket = isTls ? tlsConnect({ socket: raw, servername, ALPNProtocols: ['http/1.1'] }) : raw;
    const request = (isTls ? httpsRequest : httpRequest)(
      {
        method: 'GET',
        host: servername,
        path: url.pathname + url.search,
        headers: {
          host: url.host,
          accept,
          'accept-encoding': 'identity',
          'user-agent': 'octollm-orchestrator',
          connection: 'close',
        },
        createConnection: () => socket,
        signal,
      },
      resolve,
    );
    request.on('error', reject);
    request.end();
  });
}
