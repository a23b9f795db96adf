import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { processIdentity } from './process-identity.ts';

export type LockAttempt = { kind: 'held'; release: () => void } | { kind: 'taken'; byPid: number };

/**
 * Takes the lock file for this process. A lock whose holder no longer lives (kill -9, power cut) is taken over.
 * Throws when the folder cannot be written.
 */
export function takeLock(file: string): LockAttempt {
  const own = `${process.pid} ${processIdentity(process.pid) ?? ''}`;
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, own, { mode: 0o644 });
  try {
    if (place(draft, file)) return held(file, own);
    const found = readText(file);
    if (isAlive(found)) return { kind: 'taken', byPid: pidOf(found) };
    return takeOver({ draft, file, own, dead: found });
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Two starts may find the same dead lock at once: the second file lets one of them replace it at a time, and
 * the second reading keeps the slower one from replacing the quicker one's new lock.
 */
function takeOver(lock: { draft: string; file: string; own: string; dead: string }): LockAttempt {
  const guard = `${lock.file}.takeover`;
  if (!isAlive(readText(guard))) rmSync(guard, { force: true });
  if (!place(lock.draft, guard)) return { kind: 'taken', byPid: pidOf(readText(guard)) };
  try {
    const found = readText(lock.file);
    if (found !== lock.dead) return { kind: 'taken', byPid: pidOf(found) };
    renameSync(lock.draft, lock.file);
    return held(lock.file, lock.own);
  } finally {
    rmSync(guard, { force: true });
  }
}

function held(file: string, own: string): LockAttempt {
  return { kind: 'held', release: () => readText(file) === own && rmSync(file, { force: true }) };
}

/** A hard link appears whole or not at all, and never replaces a file that is there. */
function place(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(content: string): boolean {
  const [pid, identity] = content.split(' ');
  return identity !== undefined && processIdentity(Number(pid)) === identity;
}

function pidOf(content: string): number {
  return Number(content.split(' ')[0]);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
