import { chinese } from './chinese.ts';
import { iranianAndUrdu } from './iranian-urdu.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { northernIndic } from './northern-indic.ts';
import type { ScriptRow } from './script-row.ts';
import { southeast } from './southeast.ts';
import { southernIndic } from './southern-indic.ts';
import { western } from './western.ts';

/** What attacks consist of in scripts that part no words, or of languages that bend them much. */
export const scriptRows: readonly ScriptRow[] = [
  ...chinese,
  ...japanese,
  ...korean,
  ...southeast,
  ...western,
  ...northernIndic,
  ...southernIndic,
  ...iranianAndUrdu,
];
