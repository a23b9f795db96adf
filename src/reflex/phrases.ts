import { foldLookalikes } from './text/look-alikes.ts';
import { originalSpan, type NormalText } from './text/normal-text.ts';
import { normalise } from './text/normalise.ts';

export interface Span {
  start: number;
  end: number;
}

const blank = /\s/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const ofWord = /[\p{L}\p{M}\p{N}_]/u;

const divides = 1;
const belongsToWord = 2;
const standsAlone = 3;
// Filled as characters are met; 0: not met yet.
const kinds = new Uint8Array(0x10000);

/**
 * A text in parts that are compared: words, signs, and single characters of scripts that write no blanks. They are compared by NFKC,
 * without accents and invisible characters, in lower case; blanks and line breaks only divide.
 */
export class Tokens {
  private readonly normal: NormalText;
  private readonly plain: string;
  private folded: string | undefined;
  // Where each begins and ends in the plain text, which is as long as the normal one.
  readonly starts: readonly number[];
  readonly ends: readonly number[];

  constructor(original: string) {
    this.normal = normalise(original);
    // Which of the two small sigmas a capital becomes depends on what stands beside it.
    this.plain = this.normal.text.toLowerCase().replaceAll('ς', 'σ');
    const { starts, ends } = divide(this.plain);
    this.starts = starts;
    this.ends = ends;
  }

  /** What `starts` and `ends` count in; letters drawn like Latin ones are these where `foldsLookalikes`. */
  text(foldsLookalikes: boolean): string {
    return foldsLookalikes ? (this.folded ??= foldLookalikes(this.plain)) : this.plain;
  }

  /** From one token to another one, in the original text. */
  span(first: number, last: number): Span {
    return originalSpan(this.normal, this.starts[first] ?? 0, this.ends[last] ?? 0);
  }
}

function divide(text: string): { starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let from = -1;
  for (let at = 0, next = 0; at < text.length; at = next) {
    const code = text.codePointAt(at) ?? 0;
    next = at + (code > 0xffff ? 2 : 1);
    const kind = kindOf(code);
    if (kind !== belongsToWord && from !== -1) {
      starts.push(from);
      ends.push(at);
      from = -1;
    }
    if (kind === standsAlone) {
      starts.push(at);
      ends.push(next);
    } else if (kind === belongsToWord && from === -1) from = at;
  }
  if (from !== -1) {
    starts.push(from);
    ends.push(text.length);
  }
  return { starts, ends };
}

function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const char = String.fromCodePoint(code);
  const isWord = ofWord.test(char) && !unspaced.test(char);
  const kind = blank.test(char) ? divides : isWord ? belongsToWord : standsAlone;
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

/** A phrase as it is compared; equal for phrases that are the same. */
export function plainPhrase(phrase: string, { foldsLookalikes }: { foldsLookalikes: boolean }): string {
  return partsOf(phrase, foldsLookalikes).join(' ');
}

function partsOf(phrase: string, foldsLookalikes: boolean): string[] {
  const tokens = new Tokens(phrase);
  const text = tokens.text(foldsLookalikes);
  return tokens.starts.map((start, index) => text.slice(start, tokens.ends[index]));
}

interface Node {
  next: Map<string, number>;
  /** Where the longest end of what led here leads from the root. */
  fail: number;
  /** Tokens of the longest phrase that ends here; 0: none does. */
  longest: number;
}

export interface PhraseMatcher {
  /** Where phrases stand in a text, by their ends; of those with the same end the longest. */
  spans(tokens: Tokens): Span[];
}

/** Finds any number of phrases in one pass over the tokens (Aho and Corasick, 1975). */
export function createPhraseMatcher(
  phrases: readonly string[],
  { foldsLookalikes }: { foldsLookalikes: boolean },
): PhraseMatcher {
  const nodes: Node[] = [{ next: new Map(), fail: 0, longest: 0 }];
  const isKnown = new Uint8Array(128 * 16);
  for (const phrase of phrases) {
    const parts = partsOf(phrase, foldsLookalikes);
    for (const part of parts) isKnown[shapeOf(part.charCodeAt(0), part.length)] = 1;
    addPhrase(nodes, parts);
  }
  linkFailures(nodes);
  return {
    spans(tokens) {
      const { starts, ends } = tokens;
      const text = tokens.text(foldsLookalikes);
      const found: Span[] = [];
      let state = 0;
      for (let index = 0; index < starts.length; index += 1) {
        const [start = 0, end = 0] = [starts[index], ends[index]];
        // Most tokens stand in no phrase: this spares them a string of their own.
        const mayBe = isKnown[shapeOf(text.charCodeAt(start), end - start)] === 1;
        state = mayBe ? step(nodes, state, text.slice(start, end)) : 0;
        const length = nodes[state]?.longest ?? 0;
        if (length > 0) found.push(tokens.span(index + 1 - length, index));
      }
      return found;
    },
  };
}

function shapeOf(firstUnit: number, length: number): number {
  return (firstUnit & 127) * 16 + Math.min(length, 15);
}

function addPhrase(nodes: Node[], tokens: readonly string[]): void {
  let state = 0;
  for (const text of tokens) {
    const next = nodes[state]?.next;
    const known = next?.get(text);
    if (known === undefined) {
      nodes.push({ next: new Map(), fail: 0, longest: 0 });
      next?.set(text, nodes.length - 1);
    }
    state = known ?? nodes.length - 1;
  }
  const last = nodes[state];
  if (last && state !== 0) last.longest = tokens.length;
}

/** From short to long, so that what a failure leads to is done. */
function linkFailures(nodes: Node[]): void {
  const open = [0];
  for (const state of open) {
    const node = nodes[state];
    for (const [text, child] of node?.next ?? []) {
      const target = nodes[child];
      if (!node || !target) continue;
      target.fail = state === 0 ? 0 : step(nodes, node.fail, text);
      target.longest = Math.max(target.longest, nodes[target.fail]?.longest ?? 0);
      open.push(child);
    }
  }
}

function step(nodes: readonly Node[], from: number, text: string): number {
  for (let state = from; ; state = nodes[state]?.fail ?? 0) {
    const next = nodes[state]?.next.get(text);
    if (next !== undefined) return next;
    if (state === 0) return 0;
  }
}
