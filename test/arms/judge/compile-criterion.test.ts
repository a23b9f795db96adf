import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCriterion } from '../../../src/arms/judge/compile-criterion.ts';

const figure = (subject: string, bounds: object, more: object = {}) => ({
  kind: 'figure',
  subject,
  every: false,
  percent: false,
  bounds,
  ...more,
});
const length = (unit: string, bounds: object) => ({ kind: 'length', unit, bounds });
const count = (noun: string, bounds: object, moreIsUnclear = false) => ({
  kind: 'count',
  noun,
  bounds,
  moreIsUnclear,
});
const word = (text: string) => ({ text, wholeWord: true, matchCase: false });
const literal = (text: string) => ({ text, wholeWord: false, matchCase: false });
const terms = (mode: string, ...list: object[]) => ({ kind: 'terms', mode, terms: list });

const understood: [string, object][] = [
  ['Sentiment score between -1 and 1', figure('sentiment score', { min: -1, max: 1 })],
  ['The sentiment score is between −1 and 1 inclusive.', figure('sentiment score', { min: -1, max: 1 })],
  ['score is in [0, 1]', figure('score', { min: 0, max: 1 })],
  ['Score must be in the range 0 to 10', figure('score', { min: 0, max: 10 })],
  ['score is between 0 and 1 exclusive', figure('score', { above: 0, below: 1 })],
  ['Total equals 8', figure('total', { equals: 8 })],
  ['The total is 1,234.50', figure('total', { equals: 1234.5 }, { decimals: 2 })],
  ['Total is $1,200', figure('total', { equals: 1200 }, { unit: 'USD' })],
  ['Total is €15', figure('total', { equals: 15 }, { unit: 'EUR' })],
  ['Total is 15 euros', figure('total', { equals: 15 }, { unit: 'EUR' })],
  ['The total is between 5 € and 7 €', figure('total', { min: 5, max: 7 }, { unit: 'EUR' })],
  ['Total is USD 15', figure('total', { equals: 15 }, { unit: 'USD' })],
  ['Result is 31 days', figure('result', { equals: 31 }, { unit: 'days' })],
  ['Result is 12.5 km', figure('result', { equals: 12.5 }, { unit: 'km', decimals: 1 })],
  ['Result is Saturday', { kind: 'member', subject: 'result', text: 'Saturday' }],
  ['Contains the word "at"', terms('all', word('at'))],
  ['The average is at least 3.5', figure('average', { min: 3.5 })],
  ['average order value must be at least 20', figure('average order value', { min: 20 })],
  ['score must be positive', figure('score', { above: 0 })],
  ['Balance should be non-negative', figure('balance', { min: 0 })],
  ['score >= 0.5', figure('score', { min: 0.5 })],
  ['median < 10', figure('median', { below: 10 })],
  ['The median is greater than 4', figure('median', { above: 4 })],
  ['Maximum is no more than 100', figure('maximum', { max: 100 })],
  ['the sum must not exceed 500', figure('sum', { max: 500 })],
  ['Revenue exceeds 1000', figure('revenue', { above: 1000 })],
  ['Error rate is below 5%', figure('error rate', { below: 5 }, { percent: true })],
  ['accuracy of at least 90 percent', figure('accuracy of', { min: 90 }, { percent: true })],
  ['Each score is between 0 and 1', figure('score', { min: 0, max: 1 }, { every: true })],
  ['All ratings are at most five', figure('ratings', { max: 5 }, { every: true })],
  ['The result is 42', figure('result', { equals: 42 })],
  ['answer is not 0', figure('answer', { not: 0 }, {})],
  ['at most 200 words', length('words', { max: 200 })],
  ['The summary is at most 50 words long', length('words', { max: 50 })],
  ['under 500 characters', length('characters', { below: 500 })],
  ['no more than 3 sentences', length('sentences', { max: 3 })],
  ['The answer must not exceed 200 words.', length('words', { max: 200 })],
  ['Keep it under 100 words', length('words', { below: 100 })],
  ['100 words or fewer', length('words', { max: 100 })],
  ['Word count is between 50 and 100', length('words', { min: 50, max: 100 })],
  ['Length must be less than 280 characters', length('characters', { below: 280 })],
  ['The response has exactly two paragraphs', length('paragraphs', { equals: 2 })],
  ['Includes at least two citations', count('citation', { min: 2 })],
  ['Answer cites a source', count('source', { min: 1 })],
  ['cites at least 2 different sources', count('source', { min: 2 })],
  ['returns 5 rows', count('row', { equals: 5 })],
  ['at least 3 links', count('link', { min: 3 })],
  ['exactly 12 items', count('item', { equals: 12 })],
  ['Lists 3 recommendations', count('recommendation', { min: 3 }, true)],
  ['The number of links is at least 2', count('link', { min: 2 })],
  ['At least one link is included', count('link', { min: 1 })],
  ['no fewer than 4 results', count('result', { min: 4 })],
  ['Contains the word refund', terms('all', word('refund'))],
  ['The output must contain the phrase "money back"', terms('all', literal('money back'))],
  ['Mentions Berlin and Paris', terms('all', word('Berlin'), word('Paris'))],
  ['Mentions Berlin or Paris', terms('any', word('Berlin'), word('Paris'))],
  [
    'mentions Ada Lovelace, Alan Turing and Grace Hopper',
    terms('all', word('Ada Lovelace'), word('Alan Turing'), word('Grace Hopper')),
  ],
  ['contains “Net 30”', terms('all', literal('Net 30'))],
  ['Does not mention "guarantee"', terms('none', literal('guarantee'))],
  ['must not include the word cheap', terms('none', word('cheap'))],
  ['Never mentions Acme', terms('none', word('Acme'))],
  ['mentions NATO', terms('all', { text: 'NATO', wholeWord: true, matchCase: true })],
  ['starts with "Dear"', { kind: 'edge', edge: 'start', text: 'Dear' }],
  ['Begins with Dear Customer', { kind: 'edge', edge: 'start', text: 'Dear Customer' }],
  ['The answer ends with a question mark', { kind: 'edge', edge: 'end', text: '?' }],
  ['No PII in output', { kind: 'no_pii' }],
  ['no personal data', { kind: 'no_pii' }],
  ['The answer must not contain any personal information', { kind: 'no_pii' }],
  ['Output is free of PII', { kind: 'no_pii' }],
  ['No emails', { kind: 'no_pii', types: ['EMAIL'] }],
  ['contains no phone numbers', { kind: 'no_pii', types: ['PHONE'] }],
  ['valid JSON', { kind: 'shape', shape: 'json' }],
  ['The output is valid JSON.', { kind: 'shape', shape: 'json' }],
  ['result is a number', { kind: 'shape', shape: 'number' }],
  ['The answer must be an integer', { kind: 'shape', shape: 'integer' }],
  ['not empty', { kind: 'shape', shape: 'not_empty' }],
  ['The result must not be empty', { kind: 'shape', shape: 'not_empty' }],
  ['Output is a list', { kind: 'shape', shape: 'list' }],
  ['date is after 2026-01-01', { kind: 'date', subject: 'date', from: '2026-01-02' }],
  ['The due date is on or before 1 March 2026', { kind: 'date', subject: 'due date', to: '2026-03-01' }],
  [
    'All dates are between 2026-01-01 and 2026-12-31',
    { kind: 'date', subject: 'dates', from: '2026-01-01', to: '2026-12-31' },
  ],
  ['Sentiment is positive', { kind: 'member', subject: 'sentiment', text: 'positive' }],
  ['status is "ok"', { kind: 'member', subject: 'status', text: 'ok' }],
];

const notUnderstood = [
  "Does not mention competitors' names",
  'The tone is friendly',
  'Mentions the refund policy',
  'Mentions Berlin and its population',
  "Mentions Marie Curie's discovery",
  'Explains why the total is at least 5',
  'Total is about 8',
  'Total equals 8 or 9',
  'Total is 8 if shipping is included',
  'The total is at least 5 dollars more than last year',
  'score is between 5 and 1',
  'at most 200 words per paragraph',
  'at least 3 links about Berlin',
  'at least 10% of rows',
  'Does not mention Berlin and Paris',
  'contains Berlin or Paris and Rome',
  'Uses British English',
  'Contains Markdown',
  'Has a title',
  'mentions the word "refund" at least twice',
  'total > 0 and total < 10',
  'starts with a greeting',
  'ends with a call to action',
  'No errors',
  'No emails are sent',
  'Emails are sent to customers',
  'date is after 2026-02-30',
  'The date is after the deadline',
  'Not at least 5 words',
  'The answer does not contain more than 5 links',
  'must not be under 50 words',
  'The score should probably be above 3',
  'Sentiment score is not between 0 and 1',
  'uses a 5-point scale',
  'Total is 5k',
  'Total is between $5 and €10',
  'Total is $5 km',
  'Includes 2 to 4 examples of refunds',
  'Is JSON better than XML',
  'The result is a number of suggestions',
  'Contains no more information than needed',
  'average of the last 3 months is shown',
  'is exactly what was asked',
  'Answers the question',
  '',
];

describe('a plain sentence', () => {
  it.each(understood)('%s', (sentence, check) => {
    expect(compileCriterion(sentence)).toEqual(check);
  });

  it.each(notUnderstood)('is left alone where the grammar does not hold all of it: %s', (sentence) => {
    expect(compileCriterion(sentence)).toBeUndefined();
  });

  it('is never understood by dropping words: an unknown ending makes it unknown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...understood.map(([sentence]) => sentence)), (sentence) => {
        const longer = `${sentence.replace(/[.]$/, '')} unless the customer objects to it`;
        expect(compileCriterion(longer)).toBeUndefined();
      }),
    );
  });

  it('of any kind is compiled without an error', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (sentence) => {
        expect(() => compileCriterion(sentence)).not.toThrow();
      }),
    );
  });
});
