import type { Capability } from './arm.ts';
import type { Plan, PlanStep } from './plan.ts';
import { selectionsIn, type SelectionKind } from './selections.ts';
import { referencesOf } from './step-references.ts';
import type { LiveArm } from './validate-step.ts';

/** Something that text from outside would decide in a step. */
export interface OutsideDecision {
  selects: SelectionKind;
  /** The part of the step's input, such as `url`. */
  input: string;
  /** Ids of the steps whose results it would come from. */
  from: string[];
}

/**
 * What text from outside (documents, pages, results of tools and models) would decide in each step: a pure function of the plan and of
 * what its capabilities say of themselves. Steps where it decides nothing are not in it.
 */
export function outsideDecisions(
  steps: readonly PlanStep[],
  arms: readonly LiveArm[],
): Map<string, OutsideDecision[]> {
  const outside = outsideResults(steps, arms);
  const decisions = new Map<string, OutsideDecision[]>();
  for (const step of steps) {
    const found = capabilitiesOf(step, arms).flatMap(({ inputSchema }) =>
      selectionsIn(inputSchema, step.input).flatMap(({ selects, path, value }) => {
        const from = referencesOf(value).steps.filter((id) => outside.has(id));
        return from.length > 0 ? [{ selects, input: path, from }] : [];
      }),
    );
    if (found.length > 0) decisions.set(step.id, distinct(found));
  }
  return decisions;
}

/** The plan with what text from outside would decide in its steps, which are then as risky as can be. */
export function markOutsideDecisions(plan: Plan, arms: readonly LiveArm[]): Plan {
  const decisions = outsideDecisions(plan.steps, arms);
  return {
    ...plan,
    steps: plan.steps.map((step) => {
      const outsideDecides = decisions.get(step.id);
      if (outsideDecides) return { ...step, risk: 'high', outsideDecides };
      const clean = { ...step };
      delete clean.outsideDecides;
      return clean;
    }),
  };
}

/** Steps whose results hold text from outside: those that bring some in, and all that build on them. */
function outsideResults(steps: readonly PlanStep[], arms: readonly LiveArm[]): Set<string> {
  const outside = new Set(steps.filter((step) => bringsSomeIn(step, arms)).map(({ id }) => id));
  for (let before = -1; before !== outside.size;) {
    before = outside.size;
    for (const { id, dependsOn, input } of steps)
      if ([...dependsOn, ...referencesOf(input).steps].some((other) => outside.has(other))) outside.add(id);
  }
  return outside;
}

/** Any of the arms that serve it may run the step; what nobody serves is not trusted. */
function bringsSomeIn(step: PlanStep, arms: readonly LiveArm[]): boolean {
  const servers = capabilitiesOf(step, arms);
  return servers.length === 0 || servers.some(({ usesInputAlone }) => usesInputAlone !== true);
}

function capabilitiesOf({ capability: name }: PlanStep, arms: readonly LiveArm[]): Capability[] {
  return arms.flatMap(({ manifest }) => manifest.capabilities.filter((offered) => offered.name === name));
}

function distinct(found: readonly OutsideDecision[]): OutsideDecision[] {
  const keyOf = ({ selects, input }: OutsideDecision) => `${selects} ${input}`;
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}
