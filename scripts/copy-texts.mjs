// Copies what the compiler leaves behind: migrations (.sql) and prompts (.md), to where the compiled modules look for them.
import { cp, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const from = fileURLToPath(new URL('../src/', import.meta.url));
const to = fileURLToPath(new URL('../dist/', import.meta.url));

for (const path of await readdir(from, { recursive: true })) {
  if (/\.(sql|md)$/.test(path)) await cp(from + path, to + path);
}
