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
] as const;
export type Concept = (typeof concepts)[number];

/** A set of concepts, in two words of thirty bits. */
export interface Mask {
  low: number;
  high: number;
}

const half = 30;

export function maskOf(names: readonly Concept[]): Mask {
  return names.reduce((mask, name) => {
    const at = concepts.indexOf(name);
    return joined(mask, at < half ? { low: 1 << at, high: 0 } : { low: 0, high: 1 << (at - half) });
  }, noConcepts);
}

export const noConcepts: Mask = { low: 0, high: 0 };

export function joined(a: Mask, b: Mask): Mask {
  return { low: a.low | b.low, high: a.high | b.high };
}

// Every set that words have been met with gets a small number: what follows from a set is worked out once.
const sets: Mask[] = [];
const numbers = new Map<number, Map<number, number>>();

/** The number of a set; 0 is the empty one. */
export function numberOf(mask: Mask): number {
  const ofLow = numbers.get(mask.low) ?? new Map<number, number>();
  numbers.set(mask.low, ofLow);
  const known = ofLow.get(mask.high);
  if (known !== undefined) return known;
  const fresh = sets.push(mask) - 1;
  ofLow.set(mask.high, fresh);
  return fresh;
}

export function setOf(number: number): Mask {
  return sets[number] ?? noConcepts;
}

export function overlaps(a: Mask, b: Mask): boolean {
  return (a.low & b.low) !== 0 || (a.high & b.high) !== 0;
}

numberOf(noConcepts);
