import { describe, expect, it } from 'vitest';
import { scoreText } from '../../../src/arms/executor/sentiment/score-text.ts';
import { assessSentiment, sentiment } from '../../../src/arms/executor/sentiment/sentiment.ts';
import { createExecutor } from '../../../src/arms/executor/executor.ts';
import { buildArmRequest, offline } from '../build-arm-request.ts';
import { outputOf } from './support/run-tool.ts';

const labelled: [label: string, text: string][] = [
  ['positive', 'Absolutely love this blender, it crushes ice in seconds and cleans up easily.'],
  ['positive', 'Great value for money. Would buy again.'],
  ['positive', 'The staff were friendly and the room was spotless.'],
  ['positive', 'Not bad at all, it does what it promises.'],
  ['positive', "I can't recommend this enough!"],
  ['positive', 'No complaints so far, arrived on time and works as expected.'],
  ['positive', 'I was skeptical at first but it turned out to be excellent.'],
  ['positive', 'Best headphones I have owned 😍'],
  ['positive', 'Customer support solved my problem quickly and politely.'],
  ['positive', 'It never fails to impress me.'],
  ['positive', 'Five stars, the kids enjoy it every day.'],
  ['negative', 'Stopped working after two weeks. Total waste of money.'],
  ['negative', 'Terrible customer service, nobody answered my emails.'],
  ['negative', "I don't like the new design."],
  ['negative', 'The battery life is disappointing and the screen is dim.'],
  ['negative', 'Not worth the price.'],
  ['negative', 'Food was cold and the waiter was rude.'],
  ['negative', 'It looks nice, but it broke on the first day.'],
  ['negative', 'Arrived damaged and the seller refused a refund 😡'],
  ['negative', 'Would not recommend this to anyone.'],
  ['negative', 'The app crashes all the time.'],
  ['negative', "The zipper doesn't work and the fabric feels cheap."],
  ['negative', 'Never again.'],
  ['negative', 'I expected better from this brand.'],
  ['negative', 'Way too expensive for such poor quality.'],
  ['negative', 'This is great... NOT. Never ever buying this again!'],
  ['negative', 'What a wonderful hotel, NOT!'],
  ['positive', 'It is cheap. Great phone, and not heavy.'],
  ['neutral', 'The package contains two cables and a manual.'],
  ['neutral', 'I ordered the blue one on Monday.'],
  ['neutral', 'It is 30 cm long and weighs 2 kg.'],
  ['neutral', 'Delivery took five days.'],
  ['mixed', 'Great camera, terrible battery.'],
  ['mixed', 'The location is wonderful. The rooms are dirty and the wifi is bad.'],
];

describe('the sentiment of a text', () => {
  it('agrees with a reader for at least 85 in 100 sentences', () => {
    const missed = labelled.filter(([label, text]) => scoreText(text).label !== label);
    expect(1 - missed.length / labelled.length, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.85);
  });

  it('never calls praise negative or a complaint positive', () => {
    const opposite = { positive: 'negative', negative: 'positive' } as Record<string, string>;
    expect(labelled.filter(([label, text]) => scoreText(text).label === opposite[label])).toEqual([]);
  });

  it('lies between -1 and 1 however much is said', () => {
    expect(scoreText('awful '.repeat(5_000)).score).toBeGreaterThanOrEqual(-1);
    expect(scoreText('awesome! '.repeat(5_000)).score).toBeLessThanOrEqual(1);
    expect(scoreText('').score).toBe(0);
  });

  it('is taken back by a "not" that stands alone behind it, and only there', () => {
    expect(scoreText('This is great... NOT. Never ever buying this again!').label).toBe('negative');
    expect(scoreText('Great service. NOT!').score).toBeLessThan(0);
    expect(scoreText('Great service. Not expensive.').score).toBeGreaterThan(0);
  });

  it('counts the words it rests on', () => {
    expect(scoreText('Great camera, terrible battery.').known_words).toBe(2);
    expect(scoreText('Das ist schrecklich und furchtbar')).toEqual({
      score: 0,
      label: 'neutral',
      known_words: 0,
    });
  });

  it('grows with strengthening words and shrinks with weakening ones', () => {
    expect(scoreText('very good').score).toBeGreaterThan(scoreText('good').score);
    expect(scoreText('slightly good').score).toBeLessThan(scoreText('good').score);
  });

  it('is not moved by placeholders', () => {
    expect(scoreText('[EMAIL_1] is great').score).toBe(scoreText('it is great').score);
  });
});

describe('sentiment', () => {
  const reviews = [
    { review: 'I love it, works perfectly.', rating: 5 },
    { review: 'Awful, it broke at once.', rating: 1 },
    { review: 'Excellent quality!', rating: 5 },
    { review: 'It came in a box.', rating: 3 },
  ];

  it('scores a list one by one and sums it up', async () => {
    const input = { source: { from: 'context', path: 'reviews' } };
    const output = await outputOf({ capability: 'sentiment', input, context: { reviews } });
    expect(output).toMatchObject({ count: 4, positive: 2, neutral: 1, negative: 1, label: 'positive' });
    expect(output['items']).toMatchObject([
      { index: 0, label: 'positive' },
      { index: 1, label: 'negative' },
      { index: 2, label: 'positive' },
      { index: 3, label: 'neutral' },
    ]);
    expect(output['score']).toBeGreaterThan(0);
  });

  it('finds the list in an object around it, in JSON text and in CSV text', async () => {
    const input = { source: { from: 'context' } };
    const csv = 'id,text\n1,"Great, really great"\n2,Horrible';
    for (const context of [{ reviews }, JSON.stringify(reviews), csv]) {
      const output = await outputOf({ capability: 'sentiment', input, context });
      expect(output['count']).toBe(context === csv ? 2 : 4);
    }
  });

  it('takes prose with commas for one text', async () => {
    const text = 'Nice, quick, cheap\nGood, solid, fine\nWell, great, happy';
    const output = await outputOf({ capability: 'sentiment', input: { source: { from: 'text', text } } });
    expect(output).toMatchObject({ count: 1, label: 'positive' });
  });

  it('says of which texts it knows no word, and is trusted less then', async () => {
    const request = (texts: string[]) =>
      buildArmRequest({
        capability: 'sentiment',
        input: { source: { from: 'context', path: 'texts' } },
        task: { context: { texts } },
      });
    const executor = createExecutor();
    const foreign = await executor.run(request(['Great!', 'Das ist schrecklich']), offline());
    expect(foreign.omissions).toEqual([
      'No word of text 2 is known to the lexicon (English only): its score of 0 says nothing.',
    ]);
    expect(foreign.confidence).toBe(0.4);
    const known = await executor.run(request(['Great!']), offline());
    expect(known).toMatchObject({ confidence: 0.7, omissions: [] });
  });

  it('refuses a source without text', async () => {
    const input = { source: { from: 'context', path: 'reviews' } };
    await expect(outputOf({ capability: 'sentiment', input, context: { reviews: [] } })).rejects.toThrow(
      /no text/,
    );
  });
});

it('calls an English text without a word of feeling neutral, and not unknown', () => {
  const input = { source: { from: 'text' as const, text: 'It came in a box.' } };
  const output = sentiment(input, buildArmRequest({ capability: 'sentiment', input }), offline());

  expect(output).toMatchObject({ score: 0, label: 'neutral' });
  expect(assessSentiment(output).omissions).toEqual([]);
});
