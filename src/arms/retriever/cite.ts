import type { Citation, RankedPassage } from './answer.ts';
import type { Span } from './sentences.ts';

const placeholder = /\[[A-Z][A-Z_]{1,30}_[1-9]\d{0,8}\]/g;

/**
 * A citation of a stretch of a passage, by offsets within its content. Its place is the one in the stored text, whose placeholders
 * may be shorter or longer than the task's.
 */
export function cite(passage: RankedPassage, span: Span): Citation {
  const { rank, source, title, content, start } = passage;
  const toStored = placesIn(content, passage.stored ?? content);
  return {
    n: rank,
    source,
    title,
    start: start + toStored(span.start, 'start'),
    end: start + toStored(span.end, 'end'),
    quote: content.slice(span.start, span.end),
  };
}

/** Offsets of `shown` as offsets of `stored`: the same text but for its placeholders, which come in the same order. */
function placesIn(shown: string, stored: string): (offset: number, side: 'start' | 'end') => number {
  if (shown === stored) return (offset) => offset;
  const theirs = [...stored.matchAll(placeholder)];
  const pairs = [...shown.matchAll(placeholder)].map((own, i) => ({ own, their: theirs[i] ?? own }));
  return (offset, side) => {
    let shift = 0;
    for (const { own, their } of pairs) {
      if (offset <= own.index) break;
      // What begins or ends inside a placeholder takes the whole of it.
      if (offset < own.index + own[0].length) return their.index + (side === 'end' ? their[0].length : 0);
      shift += their[0].length - own[0].length;
    }
    return offset + shift;
  };
}
