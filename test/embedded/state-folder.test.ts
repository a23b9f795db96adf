import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultStateDir, openStateFolder } from '../../src/embedded/state-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('the secrets are made once, for the owner alone, and found again', () => {
  const folder = temporaryFolder();
  const first = openStateFolder(folder);
  first.release();
  const second = openStateFolder(folder);
  expect(Buffer.from(first.masterKey, 'base64')).toHaveLength(32);
  expect(second.masterKey).toBe(first.masterKey);
  expect(second.databasePassword).toBe(first.databasePassword);
  expect(statSync(join(folder, 'master-key')).mode & 0o777).toBe(0o600);
  expect(openStateFolder(temporaryFolder()).masterKey).not.toBe(first.masterKey);
});

test('a folder in use is refused with the process that has it and the remedy', () => {
  const folder = temporaryFolder();
  openStateFolder(folder);
  expect(() => openStateFolder(folder)).toThrow(
    new RegExp(`${folder} is in use by process ${process.pid}.*OCTOLLM_STATE_DIR`),
  );
});

test('OCTOLLM_STATE_DIR moves the state; blank counts as unset', () => {
  expect(defaultStateDir({ OCTOLLM_STATE_DIR: '/somewhere/else' })).toBe('/somewhere/else');
  expect(defaultStateDir({ OCTOLLM_STATE_DIR: '' })).toBe(join(process.cwd(), '.octollm'));
});
