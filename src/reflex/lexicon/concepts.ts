/** What a word or phrase can mean in an attack; a rule is a sequence of these. */
export const concepts = [
  'override',
  'prior',
  'all',
  'any',
  'everything',
  'your',
  'mine',
  'instructions',
  'limits',
  'content',
  'safety',
  'disable',
  'reveal',
  'repeat',
  'promptName',
  'whatIs',
  'given',
  'persona',
  'become',
  'youAre',
  'unbound',
  'answer',
  'mode',
  'ai',
  'noLonger',
  'not',
  'malicious',
  'sensitive',
  'send',
  'decode',
  'run',
  'newInstructions',
  'theAbove',
  'myInstructions',
  'begin',
  'activated',
  'priority',
  'void',
  'obeyMe',
  'changed',
  'ending',
  'internals',
  'toldYou',
  'startsYouAre',
  'noRefusal',
  'openWith',
  'say',
  'instead',
  'harm',
  'policy',
  'character',
  'twoWays',
  'regardless',
  'anything',
  'hypothetical',
  'authority',
  'exempt',
  'treatAs',
  'toModel',
  'obey',
  'only',
  'usual',
  'conduct',
  'guarded',
  'switchOn',
  'pwned',
  'canary',
  'newRules',
  'startOf',
  'drivesYou',
  'evilAi',
  'outside',
  'habitual',
  'state',
] as const;
export type Concept = (typeof concepts)[number];

/** A set of concepts, in three words of thirty bits. */
export interface Mask {
  low: number;
  high: number;
  top: number;
}

const bitsOfWord = 30;

export function maskOf(names: readonly Concept[]): Mask {
  return names.reduce((mask, name) => joined(mask, maskAt(concepts.indexOf(name))), noConcepts);
}

function maskAt(place: number): Mask {
  const bit = 1 << (place % bitsOfWord);
  const word = Math.floor(place / bitsOfWord);
  return { low: word === 0 ? bit : 0, high: word === 1 ? bit : 0, top: word === 2 ? bit : 0 };
}

export const noConcepts: Mask = { low: 0, high: 0, top: 0 };

export function joined(a: Mask, b: Mask): Mask {
  return { low: a.low | b.low, high: a.high | b.high, top: a.top | b.top };
}

// Every set that words have been met with gets a small number: what follows from a set is worked out once.
const sets: Mask[] = [];
const numbers = new Map<number, Map<number, Map<number, number>>>();

/** The number of a set; 0 is the empty one. */
export function numberOf(mask: Mask): number {
  const ofLow = numbers.get(mask.low) ?? new Map<number, Map<number, number>>();
  numbers.set(mask.low, ofLow);
  const ofHigh = ofLow.get(mask.high) ?? new Map<number, number>();
  ofLow.set(mask.high, ofHigh);
  const known = ofHigh.get(mask.top);
  if (known !== undefined) return known;
  const fresh = sets.push(mask) - 1;
  ofHigh.set(mask.top, fresh);
  return fresh;
}

export function setOf(number: number): Mask {
  return sets[number] ?? noConcepts;
}

export function overlaps(a: Mask, b: Mask): boolean {
  return (a.low & b.low) !== 0 || (a.high & b.high) !== 0 || (a.top & b.top) !== 0;
}

numberOf(noConcepts);
