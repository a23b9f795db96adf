// Bundles the compiled workflows once, at build time: a worker that bundles at start-up needs seconds and a compiler.
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

const workflows = fileURLToPath(new URL('../dist/workflows/index.js', import.meta.url));
const target = fileURLToPath(new URL('../dist/workflow-bundle.js', import.meta.url));

if (!existsSync(workflows)) {
  console.error(`${workflows} is missing. Compile first: npx tsc -p tsconfig.build.json`);
  process.exit(1);
}

// What a workflow throws passes through it before it reaches history.
const failureConverterPath = fileURLToPath(
  new URL('../dist/workflows/failure-converter.js', import.meta.url),
);
const quiet = { log() {}, trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error };
// Line numbers for stack traces, without a second copy of all sources: with them the bundle is three times its code.
/** @type {import('@temporalio/worker').BundleOptions['webpackConfigHook']} */
const webpackConfigHook = (config) => ({ ...config, devtool: 'inline-nosources-source-map' });
const { code } = await bundleWorkflowCode({
  workflowsPath: workflows,
  failureConverterPath,
  webpackConfigHook,
  logger: quiet,
});
await writeFile(`${target}.draft`, code);
await rename(`${target}.draft`, target);
console.log(`Workflow bundle: ${(Buffer.byteLength(code) / 1024 / 1024).toFixed(2)} MiB`);
