import { parseIsoDay, type Day } from '../calendar.ts';
import { executionFailure } from '../execution-failure.ts';
import { parseDecimal, type Rational } from '../rational.ts';

export type Token =
  | { kind: 'number'; value: Rational }
  | { kind: 'date'; day: Day }
  | { kind: 'word'; text: string }
  /** A dotted name such as `s1.total` or `context.orders[0].price`. */
  | { kind: 'reference'; text: string }
  | { kind: 'symbol'; text: string };

const spaces = /\s+/y;
const date = /\d{4}-\d{2}-\d{2}(?![\d-])/y;
const groupedNumber = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)/y;
const plainNumber = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const reference = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[\d+\])+/y;
const word = /[\p{L}°_][\p{L}\d°_²³]*/uy;
const symbol = /\*\*|[<>=!]=|[-+*/^%(),×÷−·$€£¥<>=]/y;

const spelledSymbols: Record<string, string> = {
  '**': '^',
  '×': '*',
  '·': '*',
  '÷': '/',
  '−': '-',
  plus: '+',
  minus: '-',
  times: '*',
  x: '*',
  mod: 'mod',
  percent: '%',
};

/** Splits an expression. A comma groups thousands only outside the argument lists of functions. */
export function tokenize(expression: string): Token[] {
  const tokens: Token[] = [];
  const openCalls: boolean[] = [];
  let position = 0;
  while (position < expression.length) {
    const inCall = openCalls.includes(true);
    const { text, token } = readToken(expression, position, inCall);
    position += text.length;
    if (!token) continue;
    if (token.kind === 'symbol' && token.text === '(') openCalls.push(tokens.at(-1)?.kind === 'word');
    if (token.kind === 'symbol' && token.text === ')') openCalls.pop();
    tokens.push(token);
  }
  return tokens;
}

function readToken(expression: string, position: number, inCall: boolean): { text: string; token?: Token } {
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    return pattern.exec(expression)?.[0];
  };
  const blank = match(spaces);
  if (blank !== undefined) return { text: blank };
  const dateText = match(date);
  if (dateText !== undefined) return { text: dateText, token: { kind: 'date', day: readDay(dateText) } };
  const numberText = (inCall ? undefined : match(groupedNumber)) ?? match(plainNumber);
  if (numberText !== undefined) return { text: numberText, token: readNumberToken(numberText) };
  const path = match(reference);
  if (path !== undefined) return { text: path, token: { kind: 'reference', text: path } };
  const text = match(word) ?? match(symbol);
  if (text === undefined) {
    throw executionFailure(`The expression has a character at position ${position + 1} that it cannot hold.`);
  }
  const spelled = Object.hasOwn(spelledSymbols, text.toLowerCase())
    ? spelledSymbols[text.toLowerCase()]
    : undefined;
  if (spelled !== undefined) return { text, token: { kind: 'symbol', text: spelled } };
  return { text, token: { kind: /^[\p{L}°_]/u.test(text) ? 'word' : 'symbol', text } };
}

function readDay(text: string): Day {
  const day = parseIsoDay(text);
  if (day === undefined) throw executionFailure('The expression names a date that does not exist.');
  return day;
}

function readNumberToken(text: string): Token {
  const value = parseDecimal(text.replaceAll(',', ''));
  if (!value) throw executionFailure('The expression holds a number that is too long.');
  return { kind: 'number', value };
}
