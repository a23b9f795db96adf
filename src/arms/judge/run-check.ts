import { checkCount } from './check-count.ts';
import { checkFigure } from './check-figure.ts';
import { checkPersonalData } from './check-personal-data.ts';
import { checkDate, checkMember, checkShape } from './check-shape.ts';
import { checkEdge, checkLength, checkTerms } from './check-text.ts';
import type { FindingOfFact } from './finding-of-fact.ts';
import { wholePayload, type Results } from './results.ts';
import type { TypedCheck } from './typed-check.ts';

/** Makes a check that was compiled from a sentence. Undecided when what the sentence names is not in the results. */
export function runCheck(check: TypedCheck, results: Results): FindingOfFact {
  switch (check.kind) {
    case 'figure':
      return checkFigure(check, results);
    case 'length':
      return checkLength(check, results);
    case 'count':
      return checkCount(check, results);
    case 'terms':
      return checkTerms(check, results);
    case 'edge':
      return checkEdge(check, results);
    case 'no_pii':
      return checkPersonalData(wholePayload(results), check.types);
    case 'shape':
      return checkShape(check, results);
    case 'member':
      return checkMember(check, results);
    case 'date':
      return checkDate(check, results);
  }
}
