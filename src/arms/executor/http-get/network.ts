import { lookup } from 'node:dns/promises';
import { connect, type Socket } from 'node:net';

/** How names become addresses, and how addresses are connected to. Injected, so that tests reach all of what uses it. */
export interface Network {
  resolve(host: string): Promise<string[]>;
  dial(target: { address: string; port: number }): Socket;
}

export const realNetwork: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  dial: ({ address, port }) => connect({ host: address, port }),
};
