import { createHash } from 'node:crypto';
import { chownSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface RunAs {
  uid: number;
  gid: number;
}

export interface PostgresHome {
  /** Holds `data`, and the binaries where they have to be copied. */
  path: string;
  runAs: RunAs | undefined;
}

/**
 * Postgres refuses to run as root, so root starts it as the user `postgres` or, where there is none, `nobody`. That
 * user must be able to enter every folder above its data: below a home that is closed to others (mode 0700) it
 * cannot, and the data lies under /var/lib/octollm (or the temporary folder) instead.
 */
export function choosePostgresHome(state: { path: string; databasePassword: string }): PostgresHome {
  const runAs = process.getuid?.() === 0 ? unprivilegedUser() : undefined;
  const besideState = join(state.path, 'postgres');
  if (runAs === undefined || isReachable(state.path, runAs)) return make(besideState, runAs);
  // Named for folder and secret: another checkout, or the same one after its state was deleted, gets a new one.
  const name = createHash('sha256')
    .update(`${state.path}\0${state.databasePassword}`)
    .digest('hex')
    .slice(0, 16);
  try {
    return make(join('/var/lib/octollm', name), runAs);
  } catch {
    return make(join(tmpdir(), 'octollm', name), runAs);
  }
}

/** Whether the user may enter this folder and all above it. */
export function isReachable(folder: string, { uid, gid }: RunAs): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder);
  const needed = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
  if ((mode & needed) === 0) return false;
  return dirname(folder) === folder || isReachable(dirname(folder), { uid, gid });
}

function make(path: string, runAs: RunAs | undefined): PostgresHome {
  mkdirSync(path, { recursive: true });
  if (runAs) chownSync(path, runAs.uid, runAs.gid);
  return { path, runAs };
}

function unprivilegedUser(): RunAs {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const entry = users.find((line) => line.startsWith(`${name}:`))?.split(':');
    if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new Error(
    'Postgres does not run as root, and this machine has no user "postgres" or "nobody" to run it as. ' +
      'Start as another user, or set ORCHESTRATOR_DATABASE_URL to a PostgreSQL 15 or newer.',
  );
}
