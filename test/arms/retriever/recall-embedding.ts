import { contentStems } from '../../../src/arms/retriever/words.ts';

/** Words that mean much the same, across languages: what a thesaurus would say. */
const thesaurus = [
  'birth child children baby mother father parent parental kid kids',
  'leave holiday vacation off urlaub urlaubstage freistellung congé',
  'sick ill fever illness doctor physician hypertension',
  'tell notify report inform respond answer',
  'employee staff worker colleague mitarbeiter personnel',
  'work job office workplace firm company employer',
  'remote home telecommuting elsewhere',
  'furniture chair desk screen',
  'pay paid cost price fee charge levy tax fine reimburse kostet kosten erstattet',
  'train rail journey travel fly trip reise',
  'car vehicle fleet',
  'reserve book borrow lend lent loan',
  'password login secret credential',
  'laptop notebook computer device phone',
  'stolen nicked lost theft overdue delay',
  'message mail email suspicious phishing forward send sent',
  'outage incident severity down total emergency',
  'fast quick quickly within soon minute second',
  'switch toggle flag stale old',
  'remove clean delete cleaned',
  'espresso coffee beans maker',
  'warranty guarantee garantía garantia',
  'wash dishwasher clean',
  'grinder mill loud decibel heavy weigh kilogram',
  'return back goods order',
  'parcel postage shipping delivery dispatch subscription regular',
  'repair fix mend mended broken appliance machine',
  'spare replacement part parts seal seals gasket gaskets discontinued',
  'cancel end ending pause stop',
  'gift present voucher card',
  'expire valid lapse fresh keep',
  'discount percent bulk',
  'free admission enter entry gratis',
  'swim swimming pool lane',
  'beginner novice lesson learn saturday weekend',
  'ferry boat sail port harbour',
  'storm weather bad',
  'farmer grower market produce sell offer square',
  'waste dispose garden branch leaf leaves depot',
  'permit approval licence require need',
  'shed hut build building erect',
  'dog puppy',
  'soup lentil dal spice season cumin',
  'apple fruit cake tart',
  'first aid accident help trained stretcher defibrillator',
  'fire drill evacuation assembly meet siren',
  'hours open öffnet ouvre ouverte horaires heure',
  'year annually jahr années años',
  'nøkkelen key hytta cabin',
].map((group) => group.split(' '));

const gramLength = 3;
const gramDirections = 384;
const groupOf = new Map(
  thesaurus.flatMap((group, at) =>
    group.flatMap((word) => contentStems(word).map((stem) => [stem, at] as const)),
  ),
);

/**
 * A vector made by hand: a direction for each group of the thesaurus, and others that the three-letter pieces of words choose, so
 * that inflections stay near. It has no more to do with a model than that.
 */
export function recallVector(text: string): number[] {
  const vector = new Array<number>(thesaurus.length + gramDirections).fill(0);
  const add = (at: number, weight: number) => (vector[at] = (vector[at] ?? 0) + weight);
  for (const stem of contentStems(text)) {
    const group = groupOf.get(stem);
    if (group !== undefined) add(group, 1);
    const padded = ` ${stem} `;
    const grams = Math.max(1, padded.length - gramLength + 1);
    for (let at = 0; at < grams; at += 1)
      add(
        thesaurus.length + (hash(padded.slice(at, at + gramLength)) % gramDirections),
        1 / Math.sqrt(grams),
      );
  }
  return vector;
}

function hash(piece: string): number {
  let value = 2_166_136_261;
  for (const letter of piece) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return value;
}
