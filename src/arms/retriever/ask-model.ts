import type { Model } from '../../domain/model.ts';
import { freshMark } from '../fresh-mark.ts';
import { notFound, type Answer, type RankedPassage } from './answer.ts';
import { keepCited } from './keep-cited.ts';
import { answerPrompts, notFoundReply } from './prompts.ts';

/** About 3,000 tokens: a third of a task's default budget. */
const maxShownCharacters = 12_000;
const maxOutputTokens = 500;
const placeholder = /\[[A-Z][A-Z_]{1,30}_\d{1,9}\]/g;

/**
 * What the model writes, as far as it rests on passages that it names; undefined when nothing of it does, or when it names
 * personal data that no passage holds. @throws TaskFailure when the call fails.
 */
export async function askModel(args: {
  model: Model;
  signal: AbortSignal;
  question: string;
  passages: readonly RankedPassage[];
  /** Takes the answer while it is written. */
  onText?: ((delta: string) => void) | undefined;
}): Promise<Answer | undefined> {
  const { model, signal, question, onText } = args;
  const passages = fitting(args.passages);
  const { text } = await model.generate(
    {
      purpose: 'synthesis',
      ...answerPrompts({ mark: freshMark(), question, passages }),
      maxOutputTokens,
      temperature: 0,
    },
    { signal, onText },
  );
  if (notFoundReply.test(text)) return notFound;
  const known = `${question}\n${passages.map(({ content }) => content).join('\n')}`;
  const isInvented = (text.match(placeholder) ?? []).some((name) => !known.includes(name));
  const kept = keepCited({ text, question, passages });
  if (isInvented || kept === undefined) return undefined;
  return { ...kept, confidence: 0.8, by: 'model' };
}

function fitting(passages: readonly RankedPassage[]): RankedPassage[] {
  let left = maxShownCharacters;
  return passages.filter(({ title, content }) => {
    left -= title.length + content.length;
    return left >= 0;
  });
}
