import type { Intent, Scene } from '../reading.ts';
import { readTextRequest, vocabularyOf } from './text-request.ts';

const vocabulary = vocabularyOf(
  'sentiment sentiments analyze analyse analysis measure score scores rate classify detect evaluate assess check run perform do ' +
    'positive negative neutral or whether as by overall average polarity how much many number count opinion',
);

const howPositive = /^how (?:positive|negative) (?:is|are|was|were)\b/i;

/** `Analyze the sentiment of the reviews`, `Are the comments positive or negative?` */
export const readSentiment: Intent = (part, scene) => {
  const stems = new Set(part.tokens.map(({ stem }) => stem));
  const byPoles = stems.has('positive') && stems.has('negative') && !stems.has('list');
  if (!stems.has('sentiment') && !byPoles && !countsPoles(stems, scene) && !howPositive.test(part.text))
    return undefined;
  return readTextRequest({
    part,
    scene,
    vocabulary,
    asked: 'the sentiment of texts',
    draft: (source, label) => ({
      arm: 'executor',
      capability: 'sentiment',
      input: { source },
      action: `sentiment of ${label}`,
      taskType: 'extraction',
      confidence: 0.9,
      because: 'the goal asks for sentiment',
    }),
  });
};

/** `How many reviews are positive?`, where no column says so already: the answer counts each label. */
function countsPoles(stems: ReadonlySet<string>, { shape }: Scene): boolean {
  const poles = ['positive', 'negative', 'neutral'].filter((pole) => stems.has(pole));
  const known = shape.tables.some(({ columns }) =>
    columns.some(({ values }) =>
      values.some(({ words }) => words.length === 1 && poles.includes(words[0] ?? '')),
    ),
  );
  const counts = (stems.has('how') && stems.has('many')) || stems.has('count');
  return poles.length > 0 && counts && !known;
}
