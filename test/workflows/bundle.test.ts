import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleWorkflows } from '../support/temporal.ts';

test('the workflow bundle holds workflows, pure domain code and the SDK, and nothing else', async () => {
  const { code } = await bundleWorkflows();
  const modules = [...code.matchAll(/^\/\*\*\*\/ "([^"]+)"/gm)].map(([, path = '']) => path);
  const own = modules.filter((path) => path.startsWith('./src/'));
  const packages = modules.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);

  expect(own).toContain('./src/workflows/run-task.ts');
  expect(own.filter((path) => !/^\.\/src\/(workflows|domain)\//.test(path))).toEqual([]);
  // A value import of a schema would bring the whole of zod into every workflow.
  expect([...new Set(packages)].filter((name) => name !== undefined && !allowed.has(name))).toEqual([]);
});

const allowed = new Set([
  '@temporalio/common',
  '@temporalio/proto',
  '@temporalio/workflow',
  'long',
  'ms',
  'nexus-rpc',
]);

test('the bundle that workers load stays small', () => {
  const { size } = statSync(new URL('../../dist/workflow-bundle.js', import.meta.url));
  expect(size).toBeLessThan(1_600_000);
});
