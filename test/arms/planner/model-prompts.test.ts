import { describe, expect, it } from 'vitest';
import { plannerSystemPrompt, repairPrompt } from '../../../src/arms/planner/model-prompts.ts';
import { ProposedPlan } from '../../../src/domain/plan.ts';
import { CalculateInput } from '../../../src/domain/tool-input.ts';

describe('the examples in the prompt', () => {
  const examples = plannerSystemPrompt
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => ProposedPlan.parse(JSON.parse(line)));

  it('are answers of the form asked for: one plan and one refusal', () => {
    expect(examples.map(({ cannot, steps }) => [cannot, steps.length])).toEqual([
      [null, 2],
      ['composing music', 0],
    ]);
  });

  it('have inputs that the calculator takes', () => {
    for (const { capability, input_json } of examples.flatMap(({ steps }) => steps)) {
      expect(capability).toBe('calculate');
      expect(CalculateInput.safeParse(JSON.parse(input_json)).error).toBeUndefined();
    }
  });
});

describe('repairPrompt', () => {
  it('stays short however long the answer and its faults are', () => {
    const problems = Array.from({ length: 50 }, () => 'x'.repeat(1_000));
    const prompt = repairPrompt({ prompt: 'Goal: add', answer: 'y'.repeat(50_000), problems });
    expect(prompt).toMatch(/^Goal: add\nYour last answer: y+\n/);
    expect(prompt.length).toBeLessThan(5_200);
  });
});
