import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeLock } from './lock.ts';

/**
 * A port on 127.0.0.1 that belongs to this process until it is released or the process ends: two copies that start
 * at once would otherwise both see it free before either one listens.
 */
export interface ClaimedPort {
  port: number;
  release: () => void;
}

const portsTried = 200;

/** The preferred port, or the next one that nobody listens on. */
export async function findFreePort(preferred: number): Promise<ClaimedPort> {
  for (let port = preferred; port < preferred + portsTried; port += 1) {
    const claimed = await claim(port);
    if (claimed) return claimed;
  }
  throw new Error(`No free port between ${preferred} and ${preferred + portsTried - 1} on 127.0.0.1.`);
}

/** The port that was asked for by number. Throws when somebody has it. */
export async function claimPort(port: number): Promise<ClaimedPort> {
  const claimed = await claim(port);
  if (claimed) return claimed;
  throw new Error(
    `Port ${port} on 127.0.0.1 is taken. Stop what listens there, choose another with --port, or leave --port out.`,
  );
}

async function claim(port: number): Promise<ClaimedPort | undefined> {
  if (!(await isFree(port))) return undefined;
  // For each user a folder: nobody can take over the claim of another user's killed process.
  const folder = join(tmpdir(), `octollm-ports-${process.getuid?.() ?? 'own'}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const attempt = takeLock(join(folder, String(port)));
  return attempt.kind === 'held' ? { port, release: attempt.release } : undefined;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host: '127.0.0.1', port }, () => probe.close(() => resolve(true)));
  });
}
