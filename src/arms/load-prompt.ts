import { readFileSync } from 'node:fs';

/** A prompt kept in a file beside the code that uses it: `loadPrompt(import.meta.url, './prompts/system.md')`. */
export function loadPrompt(moduleUrl: string, path: string): string {
  return readFileSync(new URL(path, moduleUrl), 'utf8').trimEnd();
}
