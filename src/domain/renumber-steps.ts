import { isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import type { PlanStep } from './plan.ts';

/** The same steps with ids that go on behind `offset` earlier ones: `s1` becomes `s4` behind three, wherever it is named. */
export function renumberSteps(steps: readonly PlanStep[], offset: number): PlanStep[] {
  const known = new Set(steps.map(({ id }) => id));
  const renamed = (id: string) => (known.has(id) ? `s${Number(id.slice(1)) + offset}` : id);
  return steps.map((step) => ({
    ...step,
    id: renamed(step.id),
    dependsOn: step.dependsOn.map(renamed),
    input: renameIn(step.input, renamed),
  }));
}

type Rename = (id: string) => string;

function renameIn(input: JsonValue, renamed: Rename): JsonValue {
  if (Array.isArray(input)) return input.map((item) => renameIn(item, renamed));
  if (!isJsonObject(input)) return input;
  const entries = Object.entries(input).map(([name, value]) => [
    name,
    isName(input, name, value) ? renameText(name, value, renamed) : renameIn(value, renamed),
  ]);
  return Object.fromEntries(entries) as JsonObject;
}

/** Where inputs name steps: in a source, and in an expression. */
function isName(input: JsonObject, name: string, value: JsonValue): value is string {
  if (typeof value !== 'string') return false;
  return name === 'expression' || (name === 'step' && input['from'] === 'step');
}

function renameText(name: string, value: string, renamed: Rename): string {
  return name === 'step' ? renamed(value) : value.replace(/\bs\d{1,2}(?=[.[])/g, renamed);
}
