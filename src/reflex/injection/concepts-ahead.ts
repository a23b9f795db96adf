import { setOf } from '../lexicon/concepts.ts';
import type { Mask } from '../lexicon/concepts.ts';
import type { ConceptHits } from '../lexicon/lexicon.ts';
import type { Words } from '../text/words.ts';

/**
 * All that stands within `window` words after a hit, in its sentence, for hits that only move forward. However many stand
 * there, each hit is joined twice in all: as it comes into reach, and once more when the hits before it have been passed.
 */
export class ConceptsAhead {
  private readonly split: Words;
  private readonly hits: ConceptHits;
  private readonly window: number;
  /** Of each hit from `first` up to `middle`: what it and all up to `middle` hold; those from there to `reached` are in `front`. */
  private readonly tails: Mask[] = [];
  private first = 0;
  private middle = 0;
  private reached = 0;
  private readonly front: Mask = { low: 0, high: 0, top: 0 };
  private readonly near: Mask = { low: 0, high: 0, top: 0 };

  constructor({ split, hits, window }: { split: Words; hits: ConceptHits; window: number }) {
    this.split = split;
    this.hits = hits;
    this.window = window;
  }

  /** Overwritten by the next call. */
  after(hit: number): Mask {
    const { front, near } = this;
    const from = hit + 1;
    this.reached = Math.max(this.reached, from);
    this.extend(hit);
    if (from >= this.middle) this.turn(from);
    const tail = from < this.middle ? this.tails[from - this.first] : undefined;
    near.low = front.low | (tail?.low ?? 0);
    near.high = front.high | (tail?.high ?? 0);
    near.top = front.top | (tail?.top ?? 0);
    return near;
  }

  private extend(hit: number): void {
    const { split, hits, window, front } = this;
    const word = hits.at[hit] ?? 0;
    const sentence = split.sentences[word];
    for (; this.reached < hits.at.length; this.reached += 1) {
      const next = hits.at[this.reached] ?? 0;
      if (next - word > window || split.sentences[next] !== sentence) return;
      join(front, setOf(hits.sets[this.reached] ?? 0));
    }
  }

  /** Joins each hit in reach with those that follow it. */
  private turn(from: number): void {
    const { hits, tails, front } = this;
    front.low = front.high = front.top = 0;
    for (let hit = this.reached - 1; hit >= from; hit -= 1) {
      join(front, setOf(hits.sets[hit] ?? 0));
      const tail = (tails[hit - from] ??= { low: 0, high: 0, top: 0 });
      tail.low = front.low;
      tail.high = front.high;
      tail.top = front.top;
    }
    front.low = front.high = front.top = 0;
    this.first = from;
    this.middle = this.reached;
  }
}

function join(into: Mask, set: Mask): void {
  into.low |= set.low;
  into.high |= set.high;
  into.top |= set.top;
}
