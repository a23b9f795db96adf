import { isLetter } from '../text/units.ts';
import type { Marks } from './marks.ts';

/** What labels announce, as bits. */
export const announced = { record: 1, passport: 2, licence: 4 } as const;

/** Places at which labels may begin, in columns. */
export interface LabelHeads {
  at: readonly number[];
  kinds: readonly number[];
}

// No label with its join and the name of a month is longer; a value without digits does not exist.
const labelReach = 80;
// Labels are told by their first three units, of which the lower five bits count: small letters and capitals share them.
// The first one is a letter of ASCII.
const unitBits = 31;
const kindOf = new Uint8Array(0x8000);
const heads = {
  record: 'dob d.o dat bir geb fec mrn med pat hea nhs aba rou rtn tra a/c acc ban che sav kon',
  passport: 'pas rei',
  licence: 'dri füh',
};
for (const [kind, openings] of Object.entries(heads)) {
  for (const opening of openings.split(' ')) markOpening(opening, announced[kind as keyof typeof heads]);
}
for (let unit = 0; unit <= unitBits; unit += 1)
  markOpening(`dl${String.fromCharCode(unit)}`, announced.licence);

function markOpening(opening: string, kind: number): void {
  const place = Array.from(opening).reduce((sum, char) => (sum << 5) | (char.charCodeAt(0) & unitBits), 0);
  kindOf[place] = (kindOf[place] ?? 0) | kind;
}

/** Where labels may begin whose value is at a run of digits: a look that spares long patterns nearly all places. */
export function findLabelHeads(
  codes: Uint16Array,
  { digitStarts, digitEnds }: Pick<Marks, 'digitStarts' | 'digitEnds'>,
): LabelHeads {
  const at: number[] = [];
  const kinds: number[] = [];
  let reached = 0;
  for (let run = 0; run < digitStarts.count; run += 1) {
    const first = digitStarts.at[run] ?? 0;
    const from = Math.max(reached, first - labelReach);
    reached = digitEnds.at[run] ?? 0;
    if (first === from || reached - from < 3) continue;
    let place = (((codes[from] ?? 0) & unitBits) << 5) | ((codes[from + 1] ?? 0) & unitBits);
    for (let head = from; head < first && head + 2 < reached; head += 1) {
      place = ((place << 5) | ((codes[head + 2] ?? 0) & unitBits)) & 0x7fff;
      const kind = kindOf[place] ?? 0;
      if (kind === 0 || !isLetter(codes[head] ?? 0)) continue;
      at.push(head);
      kinds.push(kind);
    }
  }
  return { at, kinds };
}
