import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeLock } from './lock.ts';

/** What stays between starts: data, logs and secrets of one checkout. */
export interface StateFolder {
  path: string;
  logs: string;
  /** Base64 of 32 random bytes; encrypts the vault. */
  masterKey: string;
  databasePassword: string;
  release: () => void;
}

/** Where state lies when nothing says otherwise: OCTOLLM_STATE_DIR, else `.octollm` in the current folder. */
export function defaultStateDir(env: NodeJS.ProcessEnv): string {
  return resolve(env['OCTOLLM_STATE_DIR'] || '.octollm');
}

/** Opens the folder for this process alone. Throws when another start holds it. */
export function openStateFolder(stateDir: string): StateFolder {
  const path = resolve(stateDir);
  const logs = join(path, 'logs');
  mkdirSync(logs, { recursive: true });
  // As root, Postgres runs as another user and has to pass through; what is secret has its own mode 0600.
  if (process.getuid?.() === 0) chmodSync(path, 0o711);
  const lock = takeLock(join(path, 'lock'));
  if (lock.kind === 'taken') {
    throw new Error(
      `${path} is in use by process ${lock.byPid}. Stop that one first, or set OCTOLLM_STATE_DIR to another folder.`,
    );
  }
  return {
    path,
    logs,
    masterKey: keptSecret(join(path, 'master-key'), 'base64'),
    databasePassword: keptSecret(join(path, 'database-password'), 'hex'),
    release: lock.release,
  };
}

function keptSecret(file: string, encoding: 'base64' | 'hex'): string {
  if (!existsSync(file)) {
    const draft = `${file}.draft`;
    rmSync(draft, { force: true });
    writeFileSync(draft, randomBytes(32).toString(encoding), { mode: 0o600, flush: true });
    // Written whole before it gets its name: a half-written key would make every later start fail.
    linkSync(draft, file);
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}
