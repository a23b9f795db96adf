import { describeBounds, holds, scaleBounds, type Bounds } from './bounds.ts';
import { figuresNamed, numberOf, type Figure } from './figures.ts';
import { failed, passed, quote, undecided, type FindingOfFact } from './finding-of-fact.ts';
import type { Results } from './results.ts';
import type { TypedCheck } from './typed-check.ts';
import { areConvertible } from './units.ts';

const shownFigures = 3;

type FigureCheck = TypedCheck & { kind: 'figure' };

/** Whether the figure keeps to the limits, or why that cannot be told; `note` is what was done to tell it. */
type Outcome = { holds: boolean; note?: string } | { unclear: string };

/** Holds the figures that a sentence names against its limits. */
export function checkFigure(check: FigureCheck, results: Results): FindingOfFact {
  const { subject, every } = check;
  const figures = figuresNamed({
    results,
    subject,
    every,
    accepts: ({ value }) => numberOf(value) !== undefined,
  });
  if (figures.length === 0) return noFigure(check, results);
  const outcomes = figures.map((figure) => outcomeOf(figure, check));
  const limits = describeLimits(check);
  const unclear = outcomes.find((outcome) => 'unclear' in outcome);
  if (unclear !== undefined) return undecided(`${show(figures)}: ${unclear.unclear}.`);
  const breaking = figures.filter((_figure, i) => outcomes[i] === undefined || !isKept(outcomes[i]));
  const note = outcomes.map((outcome) => ('note' in outcome ? outcome.note : undefined)).find(Boolean) ?? '';
  if (breaking.length === 0) return passed(`${show(figures)}: ${limits}${note}.`);
  if (!every && breaking.length < figures.length)
    return undecided(`"${subject}" may mean any of ${figures.length} figures: ${show(figures)}.`);
  return failed(`${show(breaking)}: not ${limits}${note}.`);
}

function describeLimits({ bounds, percent, unit }: FigureCheck): string {
  return `${describeBounds(bounds)}${percent ? ' percent' : unit === undefined ? '' : ` ${unit}`}`;
}

function isKept(outcome: Outcome): boolean {
  return 'holds' in outcome && outcome.holds;
}

function noFigure({ subject }: FigureCheck, results: Results): FindingOfFact {
  const accepts = ({ value }: { value: unknown }) => typeof value === 'string';
  const [text] = figuresNamed({ results, subject, every: false, accepts });
  return undecided(
    text === undefined
      ? `No figure named "${subject}" was found in the results.`
      : `${text.where} is a text and no number: ${quote(String(text.value))}.`,
  );
}

function outcomeOf(figure: Figure, check: FigureCheck): Outcome {
  const { bounds, percent, decimals = 0 } = check;
  const value = numberOf(figure.value) ?? Number.NaN;
  if (percent) return percentOutcome(figure, { bounds, value, decimals });
  const { unit } = check;
  if (unit === undefined || unit === figure.unit) return compare(bounds, value, decimals);
  if (figure.unit === undefined)
    return { unclear: `it carries no unit, and whether it is in ${unit} is not said` };
  if (areConvertible(unit, figure.unit)) return { unclear: `it is in ${figure.unit}, not in ${unit}` };
  return { holds: false, note: ` but in ${figure.unit}` };
}

/** An equality that shows decimals holds where the figure, rounded to as many, is the same. */
function compare(bounds: Bounds, value: number, decimals: number): Outcome {
  const { equals } = bounds;
  if (equals === undefined || decimals === 0 || holds(bounds, value)) return { holds: holds(bounds, value) };
  const rounded = Number(value.toFixed(Math.min(decimals, 20)));
  return { holds: holds(bounds, rounded), note: ` after rounding to ${decimals} decimals` };
}

/** A percentage says so; a share of one by its name. Any other number may be no percentage at all. */
function percentOutcome(
  { unit, keys }: Figure,
  { bounds, value, decimals }: { bounds: Bounds; value: number; decimals: number },
): Outcome {
  const ofHundred = compare(bounds, value, decimals);
  if (unit === '%') return ofHundred;
  if (unit !== undefined) return { holds: false, note: ` but in ${unit}` };
  const isShare = keys.some((key) => /accuracy|confidence|probability|ratio|fraction|share/i.test(key));
  const isRate = isShare || keys.some((key) => /(?:^|_)rate$|Rate$/.test(key));
  if (!isRate) return { unclear: 'it carries no percent sign, and whether it is a percentage is not said' };
  if (Math.abs(value) > 1) return ofHundred;
  const ofOne = compare(scaleBounds(bounds, 0.01), value, decimals + 2);
  if (isShare || isKept(ofOne) === isKept(ofHundred)) return ofOne;
  return { unclear: 'whether this is a share of one or of a hundred is not said' };
}

function show(figures: readonly Figure[]): string {
  const shown = figures
    .slice(0, shownFigures)
    .map(
      ({ where, value, unit }) =>
        `${where} is ${String(value)}${unit === undefined || typeof value === 'string' ? '' : ` ${unit}`}`,
    );
  const more = figures.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
