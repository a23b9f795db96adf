export interface Span {
  start: number;
  end: number;
}

// What a pattern alone would find by trying the same stretch again and again is found from its rarest part here.

const heading =
  /#{2,4} ?(?:system|new instructions?|admin override)(?: (?:prompt|message|instructions?|override))?:?\s*$/imy;
const lineEnd = /[\n\r\u2028\u2029]/;

/** Headings that stand on a line of their own, such as `## System prompt:`. */
export function* headings(text: string): Iterable<Span> {
  for (let at = text.indexOf('##'); at !== -1; at = text.indexOf('##', at)) {
    const end = at === 0 || lineEnd.test(text.charAt(at - 1)) ? endOf(heading, text, at) : -1;
    if (end !== -1) yield { start: at, end };
    at = end === -1 ? afterRun(text, at) : end;
  }
}

function afterRun(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 35) at += 1;
  return at;
}

const endMark = /END (?:OF )?(?:USER|SYSTEM|CONTEXT|INPUT|PROMPT|INSTRUCTIONS?|DOCUMENT)\b[^\n]{0,30}/y;
const ruleMarks = new Set(Array.from('-=%#*', (mark) => mark.charCodeAt(0)));
const fewestMarks = 3;
const mostMarks = 20;

/** `--- END OF SYSTEM PROMPT` and the like. */
export function* endMarks(text: string): Iterable<Span> {
  let reached = 0;
  for (let at = text.indexOf('END '); at !== -1; at = text.indexOf('END ', Math.max(at + 1, reached))) {
    const marksEnd = text.charCodeAt(at - 1) === 32 ? at - 1 : at;
    let start = marksEnd;
    while (start > reached && marksEnd - start < mostMarks && ruleMarks.has(text.charCodeAt(start - 1)))
      start -= 1;
    if (marksEnd - start < fewestMarks) continue;
    const end = endOf(endMark, text, at);
    if (end === -1) continue;
    yield { start, end };
    reached = end;
  }
}

const cookie = /document\.cookie/gi;
const opener = /https?:\/\/|fetch\(|location|src/gi;
const sender = /(?:https?:\/\/|fetch\(|location|src)[^\n]{0,120}document\.cookie/iy;
const senderReach = 120;
const longestOpener = 8;

/** A request, link or source that takes the cookies of a page along. */
export function* cookieSenders(text: string): Iterable<Span> {
  let reached = 0;
  for (const { index } of text.matchAll(cookie)) {
    if (index < reached) continue;
    const from = Math.max(reached, index - senderReach - longestOpener);
    for (const { index: offset } of text.slice(from, index).matchAll(opener)) {
      const end = endOf(sender, text, from + offset);
      if (end === -1) continue;
      yield { start: from + offset, end };
      reached = end;
      break;
    }
  }
}

const link = /\]\(https?:\/\/[^)\n]{1,400}\)/y;
const carried = /[?&/=](?:\{|\[|<|\$|(?:DATA|SECRET|PROMPT|HISTORY|BASE64)\b)/;
const longestAlt = 100;
const longestLink = 420;

/** Images in Markdown whose address leaves room for data. */
export function* linkedImages(text: string): Iterable<Span> {
  const nextClose = forwardSearch(text, '](http');
  const nextBracket = forwardSearch(text, ']');
  const nextLine = forwardSearch(text, '\n');
  const nextParenthesis = forwardSearch(text, ')');
  for (let at = text.indexOf('!['); at !== -1; at = text.indexOf('![', at)) {
    const close = nextClose(at + 2);
    const isNear = close - at - 2 <= longestAlt && close === nextBracket(at + 2) && close < nextLine(at);
    const isClosed = isNear && nextParenthesis(close) - close <= longestLink;
    const end = isClosed ? endOf(link, text, close) : -1;
    if (end !== -1 && carried.test(text.slice(at, end))) yield { start: at, end };
    at = end === -1 ? at + 2 : end;
    if (close === Infinity) return;
  }
}

/** Answers where `part` stands next, for places that only move forward: the text is read once in all. */
function forwardSearch(text: string, part: string): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known < from) known = text.indexOf(part, from);
    if (known === -1) known = Infinity;
    return known;
  };
}

/** Where the match of a sticky pattern at `at` ends; -1 where it has none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
