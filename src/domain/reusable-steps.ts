interface Step {
  id: string;
  dependsOn: string[];
  isDone: boolean;
}

/** Steps whose results a new run of their plan can take over: all that are done, but for `from` and what builds on it. */
export function reusableSteps(steps: readonly Step[], from: string | null): string[] {
  const anew = new Set(from === null ? [] : [from]);
  // Plans list a step behind those that it builds on only by habit: until nothing is added.
  for (let before = -1; before !== anew.size;) {
    before = anew.size;
    for (const { id, dependsOn } of steps) if (dependsOn.some((needed) => anew.has(needed))) anew.add(id);
  }
  return steps.filter(({ id, isDone }) => isDone && !anew.has(id)).map(({ id }) => id);
}
