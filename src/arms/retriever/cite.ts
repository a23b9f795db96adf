import type { Passage } from '../../domain/retrieval.ts';
import type { Citation } from './answer.ts';

/** A citation of a stretch of a passage, by offsets within its content. */
export function cite(passage: Passage, span: { start: number; end: number }): Citation {
  const { source, content, start, end } = passage;
  const quote = content.slice(span.start, span.end);
  // A placeholder may be shorter or longer than what it stands for: then only the passage's own place is known.
  if (content.length !== end - start) return { source, start, end, quote };
  return { source, start: start + span.start, end: start + span.end, quote };
}
