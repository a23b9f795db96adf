import { readFile } from 'node:fs/promises';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { Config } from '../config.ts';

type TemporalConfig = Config['temporal'];

/** A client that connects on first use: the API starts while Temporal is down. */
export async function createTemporalClient({ address, namespace, tls }: TemporalConfig): Promise<Client> {
  const connection = Connection.lazy({ address, ...(tls && { tls: await readTls(tls) }) });
  return new Client({ connection, namespace });
}

/** The worker's connection. Throws when Temporal does not answer. */
export async function connectWorker({ address, tls }: TemporalConfig): Promise<NativeConnection> {
  return NativeConnection.connect({ address, ...(tls && { tls: await readTls(tls) }) });
}

async function readTls({ certPath, keyPath, caPath }: NonNullable<TemporalConfig['tls']>) {
  const [crt, key, serverRootCACertificate] = await Promise.all(
    [certPath, keyPath, caPath].map(readOptional),
  );
  return {
    ...(crt && key && { clientCertPair: { crt, key } }),
    ...(serverRootCACertificate && { serverRootCACertificate }),
  };
}

async function readOptional(path: string | undefined): Promise<Buffer | undefined> {
  return path === undefined ? undefined : readFile(path);
}
