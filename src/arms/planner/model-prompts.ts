import type { ArmManifest } from '../../domain/arm.ts';
import type { EarlierFailures, PlannerRequest } from '../../domain/planner.ts';
import { enclose, type OutsideMark } from '../../domain/outside-text.ts';
import { freshMark } from '../fresh-mark.ts';
import { fillPrompt } from '../fill-prompt.ts';
import { loadPrompt } from '../load-prompt.ts';
import { describeDefinitions, describeSchema } from './describe-schema.ts';
import { contextOutline } from './model-context-outline.ts';

// Kept short: their bytes are reserved from every budget.
const systemPrompt = loadPrompt(import.meta.url, './prompts/system.md');
const examplesPrompt = loadPrompt(import.meta.url, './prompts/examples.md');
const requestPrompt = loadPrompt(import.meta.url, './prompts/request.md');
const repairRequestPrompt = loadPrompt(import.meta.url, './prompts/repair.md');

/** What one task's planner tells the model; `mark` encloses everything that its client wrote. */
export interface PlannerPrompts {
  mark: OutsideMark;
  system: string;
  /** Left out of `system` where the budget is too small for them. */
  examples: string;
  request: string;
}

/** The prompts of a task: goal, limits and names, never a value of its context, a document or a result. */
export function plannerPrompts({ task, manifests, documentCount, failures }: PlannerRequest): PlannerPrompts {
  const mark = freshMark();
  const lines = [
    `Goal: ${task.goal}`,
    `Context: ${contextOutline(task.context)}`,
    ...labelled('Constraints', task.constraints),
    ...labelled('Acceptance criteria', task.acceptanceCriteria),
    ...(failures ? failureLines(failures) : []),
  ];
  return {
    mark,
    system: fillPrompt(systemPrompt, { ...mark }),
    examples: examplesPrompt,
    request: fillPrompt(requestPrompt, {
      capabilities: capabilityLines(manifests).join('\n'),
      documents: String(documentCount),
      task: enclose(lines.join('\n'), mark),
    }),
  };
}

/** The same request once more, with what was wrong with the answer. */
export function repairPrompt(
  { request, mark }: Pick<PlannerPrompts, 'request' | 'mark'>,
  { answer, faults }: { answer: string | undefined; faults: readonly string[] },
): string {
  const found = faults.slice(0, maxFaults).map((fault) => `- ${fault.slice(0, maxFaultCharacters)}`);
  const written = [(answer ?? '').slice(0, maxAnswerCharacters), ...found].join('\n');
  return fillPrompt(repairRequestPrompt, { request, answer: enclose(written, mark) });
}

const maxAnswerCharacters = 2_500;
const maxFaults = 8;
const maxFaultCharacters = 300;
const maxDescriptionCharacters = 300;

/** One line for each capability that a step may use, then the forms that they name. Of several arms with one capability the first speaks. */
function capabilityLines(manifests: readonly ArmManifest[]): string[] {
  const offered = manifests.flatMap(({ capabilities }) => capabilities);
  const plannable = offered.filter(
    ({ name, isPipelineStage }, at) =>
      isPipelineStage !== true && offered.findIndex((other) => other.name === name) === at,
  );
  const definitions = new Map(
    plannable.flatMap(({ inputSchema }) =>
      describeDefinitions(inputSchema).map(({ name, form }) => [name, form] as const),
    ),
  );
  const forms = plannable.map(({ inputSchema }) => describeSchema(inputSchema));
  return [
    ...plannable.map(({ name, description }, at) => {
      const alike = plannable[forms.indexOf(forms[at] ?? '')]?.name ?? name;
      const form = alike === name ? (forms[at] ?? '') : `as ${alike}`;
      return `- ${name}: ${description.slice(0, maxDescriptionCharacters)} Input: ${form}`;
    }),
    ...[...definitions].map(([name, form]) => `${name} is ${form}`),
  ];
}

function failureLines({ steps, criteria }: EarlierFailures): string[] {
  return [
    'An earlier plan did not do. Plan it another way.',
    ...steps.map(({ capability, code }) => `A step with ${capability} failed: ${code}`),
    ...labelled('Criteria that its results failed', criteria),
  ];
}

function labelled(label: string, value: object): string[] {
  return Object.keys(value).length === 0 ? [] : [`${label}: ${JSON.stringify(value)}`];
}
