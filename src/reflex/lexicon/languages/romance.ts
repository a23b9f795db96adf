import type { ConceptWords } from '../concept-words.ts';
import { frenchAndCreole } from './french.ts';
import { italianAndRomanian } from './italian-romanian.ts';
import { portugueseOfBoth } from './portuguese.ts';
import { spanishAndNeighbours } from './spanish.ts';

export const romance: readonly ConceptWords[] = [
  ...spanishAndNeighbours,
  ...frenchAndCreole,
  ...italianAndRomanian,
  ...portugueseOfBoth,
];
