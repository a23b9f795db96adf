import type { JsonObject } from '../../../domain/json.ts';
import type { GoalPart } from '../goal-parts.ts';
import { stepsOf, unmet, type Reading, type Scene, type StepDraft } from '../reading.ts';
import { chooseTexts, unreadWords, type TextSource } from '../text-source.ts';
import { stemOf } from '../words.ts';

export interface TextRequest {
  part: GoalPart;
  scene: Scene;
  /** Words that belong to the request itself. */
  vocabulary: ReadonlySet<string>;
  /** What the part asks for, as in `the sentiment of texts`. */
  asked: string;
  /** Whether a part that names no text means every text of the context. */
  unnamed?: 'all' | 'only';
  draft: (
    source: TextSource,
    label: string,
  ) => Omit<StepDraft, 'dependsOn' | 'figures' | 'input'> & { input: JsonObject };
}

/** One step for each text that the part speaks of, provided that every word of the part is accounted for. */
export function readTextRequest({
  part,
  scene,
  vocabulary,
  asked,
  unnamed = 'only',
  draft,
}: TextRequest): Reading {
  const choice = chooseTexts(part, scene, unnamed);
  if (choice.kind === 'problem') return unmet(`it asks for ${asked}, but ${choice.reason}`);
  const unread = unreadWords(part, [vocabulary, choice.words]);
  if (unread.length > 0) {
    return unmet(`it asks for ${asked}, but also says ${quoteAll(unread)}, which the tool cannot honour`);
  }
  return stepsOf(
    ...choice.texts.map(({ source, label }) => ({
      ...draft(source, label),
      dependsOn: source.from === 'step' ? [source.step] : [],
      figures: [],
    })),
  );
}

export function quoteAll(words: readonly string[]): string {
  return [...new Set(words)]
    .slice(0, 8)
    .map((word) => `"${word.slice(0, 60)}"`)
    .join(', ');
}

export function vocabularyOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stemOf));
}
