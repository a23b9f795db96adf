import { arithmeticExpression } from '../arithmetic-text.ts';
import { dateExpression } from '../date-text.ts';
import { stepsOf, type Intent, type StepDraft } from '../reading.ts';
import { unitExpression } from '../unit-text.ts';

/** Arithmetic, conversions and dates whose numbers all stand in the goal. */
export const readArithmetic: Intent = (part, { nextStep }) => {
  const dates = dateExpression(part.text);
  if (dates !== undefined)
    return stepsOf(calculation({ expression: dates, kind: 'date arithmetic', step: nextStep }));
  const units = unitExpression(part.text);
  if (units !== undefined)
    return stepsOf(calculation({ expression: units, kind: 'conversion of units', step: nextStep }));
  const expression = arithmeticExpression(part.text);
  return expression === undefined
    ? undefined
    : stepsOf(calculation({ expression, kind: 'arithmetic', step: nextStep }));
};

interface Calculation {
  expression: string;
  kind: string;
  step: number;
}

export function calculation({ expression, kind, step }: Calculation): StepDraft {
  const figure = { step: `s${step}`, name: 'value' };
  return {
    arm: 'executor',
    capability: 'calculate',
    input: { expression },
    action: `${kind}: ${expression}`,
    taskType: 'computation',
    confidence: 0.95,
    dependsOn: [],
    figures: ['it', 'that', 'result'].map((word) => ({ ...figure, words: [word] })),
    because: `the goal asks for ${kind}`,
  };
}
