import { compileDate } from './compile-date.ts';
import { compileFigure } from './compile-figure.ts';
import { compileQuantity } from './compile-quantity.ts';
import { compileShape } from './compile-shape.ts';
import { compileTerms } from './compile-terms.ts';
import { normalise } from './grammar.ts';
import type { TypedCheck } from './typed-check.ts';

const longestSentence = 300;
const compilers = [compileShape, compileQuantity, compileTerms, compileDate, compileFigure];

/**
 * The check that a plain sentence asks for, or undefined when the grammar does not hold all of its words:
 * a sentence taken for something else would be judged wrongly, one not understood is only undecided.
 */
export function compileCriterion(sentence: string): TypedCheck | undefined {
  if (sentence.length > longestSentence) return undefined;
  const text = normalise(sentence);
  for (const compile of compilers) {
    const check = compile(text);
    if (check !== undefined) return check;
  }
  return undefined;
}
