import type { JsonValue } from '../../../domain/json.ts';
import type { Day } from '../calendar.ts';
import { executionFailure } from '../execution-failure.ts';
import type { TaskFailure } from '../../../domain/task-failure.ts';
import type { Token } from './tokens.ts';
import { findUnit, type Unit } from './units.ts';

/** What an expression can ask of the task around it. */
export interface Surroundings {
  /** The value of a name such as `s1.total`. @throws TaskFailure when there is none. */
  lookUp(name: string): JsonValue;
  today(): Day;
}

/** Where the evaluation of an expression stands. */
export interface Reader extends Surroundings {
  tokens: Token[];
  position: number;
  depth: number;
}

const conversionWords: readonly string[] = ['in', 'to', 'as'];

export function peek(reader: Reader, ahead = 0): Token | undefined {
  return reader.tokens[reader.position + ahead];
}

/** Steps over the next token when it is one of these symbols, and says which. */
export function takeSymbol(reader: Reader, ...symbols: string[]): string | undefined {
  return takeText(reader, 'symbol', symbols);
}

export function takeWord(reader: Reader, ...words: string[]): string | undefined {
  return takeText(reader, 'word', words);
}

export function isSymbol(token: Token | undefined, ...symbols: string[]): boolean {
  return token?.kind === 'symbol' && symbols.includes(token.text);
}

export function expectSymbol(reader: Reader, symbol: string): void {
  if (takeSymbol(reader, symbol) === undefined) throw unexpected(reader);
}

/** Steps over a unit of one to three words, or of two joined by a slash. */
export function takeUnit(reader: Reader): Unit | undefined {
  const words: string[] = [];
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const token = peek(reader, ahead);
    if (token?.kind !== 'word') break;
    words.push(token.text);
  }
  const [first] = words;
  if (first === undefined) return takeCurrency(reader);
  const divisor = isSymbol(peek(reader, 1), '/') ? peek(reader, 2) : undefined;
  const ratio = divisor?.kind === 'word' ? findUnit(`${first}/${divisor.text}`) : undefined;
  if (ratio) return step(reader, 3, ratio);
  for (let count = words.length; count > 0; count -= 1) {
    const unit = findUnit(words.slice(0, count).join(' '));
    if (unit && !(first === 'in' && count === 1 && convertsNext(reader))) return step(reader, count, unit);
  }
  return undefined;
}

export function unexpected(reader: Reader): TaskFailure {
  const token = peek(reader);
  if (!token) return executionFailure('The expression ends too early.');
  const shown = 'text' in token ? `"${token.text.slice(0, 30)}"` : `A ${token.kind}`;
  return executionFailure(`${shown} (part ${reader.position + 1} of the expression) cannot stand there.`);
}

function takeText(reader: Reader, kind: 'word' | 'symbol', texts: string[]): string | undefined {
  const token = peek(reader);
  if (token?.kind !== kind || !texts.includes(token.text)) return undefined;
  reader.position += 1;
  return token.text;
}

function takeCurrency(reader: Reader): Unit | undefined {
  const sign = takeSymbol(reader, '$', '€', '£', '¥');
  return sign === undefined ? undefined : findUnit(sign);
}

function step(reader: Reader, tokens: number, unit: Unit): Unit {
  reader.position += tokens;
  return unit;
}

/** `in` is inches only where no unit follows to convert to: `5 ft 10 in`, `10 in to cm`. */
function convertsNext(reader: Reader): boolean {
  const next = peek(reader, 1);
  return (
    (next?.kind === 'word' && !conversionWords.includes(next.text)) || isSymbol(next, '%', '$', '€', '£', '¥')
  );
}
