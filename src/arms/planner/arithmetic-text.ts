import { evaluate } from '../executor/expression/evaluate.ts';

/** A number or a figure of an earlier step, as it may stand in an expression. */
const operand = String.raw`(-?(?:\d+(?:\.\d+)?|s\d{1,2}\.\w{1,60}))`;

type Rule = readonly [RegExp, string];

function rule(pattern: string, expression: string): Rule {
  return [new RegExp(pattern.replaceAll('#', operand)), expression];
}

/** Sentences that are arithmetic as a whole. */
const sentences: readonly Rule[] = [
  rule('^(?:increase|raise) # by #%$', '$1 * (1 + $2 / 100)'),
  rule('^# (?:increased|raised|plus|\\+) (?:by )?#%$', '$1 * (1 + $2 / 100)'),
  rule('^(?:decrease|reduce|lower) # by #%$', '$1 * (1 - $2 / 100)'),
  rule('^# (?:decreased|reduced|lowered|minus|less|-) (?:by )?#%$', '$1 * (1 - $2 / 100)'),
  rule('^#% (?:less|lower) than #$', '$2 * (1 - $1 / 100)'),
  rule('^#% (?:more|higher|greater) than #$', '$2 * (1 + $1 / 100)'),
  rule('^#% off (?:of )?#$', '$2 * (1 - $1 / 100)'),
  rule('^(?:percent|percentage|%) of # is #$', '$2 / $1 * 100'),
  rule('^# (?:is|as|in) (?:what |which )?(?:a )?(?:percent|percentage|%) of #$', '$1 / $2 * 100'),
  rule(
    '^(?:percent |percentage |% )?(?:change|growth|increase) (?:from|between) # (?:to|and) #$',
    '($2 - $1) / $1 * 100',
  ),
  rule('^(?:percent |percentage |% )(?:decrease|drop|reduction) from # to #$', '($1 - $2) / $1 * 100'),
  rule('^(?:ratio of|ratio between) # (?:to|and) #$', '$1 / $2'),
  rule('^difference (?:between|of) # and #$', '$1 - $2'),
  rule('^product of # and #$', '$1 * $2'),
  rule('^quotient of # and #$', '$1 / $2'),
  rule('^add # (?:and|to) #$', '$1 + $2'),
  rule('^subtract # from #$', '$2 - $1'),
  rule('^multiply # (?:by|and|with) #$', '$1 * $2'),
  rule('^divide # by #$', '$1 / $2'),
];
const listFunctions: Readonly<Record<string, string>> = {
  sum: 'sum',
  total: 'sum',
  average: 'mean',
  mean: 'mean',
  minimum: 'min',
  min: 'min',
  smallest: 'min',
  lowest: 'min',
  median: 'median',
  maximum: 'max',
  max: 'max',
  largest: 'max',
  highest: 'max',
};
const operators: readonly Rule[] = [
  [/\bto the power of\b/g, '^'],
  [/\b(?:multiplied by|times)\b|[×·]/g, '*'],
  [/\b(?:divided by)\b|÷/g, '/'],
  [/\bplus\b/g, '+'],
  [/\bminus\b|[−–]/g, '-'],
  [/\b(?:modulo|mod)\b/g, '%'],
  [/\bsquared\b/g, '^ 2'],
  [/\bcubed\b/g, '^ 3'],
  [/(?<=\d)\s*x\s*(?=\d)/g, ' * '],
];
const functionNames = new Set([
  'sqrt',
  'abs',
  'round',
  'min',
  'max',
  'floor',
  'ceil',
  'sum',
  'mean',
  'median',
]);

/** What the calculator takes, with room for signs that grow when they are spelled out. */
const longestExpression = 1_500;

/** The text without what only introduces it: `Please tell me what is …?` */
export function stripLead(text: string): string {
  let rest = text
    .toLowerCase()
    .trim()
    .replace(/[\s.?!=:]+$/, '')
    .replace(/,? (?:please|thanks|thank you|for me)$/, '');
  const lead =
    /^(?:please|kindly|hi,?|hello,?|i need(?: to know| to have)?|i(?: would|'d|’d) like(?: to know| to have)?|i want(?: to know)?|we need(?: to know)?|let me know|can you|could you|tell me|give me|say|calculate|compute|evaluate|work out|find out|find|determine|solve|what(?: is|'s|’s| are| was)?|which|how much is|how much are|the result of|the value of|result of|value of|the|me|:)[\s:]+/;
  for (let next = rest.replace(lead, ''); next !== rest; next = rest.replace(lead, '')) rest = next;
  return rest;
}

/** Arithmetic in words or signs as an expression of the calculator; undefined when any word is not arithmetic. */
export function arithmeticExpression(text: string): string | undefined {
  if (text.length > longestExpression || isForeign(text)) return undefined;
  const expression = plainExpression(text);
  return expression === undefined ? undefined : withCurrency(expression, text);
}

/** Several currencies have no sum, and `0x10` is no product. */
function isForeign(text: string): boolean {
  return new Set(text.match(/[$€£¥]/g)).size > 1 || /\b0x[\da-f]/i.test(text);
}

function plainExpression(text: string): string | undefined {
  const plain = plainFigures(text);
  const whole = sentences.find(([pattern]) => pattern.test(plain.replace(/\b(?:the|a)\s+/g, '')));
  if (whole) return plain.replace(/\b(?:the|a)\s+/g, '').replace(whole[0], whole[1]);
  const expression = listExpression(plain) ?? operatorExpression(plain);
  return isExpression(expression) ? expression : undefined;
}

/** The expression with the currency of its amounts where the calculator can tell the result's from it. */
function withCurrency(expression: string, text: string): string {
  const amounts = [...text.matchAll(/([$€£¥])\s?(\d[\d,]*(?:\.\d+)?)/g)];
  const figures = new Set(amounts.map(([, , figure = '']) => figure.replaceAll(',', '')));
  const sign = amounts[0]?.[1];
  if (sign === undefined) return expression;
  let signed = 0;
  const priced = expression.replace(/(?<![\w.])\d+(?:\.\d+)?(?![\w.])/g, (figure) => {
    if (!figures.has(figure)) return figure;
    signed += 1;
    return `${sign}${figure}`;
  });
  return signed === amounts.length && isCalculable(priced) ? priced : expression;
}

function isCalculable(expression: string): boolean {
  try {
    evaluate(expression, { lookUp: () => null, today: () => 0 });
    return true;
  } catch {
    return false;
  }
}

function plainFigures(text: string): string {
  return stripLead(text)
    .replace(/[$€£](?=\d)/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)\s*(?:percent|per cent)\b/g, '%')
    .replace(/(?<=\w)\s+%/g, ' %');
}

const asksOfList =
  /^([a-z]+(?:(?:,? and (?:the )?|, (?:the )?)[a-z]+){0,5}) (?:of|for|from) (?:(?:(?:the|this|these|following|numbers?|values?|figures?|list|of|are)\b|:)\s*)*/;
const numberList = /^\[?([-\d.,;\s]+(?:,?\s?(?:and|&)[-\d.\s]+)?)\]?$/;

/** `the sum and the mean of these numbers: 3, 5 and 10` as a figure for each word; empty when any word is something else. */
export function listFigures(text: string): { expression: string; as: string }[] {
  const plain = plainFigures(text);
  const asked = asksOfList.exec(plain);
  const numbers = asked === null ? undefined : numbersIn(plain.slice(asked[0].length));
  if (asked === null || numbers === undefined) return [];
  const words = (asked[1] ?? '').split(/,? and (?:the )?|, (?:the )?/);
  const figures = words.flatMap((as) => {
    const name = listFunctions[as];
    return name === undefined ? [] : [{ expression: `${name}(${numbers.join(', ')})`, as }];
  });
  return figures.length === words.length ? figures : [];
}

function numbersIn(text: string): string[] | undefined {
  const listed = numberList.exec(text.trim())?.[1];
  const numbers = listed?.split(/[\s,;]+(?:(?:and|&)\s)?\s*/).filter((number) => number !== '') ?? [];
  const valid = numbers.length > 1 && numbers.every((number) => /^-?\d+(?:\.\d+)?$/.test(number));
  return valid ? numbers : undefined;
}

function listExpression(text: string): string | undefined {
  const [only, ...others] = listFigures(text);
  if (only !== undefined) return others.length === 0 ? only.expression : undefined;
  const sum = /^(add|sum)(?: up| together)?(?: the)?(?: numbers| values)?:? /.exec(text);
  const product = sum === null ? /^multiply(?: together)? /.exec(text) : null;
  const numbers = numbersIn(text.slice((sum ?? product)?.[0].length ?? 0).replace(/ (?:together|up)$/, ''));
  if (numbers === undefined) return undefined;
  if (sum !== null) return `sum(${numbers.join(', ')})`;
  return product === null ? undefined : numbers.join(' * ');
}

function operatorExpression(text: string): string {
  const rooted = text
    .replace(/\bsquare root of\s+\(?(-?\d+(?:\.\d+)?)\)?/g, 'sqrt($1)')
    .replace(/\bhalf of\s+(\d+(?:\.\d+)?)/g, '$1 / 2');
  return operators
    .reduce((done, [pattern, sign]) => done.replace(pattern, sign), rooted)
    .replace(/\*\*/g, '^')
    .replace(/\bthe\s+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether operands and operators alternate, parentheses match and something is there to compute. */
function isExpression(text: string): boolean {
  const signs = text.match(/s\d{1,2}\.\w+|[a-z]+|\d+(?:\.\d+)?|[^\s]/g) ?? [];
  let depth = 0;
  let wantsOperand = true;
  let work = 0;
  for (const [at, sign] of signs.entries()) {
    const percentOf = sign === '%' && signs[at + 1] === 'of';
    if (wantsOperand) {
      if (/^(?:\d|s\d{1,2}\.)/.test(sign)) wantsOperand = false;
      else if (functionNames.has(sign) && signs[at + 1] === '(') work += 1;
      else if (sign === '(') depth += 1;
      else if (sign !== '-') return false;
    } else if (sign === ')') depth -= 1;
    else if (/^[-+*/^%,]$/.test(sign) || (sign === 'of' && signs[at - 1] === '%')) {
      work += 1;
      wantsOperand = !percentOf;
    } else return false;
    if (depth < 0) return false;
  }
  return depth === 0 && !wantsOperand && work > 0;
}
