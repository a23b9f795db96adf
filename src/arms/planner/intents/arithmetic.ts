import { arithmeticExpression } from '../arithmetic-text.ts';
import { dateExpression } from '../date-text.ts';
import { stepsOf, type Intent, type StepDraft } from '../reading.ts';
import { unitExpression } from '../unit-text.ts';

/** Arithmetic, conversions and dates whose numbers all stand in the goal. */
export const readArithmetic: Intent = (part) => {
  const dates = dateExpression(part.text);
  if (dates !== undefined) return stepsOf(calculation(dates, 'date arithmetic'));
  const units = unitExpression(part.text);
  if (units !== undefined) return stepsOf(calculation(units, 'conversion of units'));
  const expression = arithmeticExpression(part.text);
  return expression === undefined ? undefined : stepsOf(calculation(expression, 'arithmetic'));
};

export function calculation(expression: string, kind: string): StepDraft {
  return {
    arm: 'executor',
    capability: 'calculate',
    input: { expression },
    action: `${kind}: ${expression}`,
    taskType: 'computation',
    confidence: 0.95,
    dependsOn: [],
    figures: [],
    because: `the goal asks for ${kind}`,
  };
}
