import { executionFailure } from '../execution-failure.ts';
import { fromNumber, one, subtract } from '../rational.ts';
import { comparators, compareValues, type Comparator } from './comparison.ts';
import { readDatePhrase } from './date-phrases.ts';
import { callFunction, isFunction } from './functions.ts';
import {
  addValues,
  convertValue,
  divideValues,
  multiplyValues,
  negateValue,
  powerOf,
  remainderOf,
  subtractValues,
} from './operations.ts';
import {
  expectSymbol,
  isSymbol,
  peek,
  takeSymbol,
  takeUnit,
  takeWord,
  unexpected,
  type Reader,
  type Surroundings,
} from './reader.ts';
import { valueOfReference } from './reference.ts';
import { readSuffix, takeProductOperator } from './suffix.ts';
import { tokenize } from './tokens.ts';
import { asQuantity, plain, quantity, type Value } from './value.ts';

/** Keeps nesting far from the end of the call stack. */
const maxDepth = 60;

/** The value of an expression, computed while it is read. @throws TaskFailure for everything that has none. */
export function evaluate(expression: string, surroundings: Surroundings): Value {
  const reader: Reader = { ...surroundings, tokens: tokenize(expression), position: 0, depth: 0 };
  const value = readComparison(reader);
  if (reader.position < reader.tokens.length) throw unexpected(reader);
  return value;
}

/** One comparison at most, which no larger expression can hold. */
function readComparison(reader: Reader): Value {
  const left = readExpression(reader);
  const comparator = takeSymbol(reader, ...comparators);
  return comparator === undefined
    ? left
    : compareValues(left, comparator as Comparator, readExpression(reader));
}

/** sum, then any number of `in unit`. */
function readExpression(reader: Reader): Value {
  let value = readSum(reader);
  while (takeWord(reader, 'in', 'to', 'as') !== undefined) {
    if (takeSymbol(reader, '%') !== undefined) {
      value = { ...plain(asQuantity(value).amount), percent: true };
      continue;
    }
    const unit = takeUnit(reader);
    if (!unit) throw unexpected(reader);
    value = convertValue(value, unit);
  }
  return value;
}

function readSum(reader: Reader): Value {
  let value = readProduct(reader);
  for (;;) {
    const sign = takeSymbol(reader, '+', '-');
    if (sign === undefined) return value;
    const right = readProduct(reader);
    value = sign === '+' ? addValues(value, right) : subtractValues(value, right);
  }
}

function readProduct(reader: Reader): Value {
  let value = readUnary(reader);
  for (;;) {
    const operator = takeProductOperator(reader, value);
    if (operator === undefined) return value;
    const right = readUnary(reader);
    if (operator === '*') value = multiplyValues(value, right);
    else if (operator === '/') value = divideValues(value, right);
    else if (operator === 'off')
      value = multiplyValues(plain(subtract(one, asQuantity(value).amount)), right);
    else value = remainderOf(value, right);
  }
}

function readUnary(reader: Reader): Value {
  reader.depth += 1;
  if (reader.depth > maxDepth) throw executionFailure('The expression is nested too deeply.');
  const sign = takeSymbol(reader, '-', '+');
  const value = sign === undefined ? readPower(reader) : readUnary(reader);
  reader.depth -= 1;
  return sign === '-' ? negateValue(value) : value;
}

function readPower(reader: Reader): Value {
  const base = readMeasured(reader);
  return takeSymbol(reader, '^') === undefined ? base : powerOf(base, readUnary(reader));
}

/** A primary with its unit or percent sign. */
function readMeasured(reader: Reader): Value {
  const value = readPrimary(reader);
  return value.kind === 'number' && !value.unit ? readSuffix(reader, value) : value;
}

function readPrimary(reader: Reader): Value {
  const token = peek(reader);
  if (token?.kind === 'word') return readDatePhrase(reader, readSum) ?? readName(reader, token.text);
  if (token?.kind === 'symbol') return token.text === '(' ? readBracket(reader) : readMoney(reader);
  reader.position += 1;
  switch (token?.kind) {
    case 'number':
      return plain(token.value);
    case 'date':
      return { kind: 'date', day: token.day };
    case 'reference':
      return valueOfReference(token.text, reader.lookUp(token.text));
    case undefined:
      throw unexpected(reader);
  }
}

function readBracket(reader: Reader): Value {
  expectSymbol(reader, '(');
  const value = readExpression(reader);
  expectSymbol(reader, ')');
  return value;
}

function readMoney(reader: Reader): Value {
  const unit = takeUnit(reader);
  const token = peek(reader);
  if (!unit || token?.kind !== 'number') throw unexpected(reader);
  reader.position += 1;
  return quantity(token.value, unit);
}

function readName(reader: Reader, name: string): Value {
  reader.position += 1;
  const key = name.toLowerCase();
  if (isSymbol(peek(reader), '(') && isFunction(key)) return callFunction(key, readArguments(reader));
  if (key === 'today') return { kind: 'date', day: reader.today() };
  if (key === 'pi') return plain(fromNumber(Math.PI));
  return valueOfReference(name, reader.lookUp(name));
}

function readArguments(reader: Reader): Value[] {
  const values: Value[] = [];
  expectSymbol(reader, '(');
  if (takeSymbol(reader, ')') !== undefined) return values;
  do values.push(readExpression(reader));
  while (takeSymbol(reader, ',') !== undefined);
  expectSymbol(reader, ')');
  return values;
}
