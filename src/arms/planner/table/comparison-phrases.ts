import type { Filter } from '../../../domain/tool-input.ts';

type Phrases = readonly (readonly [Filter['op'], readonly string[]])[];

/** Before a number or a date; the first phrase that stands decides. */
export const comparisons: Phrases = [
  [
    'gte',
    ['at least', 'no less than', 'not less than', 'no fewer than', '>=', 'since', 'on or after', '> ='],
  ],
  [
    'lte',
    [
      'at most',
      'no more than',
      'not more than',
      'up to',
      'not exceeding',
      '<=',
      'until',
      'on or before',
      '< =',
    ],
  ],
  [
    'gt',
    [
      'more than',
      'greater than',
      'higher than',
      'larger than',
      'bigger than',
      'older than',
      'later than',
      'over',
      'above',
      'exceeding',
      'exceeds',
      'after',
      '>',
    ],
  ],
  [
    'lt',
    [
      'less than',
      'fewer than',
      'lower than',
      'smaller than',
      'younger than',
      'earlier than',
      'under',
      'below',
      'before',
      '<',
    ],
  ],
];
/** Before a text. */
export const textMatches: Phrases = [
  [
    'starts_with',
    ['starting with', 'starts with', 'start with', 'beginning with', 'begins with', 'begin with'],
  ],
  ['ends_with', ['ending with', 'ends with', 'end with', 'ending in', 'ends in', 'end in']],
  [
    'contains',
    [
      'containing',
      'contains',
      'contain',
      'mentioning',
      'mentions',
      'mention',
      'including',
      'includes',
      'include',
    ],
  ],
];
