import { chinese } from './chinese.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import type { ScriptRow } from './script-row.ts';
import { southeast } from './southeast.ts';
import { western } from './western.ts';

/** What attacks consist of in scripts that part no words, or of languages that bend them much. */
export const scriptRows: readonly ScriptRow[] = [
  ...chinese,
  ...japanese,
  ...korean,
  ...southeast,
  ...western,
];
