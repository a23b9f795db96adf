import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder for what is fetched once: per user, so that all checkouts share it; in the state folder where the user has no
 * home that can be written. Throws naming the setting when none can be.
 */
export function cacheFolder({
  env,
  stateDir,
  name,
}: {
  env: NodeJS.ProcessEnv;
  stateDir: string;
  name: string;
}): string {
  const roots = [env['XDG_CACHE_HOME'], env['HOME'] && join(env['HOME'], '.cache'), join(stateDir, 'cache')];
  for (const root of roots) {
    if (!root) continue;
    const folder = join(root, 'octollm', name);
    if (isWritable(folder)) return folder;
  }
  throw new Error(`${stateDir} cannot be written. Set OCTOLLM_STATE_DIR to a folder that can.`);
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
