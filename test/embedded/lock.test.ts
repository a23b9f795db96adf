import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../src/embedded/lock.ts';
import { processIdentity } from '../../src/embedded/process-identity.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a lock is taken once, and again after its release', () => {
  const file = join(temporaryFolder(), 'lock');
  const first = takeLock(file);
  expect(takeLock(file)).toEqual({ kind: 'taken', byPid: process.pid });
  if (first.kind === 'held') first.release();
  expect(existsSync(file)).toBe(false);
  expect(takeLock(file).kind).toBe('held');
});

test('the lock of a process that lives is respected', () => {
  const file = join(temporaryFolder(), 'lock');
  writeFileSync(file, `${process.ppid} ${processIdentity(process.ppid)!}`);
  expect(takeLock(file)).toEqual({ kind: 'taken', byPid: process.ppid });
});

test.each([
  ['a process that is gone', '999999999 boot:1'],
  ['an earlier process that had the same id', `${process.ppid} an-earlier-boot:1`],
  ['a file cut off while it was written', ''],
])('the lock of %s is taken over and leaves no other file behind', (_holder, content) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock'), content);
  expect(takeLock(join(folder, 'lock')).kind).toBe('held');
  expect(takeLock(join(folder, 'lock')).kind).toBe('taken');
  expect(readdirSync(folder)).toEqual(['lock']);
});

test('a takeover that was itself cut off does not keep the lock for ever', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock'), '999999999 boot:1');
  writeFileSync(join(folder, 'lock.takeover'), '999999998 boot:1');
  expect(takeLock(join(folder, 'lock')).kind).toBe('held');
});
