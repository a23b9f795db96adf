import type { ConceptWords } from '../concept-words.ts';
import { african } from './african.ts';
import { caucasian } from './caucasian.ts';
import { germanic } from './germanic.ts';
import { greekInBothLetters } from './greek.ts';
import { indic } from './indic.ts';
import { others } from './others.ts';
import { romance } from './romance.ts';
import { semiticAndPersian } from './semitic-persian.ts';
import { slavic } from './slavic.ts';
import { southeastAsian } from './southeast-asian.ts';
import { turkic } from './turkic.ts';
import { uralicBaltic } from './uralic-baltic.ts';

/** What the concepts are called in other languages than English; `vocabulary` holds the words that several share. */
export const languages: readonly ConceptWords[] = [
  ...romance,
  ...germanic,
  ...slavic,
  ...uralicBaltic,
  ...turkic,
  ...southeastAsian,
  ...african,
  ...greekInBothLetters,
  ...others,
  ...caucasian,
  ...indic,
  ...semiticAndPersian,
];
