import { createServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { claimPort, findFreePort } from '../../src/embedded/ports.ts';

function listen(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    onTestFinished(() => void server.close());
    server.listen({ host: '127.0.0.1', port: 0 }, () => resolve((server.address() as AddressInfo).port));
  });
}

test('a port that somebody listens on is passed over', async () => {
  const taken = await listen();
  const { port, release } = await findFreePort(taken);
  onTestFinished(release);
  expect(port).toBeGreaterThan(taken);
});

test('a port that was handed out is not handed out again until it is released', async () => {
  const first = await findFreePort(41_000);
  const second = await findFreePort(first.port);
  onTestFinished(second.release);
  expect(second.port).not.toBe(first.port);
  first.release();
  const third = await claimPort(first.port);
  onTestFinished(third.release);
  expect(third.port).toBe(first.port);
});

test('a port that was asked for by number and is taken is an error that names it and the remedy', async () => {
  const taken = await listen();
  await expect(claimPort(taken)).rejects.toThrow(new RegExp(`Port ${taken} .* is taken.*--port`));
});
