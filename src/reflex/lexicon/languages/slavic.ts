import type { ConceptWords } from '../concept-words.ts';
import { balkanSlavic } from './slavic-balkan.ts';
import { easternSlavic } from './slavic-eastern.ts';
import { southernSlavic } from './slavic-southern.ts';
import { westernSlavic } from './slavic-western.ts';

export const slavic: readonly ConceptWords[] = [
  ...westernSlavic,
  ...southernSlavic,
  ...easternSlavic,
  ...balkanSlavic,
];
