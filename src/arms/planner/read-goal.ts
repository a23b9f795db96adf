import type { ContextShape } from './context-shape.ts';
import { seemingNeed } from './declined.ts';
import { splitGoal, type GoalPart } from './goal-parts.ts';
import { readArithmetic } from './intents/arithmetic.ts';
import { readTextCheck } from './intents/check-text.ts';
import { readEarlierFigures } from './intents/earlier-figures.ts';
import { readEarlierLists, readNumbersInText } from './intents/earlier-lists.ts';
import { readExtraction } from './intents/extract.ts';
import { readFetch } from './intents/fetch.ts';
import { readJavascript } from './intents/javascript.ts';
import { readQuestion } from './intents/question.ts';
import { readSentiment } from './intents/sentiment.ts';
import { readSummary } from './intents/summarize.ts';
import { readTable } from './intents/table.ts';
import { maskLiterals, type MaskedGoal } from './literals.ts';
import { fillers, unmet, type Intent, type Reading, type Scene, type StepDraft } from './reading.ts';
import { roundLast } from './rounding.ts';
import { madeBy } from './made.ts';
import { tokenize } from './words.ts';

const textIntents: readonly Intent[] = [
  readNumbersInText,
  readSentiment,
  readTextCheck,
  readExtraction,
  readSummary,
];
const otherIntents: readonly Intent[] = [readArithmetic, readEarlierFigures, readTable, readQuestion];
/** Courtesies and pointers at the data, which ask for nothing. */
const empty =
  /^(?:please|thanks|thank you|many thanks|hello|hi|do the following|(?:please )?use the (?:data|table|context|text|texts)(?: provided| given| below| above| attached)?|here (?:is|are) (?:the|my|our|some) (?:data|text|table|figures|numbers))\W*$/i;

interface GoalRequest {
  goal: string;
  shape: ContextShape;
  documentCount: number;
}

/** The steps that serve a goal, or why some part of it cannot be served: a goal is served wholly or not at all. */
export function readGoal({ goal, shape, documentCount }: GoalRequest): Reading {
  const masked = maskLiterals(goal);
  const scene: Scene = {
    shape,
    masked,
    payload: undefined,
    documentCount,
    earlier: [],
    made: [],
    nextStep: 1,
  };
  const withPayload = readWithPayload(scene);
  if (withPayload) return withPayload;
  const parts = splitGoal(masked).filter(({ text }) => !empty.test(text));
  if (parts.length === 0) return unmet('The goal asks for nothing that can be done.');
  return readParts(parts, scene);
}

/** JavaScript, and requests such as `Summarise this: …`, whose text behind the colon holds no instructions. */
function readWithPayload(scene: Scene): Reading | undefined {
  const colon = payloadColon(scene.masked.text);
  const payload = colon < 0 ? undefined : unmaskedPayload(scene.masked, colon);
  const code = readJavascript({ ...scene, payload });
  if (code) return code.kind === 'unmet' ? unmet(`${capital(code.reason)}.`) : code;
  if (payload === undefined || payload === '') return undefined;
  const text = scene.masked.text.slice(0, colon);
  const part = { text, tokens: tokenize(text, scene.masked.literals) };
  if (namesContextText(part, scene.shape) || splitGoal({ ...scene.masked, text }).length !== 1)
    return undefined;
  const reading = firstReading(textIntents, part, { ...scene, payload });
  return reading?.kind === 'steps' ? reading : undefined;
}

/** The first colon that ends an introduction; one inside a time or an address has no space behind it. */
function payloadColon(text: string): number {
  const colon = /:(?=\s|\uE000)/.exec(text.slice(0, 300))?.index ?? -1;
  return colon > 0 ? colon : -1;
}

function unmaskedPayload({ text, literals }: MaskedGoal, colon: number): string {
  const behind = text.slice(colon + 1).trim();
  const whole = /^\uE000(\d+)\uE001$/.exec(behind);
  if (whole) return literals[Number(whole[1])] ?? '';
  return behind.replace(/\uE000(\d+)\uE001/g, (_, index: string) => `"${literals[Number(index)] ?? ''}"`);
}

function namesContextText({ tokens }: GoalPart, { texts }: ContextShape): boolean {
  const stems = new Set(tokens.map(({ stem }) => stem));
  return texts.some(({ words }) => words.length > 0 && words.every((word) => stems.has(word)));
}

function readParts(parts: readonly GoalPart[], scene: Scene): Reading {
  const steps: StepDraft[] = [];
  for (const part of parts) {
    const earlier = steps.flatMap(({ figures }) => figures);
    const made = steps.flatMap((step, at) => madeBy(step, `s${at + 1}`));
    const now = { ...scene, earlier, made, nextStep: steps.length + 1 };
    const reading = readPartRounded(part, now, steps.at(-1));
    if (reading.kind === 'unmet') return unmet(describeUnmet(part, parts.length, reading.reason));
    if (isRoundingAlone(part)) steps.pop();
    steps.push(...reading.steps);
  }
  return { kind: 'steps', steps: withRepeats(steps) };
}

/** Sums and means need a number as often as it occurs. */
function withRepeats(steps: readonly StepDraft[]): StepDraft[] {
  const needed = new Set(steps.map(({ repeatsIn }) => repeatsIn));
  return steps.map((step, at) =>
    needed.has(`s${at + 1}`) ? { ...step, input: { ...step.input, repeats: true } } : step,
  );
}

/** `Round it to two decimals` speaks of the step before. */
function isRoundingAlone({ decimals, tokens }: GoalPart): boolean {
  return decimals !== undefined && tokens.every(({ kind, stem }) => kind === 'symbol' || fillers.has(stem));
}

function readPartRounded(part: GoalPart, scene: Scene, before: StepDraft | undefined): Reading {
  if (isRoundingAlone(part)) {
    return before === undefined
      ? unmet('there is nothing to round')
      : roundLast([before], part.decimals ?? 0, scene.nextStep);
  }
  const reading = readPart(part, scene);
  if (part.decimals === undefined || reading.kind === 'unmet') return reading;
  return roundLast(reading.steps, part.decimals, scene.nextStep + reading.steps.length);
}

function readPart(part: GoalPart, scene: Scene): Reading {
  const fetched = readFetch(part, scene);
  if (fetched !== undefined) return fetched;
  const asksForWeb = /https?:\/\//i.test(part.text) && !part.tokens.some(({ kind }) => kind === 'literal');
  if (asksForWeb) return unmet(`it seems to need ${seemingNeed(part.text)}`);
  const listed = readEarlierLists(part, scene);
  if (listed !== undefined) return listed;
  // What a text tool recognises but cannot honour is no question to look up either.
  return (
    firstReading(textIntents, part, scene) ??
    firstReading(otherIntents, part, scene) ??
    unmet(`it seems to need ${seemingNeed(part.text)}`)
  );
}

/** The first reading that leads to steps; else the first reason why there is none. */
function firstReading(candidates: readonly Intent[], part: GoalPart, scene: Scene): Reading | undefined {
  let reason: Reading | undefined;
  for (const intent of candidates) {
    const reading = intent(part, scene);
    if (reading?.kind === 'steps') return reading;
    reason ??= reading;
  }
  return reason;
}

function describeUnmet(part: GoalPart, count: number, reason: string): string {
  const excerpt = part.text.length > 120 ? `${part.text.slice(0, 120)}…` : part.text;
  const subject = count > 1 ? `The part "${excerpt}" of the goal` : `The goal "${excerpt}"`;
  return `${subject} cannot be planned by rules: ${reason}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
