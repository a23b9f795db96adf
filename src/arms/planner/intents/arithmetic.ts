import { arithmeticExpression, listFigures } from '../arithmetic-text.ts';
import { dateExpression } from '../date-text.ts';
import { stepsOf, type Intent, type StepDraft } from '../reading.ts';
import { unitExpression, unitExpressions } from '../unit-text.ts';
import { nameWords } from '../words.ts';

/** Arithmetic, conversions and dates whose numbers all stand in the goal. */
export const readArithmetic: Intent = (part, { nextStep }) => {
  const dates = dateExpression(part.text);
  if (dates !== undefined)
    return stepsOf(calculation({ expression: dates, kind: 'date arithmetic', step: nextStep }));
  const units = unitExpression(part.text);
  if (units !== undefined)
    return stepsOf(calculation({ expression: units, kind: 'conversion of units', step: nextStep }));
  const conversions = unitExpressions(part.text);
  if (conversions.length > 0)
    return stepsOf(
      ...conversions.map((each, at) =>
        calculation({ expression: each, kind: 'conversion of units', step: nextStep + at }),
      ),
    );
  const expression = arithmeticExpression(part.text);
  if (expression !== undefined)
    return stepsOf(calculation({ expression, kind: 'arithmetic', step: nextStep }));
  const figures = listFigures(part.text);
  return figures.length === 0
    ? undefined
    : stepsOf(
        ...figures.map((figure, at) => calculation({ ...figure, kind: 'arithmetic', step: nextStep + at })),
      );
};

interface Calculation {
  expression: string;
  kind: string;
  step: number;
  /** What the goal calls the figure, as an identifier. */
  as?: string | undefined;
}

export function calculation({ expression, kind, step, as }: Calculation): StepDraft {
  const figure = { step: `s${step}`, name: 'value' };
  const own = as === undefined ? [] : [{ ...figure, words: nameWords(as) }];
  return {
    arm: 'executor',
    capability: 'calculate',
    input: as === undefined ? { expression } : { expression, as },
    action: `${kind}: ${expression}`,
    taskType: 'computation',
    confidence: 0.95,
    dependsOn: [],
    figures: [...own, ...['it', 'that', 'result'].map((word) => ({ ...figure, words: [word] }))],
    because: `the goal asks for ${kind}`,
  };
}
