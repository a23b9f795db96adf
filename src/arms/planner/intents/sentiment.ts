import type { Intent } from '../reading.ts';
import { readTextRequest, vocabularyOf } from './text-request.ts';

const vocabulary = vocabularyOf(
  'sentiment sentiments analyze analyse analysis measure score scores rate classify detect evaluate assess check run perform do ' +
    'positive negative neutral or whether as by overall average polarity how much opinion',
);

/** `Analyze the sentiment of the reviews`, `Are the comments positive or negative?` */
export const readSentiment: Intent = (part, scene) => {
  const stems = new Set(part.tokens.map(({ stem }) => stem));
  const byPoles = stems.has('positive') && stems.has('negative') && !stems.has('list');
  if (!stems.has('sentiment') && !byPoles) return undefined;
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
