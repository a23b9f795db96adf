import { unmet, type Reading } from '../reading.ts';
import { readSheet } from '../table/read-sheet.ts';
import type { Table } from '../table-shape.ts';
import type { Token } from '../words.ts';
import { calculation } from './arithmetic.ts';
import { tableStep } from './table-step.ts';

/** `the difference between the highest and the lowest price`: both figures, then the first less the second. */
export function readDifference(tokens: readonly Token[], table: Table, step: number): Reading | undefined {
  const at = tokens.findIndex(({ lower }, i) => lower === 'difference' && tokens[i + 1]?.lower === 'between');
  if (at < 0 || at > 4) return undefined;
  const both = readSheet(tokens.slice(at + 2), table);
  if (both?.kind !== 'query') return both && unmet(both.problem);
  const [first, second, ...others] = both.query.measures;
  if (first === undefined || second === undefined || others.length > 0 || both.query.group_by !== undefined) {
    return unmet('it asks for a difference, but not of two figures');
  }
  const expression = `s${step}.${first.as} - s${step}.${second.as}`;
  const difference = calculation({ expression, kind: 'difference', step: step + 1, as: 'difference' });
  return {
    kind: 'steps',
    steps: [tableStep(table, both, step), { ...difference, dependsOn: [`s${step}`], confidence: 0.85 }],
  };
}
