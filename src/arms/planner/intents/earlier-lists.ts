import type { Measure } from '../../../domain/tool-input.ts';
import type { GoalPart } from '../goal-parts.ts';
import type { Made } from '../made.ts';
import {
  fillers,
  stepsOf,
  unmet,
  type Intent,
  type Reading,
  type Scene,
  type StepDraft,
} from '../reading.ts';
import { tokenize, type Token } from '../words.ts';
import { readExtraction } from './extract.ts';

interface Wanted {
  op: Measure['op'];
  as: string;
}

const operations: Readonly<Record<string, Wanted>> = {
  sum: { op: 'sum', as: 'sum' },
  total: { op: 'sum', as: 'total' },
  add: { op: 'sum', as: 'sum' },
  average: { op: 'mean', as: 'average' },
  mean: { op: 'mean', as: 'mean' },
  median: { op: 'median', as: 'median' },
  minimum: { op: 'min', as: 'minimum' },
  smallest: { op: 'min', as: 'minimum' },
  lowest: { op: 'min', as: 'minimum' },
  maximum: { op: 'max', as: 'maximum' },
  largest: { op: 'max', as: 'maximum' },
  highest: { op: 'max', as: 'maximum' },
  biggest: { op: 'max', as: 'maximum' },
  count: { op: 'count', as: 'count' },
  many: { op: 'count', as: 'count' },
};
const pronouns = new Set(['them', 'these', 'those', 'their', 'there', 'they']);
const around = new Set(['up', 'how', 'all', 'together', 'of', 'extracted', 'found', 'number', 'were', 'one']);

/** `… and add them up`: figures over what an extraction before it lists. */
export const readEarlierLists: Intent = (part, { made, nextStep, shape }) => {
  const lists = made.filter(({ kind }) => kind !== 'text');
  const wanted = wantedOf(part.tokens);
  const isOwn = part.tokens.some(({ lower }) => lower === 'to');
  if (lists.length === 0 || wanted.length === 0 || isOwn) return undefined;
  const named = lists.filter(({ words }) => part.tokens.some(({ stem }) => words.includes(stem)));
  const speaks = part.tokens.some(({ lower }) => pronouns.has(lower));
  const [list, ...others] = named.length > 0 ? named : lists;
  if (list === undefined || unread(part.tokens, list).length > 0) return undefined;
  if (others.length > 0) return unmet('it may mean any of several lists that were extracted');
  if (named.length === 0 && !speaks && shape.tables.length > 0)
    return unmet('it may mean what was extracted or a table of the context');
  return figuresOf(list, wanted, nextStep);
};

/** `the sum of the numbers in the notes`: they are extracted first. */
export const readNumbersInText: Intent = (part, scene) => {
  const at = part.tokens.findIndex(
    ({ stem }, i) =>
      stem === 'number' && ['in', 'from', 'mentioned', 'of'].includes(part.tokens[i + 1]?.lower ?? ''),
  );
  const lead = part.tokens.slice(0, at);
  const wanted = wantedOf(lead);
  const isLead = lead.every(
    ({ lower, stem, kind }) =>
      operations[lower] !== undefined || kind === 'symbol' || fillers.has(stem) || around.has(lower),
  );
  if (at < 0 || wanted.length === 0 || !isLead || wanted.some(({ op }) => op === 'count')) return undefined;
  const extraction = extractionOf(part, at, scene);
  // Without such a text they may be figures of a table.
  if (extraction?.kind !== 'steps') return undefined;
  if (extraction.steps.length > 1)
    return unmet('the numbers of several texts cannot be taken together by rules');
  const list: Made = { step: `s${scene.nextStep}`, path: 'numbers', kind: 'numbers', words: [] };
  const figures = figuresOf(list, wanted, scene.nextStep + 1);
  return figures.kind === 'steps' ? stepsOf(...extraction.steps, ...figures.steps) : figures;
};

function extractionOf(part: GoalPart, at: number, scene: Scene): Reading | undefined {
  const tokens = [...tokenize('extract the numbers'), ...part.tokens.slice(at + 1)];
  return readExtraction({ ...part, tokens }, scene);
}

function wantedOf(tokens: readonly Token[]): Wanted[] {
  return tokens.flatMap(({ lower }) => operations[lower] ?? []);
}

function unread(tokens: readonly Token[], { words }: Made): Token[] {
  return tokens.filter(
    ({ lower, stem, kind }) =>
      kind !== 'symbol' &&
      operations[lower] === undefined &&
      !pronouns.has(lower) &&
      !around.has(lower) &&
      !words.includes(stem) &&
      !fillers.has(stem),
  );
}

function figuresOf(list: Made, wanted: readonly Wanted[], step: number): Reading {
  const counts = wanted.every(({ op }) => op === 'count');
  if (!counts && (list.kind !== 'numbers' || wanted.some(({ op }) => op === 'count')))
    return unmet(`of ${list.path} that were extracted no such figure can be taken`);
  const measures = wanted.map(({ op, as }) => (op === 'count' ? { op, as } : { op, column: 'value', as }));
  const names = measures.map(({ op }) => op).join(', ');
  const draft: StepDraft = {
    arm: 'executor',
    capability: 'calculate',
    input: { table: { source: { from: 'step', step: list.step, path: list.path }, measures } },
    action: `${names} of the ${list.path} of ${list.step}`,
    taskType: 'computation',
    confidence: 0.7,
    dependsOn: [list.step],
    figures: measures.map(({ as }) => ({ step: `s${step}`, name: as, words: [as] })),
    // A number that occurs twice counts twice.
    ...(counts ? {} : { repeatsIn: list.step }),
    because: 'the goal asks for figures over what was extracted',
  };
  return stepsOf(draft);
}
