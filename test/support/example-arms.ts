import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

function example(path: string): string {
  return fileURLToPath(new URL(`../../examples/arms/${path}`, import.meta.url));
}

export const pythonArm = example('python/arm.py');

/** A folder with what the Python arm imports, installed once and kept; nothing is installed into the system. */
export async function pythonPackages(): Promise<string> {
  const requirements = example('python/requirements.txt');
  const { stdout: version } = await run('python3', ['--version']);
  const hash = createHash('sha256').update(readFileSync(requirements)).update(version).digest('hex');
  const cache = join(
    process.env['XDG_CACHE_HOME'] ?? join(process.env['HOME'] ?? tmpdir(), '.cache'),
    'octollm',
  );
  const target = join(cache, `python-arm-${hash.slice(0, 16)}`);
  if (existsSync(target)) return target;
  const draft = `${target}.draft-${process.pid}`;
  mkdirSync(cache, { recursive: true });
  const options = ['--quiet', '--disable-pip-version-check', '--no-warn-conflicts', '--target', draft];
  await run('python3', ['-m', 'pip', 'install', ...options, '--requirement', requirements]);
  try {
    renameSync(draft, target);
  } catch (error) {
    // Somebody else was first.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** Compiles the TypeScript arm against the build; the path of what Node runs. */
export async function typescriptArm(): Promise<string> {
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
  await run(process.execPath, [tsc, '-p', example('typescript')]);
  return example('typescript/dist/arm.js');
}
