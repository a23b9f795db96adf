import type { ProviderRequest } from '../test/support/fake-provider.ts';
import type { Shape } from './shapes.ts';
import { explanation, type ProposedStep } from './steps.ts';

/** What a well-behaved model says to a call of this task. */
export function answerTo(request: ProviderRequest, { shape, mark }: { shape: Shape; mark: string }): string {
  switch (request.purpose) {
    case 'plan':
      return JSON.stringify(planFor(request.prompt, { shape, mark }));
    case 'verdicts':
      return JSON.stringify({
        verdicts: [{ criterion: 1, verdict: 'passed', quote: explanation, reason: 'It is plain.' }],
      });
    case 'read_code':
      return JSON.stringify({ explanation });
    case undefined:
      return 'Travel is approved by the head of the department [1].';
    default:
      throw new Error(`Nothing is known to say for the purpose ${request.purpose}.`);
  }
}

function planFor(prompt: string, { shape, mark }: { shape: Shape; mark: string }) {
  const isRepair = prompt.includes('It cannot be used. Answer again');
  if (shape.plansBadlyAtFirst && !isRepair)
    return proposal([{ action: 'Guess', capability: 'guess', input: {} }]);
  const isNext = prompt.includes('An earlier plan did not do.');
  const steps = isNext ? shape.nextPlan?.(mark) : shape.plan(mark);
  return steps === undefined
    ? { rationale: 'Nothing here does that.', cannot: 'this', confidence: 0.9, steps: [] }
    : proposal(steps);
}

function proposal(steps: readonly ProposedStep[]) {
  return {
    rationale: 'These steps reach the goal.',
    cannot: null,
    confidence: 0.9,
    steps: steps.map(({ action, capability, input, after = [] }) => ({
      action,
      capability,
      input_json: JSON.stringify(input),
      depends_on: after,
    })),
  };
}
