import type { ConceptWords } from '../concept-words.ts';
import { germanic } from './germanic.ts';
import { indic } from './indic.ts';
import { others } from './others.ts';
import { romance } from './romance.ts';
import { semiticAndPersian } from './semitic-persian.ts';
import { slavic } from './slavic.ts';

/** What the concepts are called in other languages than English; `vocabulary` holds the words that several share. */
export const languages: readonly ConceptWords[] = [
  ...romance,
  ...germanic,
  ...slavic,
  ...indic,
  ...semiticAndPersian,
  ...others,
];
