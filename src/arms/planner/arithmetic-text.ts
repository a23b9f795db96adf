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
const functionNames = new Set(['sqrt', 'abs', 'round', 'min', 'max', 'floor', 'ceil', 'sum', 'mean']);

/** What the calculator takes, with room for signs that grow when they are spelled out. */
const longestExpression = 1_500;

/** The text without what only introduces it: `Please tell me what is …?` */
export function stripLead(text: string): string {
  let rest = text
    .toLowerCase()
    .trim()
    .replace(/[\s.?!=:]+$/, '');
  const lead =
    /^(?:please|can you|could you|tell me|give me|say|calculate|compute|evaluate|work out|find out|find|determine|solve|what(?: is|'s|’s| are| was)?|which|how much is|how much are|the result of|the value of|result of|value of|the|me|:)[\s:]+/;
  for (let next = rest.replace(lead, ''); next !== rest; next = rest.replace(lead, '')) rest = next;
  return rest;
}

/** Arithmetic in words or signs as an expression of the calculator; undefined when any word is not arithmetic. */
export function arithmeticExpression(text: string): string | undefined {
  if (text.length > longestExpression) return undefined;
  const plain = stripLead(text)
    .replace(/[$€£](?=\d)/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)\s*(?:percent|per cent)\b/g, '%')
    .replace(/(?<=\w)\s+%/g, (space) => (space.length > 0 ? ' %' : space));
  const whole = sentences.find(([pattern]) => pattern.test(plain.replace(/\b(?:the|a)\s+/g, '')));
  if (whole) return plain.replace(/\b(?:the|a)\s+/g, '').replace(whole[0], whole[1]);
  const expression = listExpression(plain) ?? operatorExpression(plain);
  return isExpression(expression) ? expression : undefined;
}

function listExpression(text: string): string | undefined {
  const match = /^(\w+) of (?:the )?(?:numbers |values )?([-\d.,\s]+(?:(?:and|&)[-\d.\s]+)?)$/.exec(text);
  const name = listFunctions[match?.[1] ?? ''];
  if (name === undefined) return undefined;
  const numbers = (match?.[2] ?? '').split(/[\s,]+(?:and\s|&\s)?\s*/).filter((number) => number !== '');
  const valid = numbers.length > 1 && numbers.every((number) => /^-?\d+(?:\.\d+)?$/.test(number));
  return valid ? `${name}(${numbers.join(', ')})` : undefined;
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
