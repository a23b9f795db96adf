import type { Answer, Citation, RankedPassage } from './answer.ts';
import { cite } from './cite.ts';
import { sentencesOf } from './sentences.ts';
import { contentStems } from './words.ts';

/** `[2]`, `[1][3]` or `[1, 3]`, with the end of its sentence where that comes after it. */
const marks = /(?:\s*\[\d{1,3}(?:\s*[,;]\s*\d{1,3})*\])+[.!?]*/g;
const digitsOfFigure = /\d(?:[.,\u00a0\u202f']?\d)*/g;
/** Years, amounts, prices; a smaller number may be counted or inferred. */
const shortestFigure = 3;
const partsLeftOut = "Parts of the model's answer named no passage that bears them out, and were left out.";

interface Claim {
  /** What is claimed: everything since the last marks. */
  text: string;
  numbers: number[];
  /** What stands behind the marks. */
  ending: string;
}

/**
 * The claims of a model's answer that name a passage with which they share words, each with a sentence of it as its citation. Marks
 * of other passages are dropped, and so are claims that are left with none or hold a figure that stands nowhere. Undefined when no
 * claim is left.
 */
export function keepCited(args: {
  text: string;
  question: string;
  passages: readonly RankedPassage[];
}): Pick<Answer, 'synthesis' | 'citations' | 'warnings'> | undefined {
  const { text, question, passages } = args;
  const { claims, rest } = claimsOf(text.trim());
  const sources = [question, ...passages.flatMap(({ title, content }) => [title, content])];
  const known = new Set(sources.flatMap(figuresIn));
  const kept = claims.flatMap((claim) => {
    if (figuresIn(claim.text).some((figure) => !known.has(figure))) return [];
    const citations = [...new Set(claim.numbers)].flatMap((n) => citationOf(claim.text, passages, n));
    return citations.length === 0 ? [] : [{ claim, citations }];
  });
  if (kept.length === 0) return undefined;
  const isWhole = kept.length === claims.length && rest === '';
  return {
    synthesis: kept.map(written).join(' '),
    citations: distinct(kept.flatMap(({ citations }) => citations)),
    warnings: isWhole ? [] : [partsLeftOut],
  };
}

function claimsOf(text: string): { claims: Claim[]; rest: string } {
  const claims: Claim[] = [];
  let from = 0;
  for (const match of text.matchAll(marks)) {
    claims.push({
      text: text.slice(from, match.index).trim(),
      numbers: (match[0].match(/\d+/g) ?? []).map(Number),
      ending: /[.!?]*$/.exec(match[0])?.[0] ?? '',
    });
    from = match.index + match[0].length;
  }
  return { claims, rest: text.slice(from).trim() };
}

/** The sentence of passage `n` that shares most with the claim; none when the passage shares nothing with it. */
function citationOf(claim: string, passages: readonly RankedPassage[], n: number): Citation[] {
  const passage = passages.find(({ rank }) => rank === n);
  const stems = new Set(contentStems(claim));
  if (passage === undefined) return [];
  const scored = sentencesOf(passage.content).map((span) => {
    const own = new Set(contentStems(passage.content.slice(span.start, span.end)));
    return { span, shared: [...stems].filter((stem) => own.has(stem)).length };
  });
  const [best] = scored.sort((a, b) => b.shared - a.shared || a.span.start - b.span.start);
  return best === undefined || best.shared === 0 ? [] : [cite(passage, best.span)];
}

/** Digits alone: separators are written in many ways. */
function figuresIn(text: string): string[] {
  const figures = (text.match(digitsOfFigure) ?? []).map((figure) => figure.replace(/\D/g, ''));
  return figures.filter(({ length }) => length >= shortestFigure);
}

function written({ claim, citations }: { claim: Claim; citations: readonly Citation[] }): string {
  return `${claim.text} ${citations.map(({ n }) => `[${n}]`).join('')}${claim.ending}`;
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((one) => [`${one.n} ${one.start} ${one.end}`, one])).values()];
}
