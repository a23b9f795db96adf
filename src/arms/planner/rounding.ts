import { calculation } from './intents/arithmetic.ts';
import { unmet, type Reading, type StepDraft } from './reading.ts';

const lead = String.raw`(?:,? ?\(?(?:and |then )?(?:please )?(?:rounded|round)(?: off| up to)?(?: it| them| that| this| the (?:result|answer|figure|value|average|total))?(?: off)?,? to )`;
const count = String.raw`(\d{1,2}|zero|one|two|three|four|five|six)`;
const decimals = new RegExp(
  String.raw`(?:${lead}|,? (?:to|with|using) )${count} (?:decimal (?:places?|digits?|points?)|decimals?|digits after the (?:decimal )?point)\)?`,
  'i',
);
const nearest = new RegExp(
  String.raw`${lead}(?:the )?(?:nearest )?(?:an? )?(whole number|integer|whole|tenth|hundredth|cents?|thousandth)\)?`,
  'i',
);
const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
const nearestDecimals: Readonly<Record<string, number>> = {
  tenth: 1,
  hundredth: 2,
  cent: 2,
  cents: 2,
  thousandth: 3,
};

/** `…, rounded to two decimals`: the text without it, and how many decimals are wanted. */
export function takeRounding(text: string): { text: string; decimals: number | undefined } {
  const match = decimals.exec(` ${text}`) ?? nearest.exec(` ${text}`);
  if (match === null) return { text, decimals: undefined };
  const word = (match[1] ?? '').toLowerCase();
  const wanted = /^\d+$/.test(word) ? Number(word) : numberWords.indexOf(word);
  return {
    text: ` ${text}`.replace(match[0], '').trim(),
    decimals: wanted >= 0 ? wanted : (nearestDecimals[word] ?? 0),
  };
}

/** The steps with their last figures rounded: an expression rounds itself, figures of a table get a step each. */
export function roundLast(steps: readonly StepDraft[], decimals: number, nextStep: number): Reading {
  const last = steps.at(-1);
  if (last?.capability !== 'calculate') return unmet('only figures can be rounded');
  const expression = last.input['expression'];
  if (typeof expression === 'string') {
    const input = { ...last.input, expression: `round(${expression}, ${decimals})` };
    return {
      kind: 'steps',
      steps: [...steps.slice(0, -1), { ...last, input, action: `${last.action}, rounded` }],
    };
  }
  const names = [...new Set(last.figures.map(({ name }) => name))];
  if (names.length === 0) return unmet('figures of groups and rows cannot be rounded by rules');
  const source = last.figures[0]?.step ?? '';
  const rounded = names.map((name, at) => {
    const step = nextStep + at;
    const words = last.figures.filter((figure) => figure.name === name).map((figure) => figure.words);
    return {
      ...calculation({
        expression: `round(${source}.${name}, ${decimals})`,
        kind: 'rounding',
        step,
        as: longName(last, name),
      }),
      dependsOn: [source],
      figures: words.map((own) => ({ step: `s${step}`, name: 'value', words: own })),
    };
  });
  // Later parts mean the rounded figures.
  return { kind: 'steps', steps: [...steps.slice(0, -1), { ...last, figures: [] }, ...rounded] };
}

/** `average` of the column amount as `average_amount`: a calculation does not say what its operands were taken of. */
function longName({ figures }: StepDraft, name: string): string {
  const spelled = figures.filter((figure) => figure.name === name).map(({ words }) => words.join('_'));
  return (
    spelled.find((words) => words.startsWith(`${name}_`) && /^[a-z][a-z0-9_]{0,59}$/.test(words)) ?? name
  );
}
