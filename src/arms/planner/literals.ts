/** A goal with its quoted texts and code blocks taken out: what stands in them is matter, never an instruction. */
export interface MaskedGoal {
  /** Each literal stands here as its number between two private-use characters. */
  text: string;
  literals: string[];
  /** Code blocks with the language they name, lower case. */
  blocks: { language: string; code: string; literal: number }[];
}

const quotePairs: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '«': '»',
  "'": "'",
  '‘': '’',
  '`': '`',
};
const fence = '```';

export function maskLiterals(goal: string): MaskedGoal {
  const masked: MaskedGoal = { text: '', literals: [], blocks: [] };
  const source = goal.replace(/[\uE000\uE001]/g, '');
  const misses = new Set<string>();
  for (let at = 0; at < source.length;) {
    const found = blockAt(source, at, misses) ?? quoteAt(source, at, misses);
    if (found === undefined) {
      masked.text += source[at] ?? '';
      at += 1;
      continue;
    }
    const literal = masked.literals.push(found.text) - 1;
    if (found.language !== undefined) {
      masked.blocks.push({ language: found.language, code: found.text, literal });
    }
    masked.text += `\uE000${literal}\uE001`;
    at = found.end;
  }
  return masked;
}

/** The text with its literals back in their place, quoted. */
export function unmask(text: string, literals: readonly string[]): string {
  return text.replace(/\uE000(\d+)\uE001/g, (_, index: string) => `"${literals[Number(index)] ?? ''}"`);
}

interface Found {
  text: string;
  end: number;
  language?: string;
}

function blockAt(source: string, at: number, misses: Set<string>): Found | undefined {
  if (!source.startsWith(fence, at) || misses.has(fence)) return undefined;
  const close = source.indexOf(fence, at + fence.length);
  if (close < 0) {
    misses.add(fence);
    return undefined;
  }
  const body = source.slice(at + fence.length, close);
  const language = /^[a-zA-Z]{1,20}(?=\s)/.exec(body)?.[0] ?? '';
  const text = body.slice(language.length).trim();
  return { text, end: close + fence.length, language: language.toLowerCase() };
}

/** `misses` holds the closing signs that do not occur any more: looking for them once keeps this linear. */
function quoteAt(source: string, at: number, misses: Set<string>): Found | undefined {
  const close = quotePairs[source[at] ?? ''];
  if (close === undefined || misses.has(close)) return undefined;
  const apostrophe = close === "'" || close === '’';
  if (apostrophe && at > 0 && !/[\s(:]/.test(source[at - 1] ?? '')) return undefined;
  const end = apostrophe ? closingApostrophe(source, at, close) : source.indexOf(close, at + 1);
  if (end < 0) {
    misses.add(close);
    return undefined;
  }
  return end === at + 1 ? undefined : { text: source.slice(at + 1, end), end: end + 1 };
}

function closingApostrophe(source: string, at: number, close: string): number {
  for (let end = source.indexOf(close, at + 1); end > 0; end = source.indexOf(close, end + 1)) {
    if (/^$|[\s,.;:?!)]/.test(source[end + 1] ?? '')) return end;
  }
  return -1;
}
