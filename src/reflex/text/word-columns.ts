/** What is known of each word of a text, in columns; sentences, clauses and readings are zero from `count` on. */
export interface WordColumns {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  sentences: Int32Array;
  clauses: Int32Array;
  /** Of the word in lower case, without apostrophes. */
  hashes: Int32Array;
  /** Where look-alikes and digits stand beside letters: of the word once they are read as letters; its complement where no plain letter stands there; else 0. */
  readings: Int32Array;
}

// The largest first. Room in memory takes longer to get than the words to find: what one text has done with, the next one takes.
const spare: WordColumns[] = [];
const mostSpare = 3;
const fewestWords = 256;
// 12 MB in all columns.
const mostKept = 0x80000;
const usualUnits = 4;
const fewestUnits = 2;
const few = 32;

/** Empty columns for the words of a text of so many units; they can be grown. */
export function takeColumns(units: number): WordColumns {
  const usual = fewestWords + Math.ceil(units / usualUnits);
  const most = fewestWords + Math.ceil(units / fewestUnits);
  const known = spare.findIndex(({ starts }) => starts.length >= usual);
  return (
    (known === -1 ? undefined : spare.splice(known, 1)[0]) ??
    newColumns(Math.max(usual, Math.min(most, mostKept)))
  );
}

/** For the next text to take: nothing may read them any more. The larger ones are kept. */
export function giveBackColumns(columns: WordColumns): void {
  const { count, starts, ends, sentences, clauses, hashes, readings } = columns;
  if (starts.length > mostKept) return;
  if (spare.length === mostSpare) {
    if ((spare.at(-1)?.starts.length ?? 0) >= starts.length) return;
    spare.pop();
  }
  // What is read beyond the last word.
  for (const column of [sentences, clauses, readings]) empty(column, count);
  spare.push({ count: 0, starts, ends, sentences, clauses, hashes, readings });
  spare.sort((a, b) => b.starts.length - a.starts.length);
}

function empty(column: Int32Array, count: number): void {
  if (count > few) column.fill(0, 0, count);
  else for (let i = 0; i < count; i += 1) column[i] = 0;
}

/** The same columns with twice the room. */
export function grown({
  count,
  starts,
  ends,
  sentences,
  clauses,
  hashes,
  readings,
}: WordColumns): WordColumns {
  return {
    count,
    starts: longer(starts),
    ends: longer(ends),
    sentences: longer(sentences),
    clauses: longer(clauses),
    hashes: longer(hashes),
    readings: longer(readings),
  };
}

function longer(column: Int32Array): Int32Array {
  const longer = new Int32Array(column.length * 2);
  longer.set(column);
  return longer;
}

function newColumns(words: number): WordColumns {
  return {
    count: 0,
    starts: new Int32Array(words),
    ends: new Int32Array(words),
    sentences: new Int32Array(words),
    clauses: new Int32Array(words),
    hashes: new Int32Array(words),
    readings: new Int32Array(words),
  };
}
