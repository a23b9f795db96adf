import type { JsonObject } from '../../domain/json.ts';
import type { TaskType } from '../../domain/task.ts';
import type { ContextShape } from './context-shape.ts';
import type { GoalPart } from './goal-parts.ts';
import type { MaskedGoal } from './literals.ts';
import type { Made } from './made.ts';
import { stemOf } from './words.ts';

/** A single number that an earlier step will produce, and the words that name it. */
export interface Figure {
  step: string;
  name: string;
  words: string[];
}

export interface StepDraft {
  arm: string;
  capability: string;
  input: JsonObject;
  /** Made of tool, column and path names: shown to users. */
  action: string;
  taskType: TaskType;
  confidence: number;
  dependsOn: string[];
  figures: Figure[];
  /** An extraction whose repeats this step needs. */
  repeatsIn?: string;
  /** Why this tool, for the rationale. */
  because: string;
}

/** What a part of a goal may refer to. */
export interface Scene {
  shape: ContextShape;
  masked: MaskedGoal;
  /** The text behind the colon of `Summarise this: …`. */
  payload: string | undefined;
  documentCount: number;
  earlier: Figure[];
  /** Texts and lists that earlier steps will have made. */
  made: Made[];
  /** Number of the next step, from 1. */
  nextStep: number;
}

/** `unmet`: the request is recognised, but cannot be served as it stands. */
export type Reading = { kind: 'steps'; steps: StepDraft[] } | { kind: 'unmet'; reason: string };

/** Reads one kind of request; undefined when the part is of another kind. */
export type Intent = (part: GoalPart, scene: Scene) => Reading | undefined;

export function unmet(reason: string): Reading {
  return { kind: 'unmet', reason };
}

export function stepsOf(...steps: StepDraft[]): Reading {
  return { kind: 'steps', steps };
}

/** Words of which a sentence may hold any number without asking for more. */
export const fillers: ReadonlySet<string> = new Set(
  (
    'the a an of in for to on at from with and is are was were be been has have had having do does did can could ' +
    'would will please kindly me us you your our my i we it its this that these those there here calculate compute ' +
    'find show give tell say get determine provide return report need want know like let work out up also then ' +
    'what which using use given provided attached . , ? ! : ; - ( ) " thank thanks'
  )
    .split(' ')
    .map(stemOf),
);
