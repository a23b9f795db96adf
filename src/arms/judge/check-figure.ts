import { describeBounds, holds, scaleBounds, type Bounds } from './bounds.ts';
import { figuresNamed, numberOf, type Figure } from './figures.ts';
import { failed, passed, undecided, type FindingOfFact } from './finding-of-fact.ts';
import type { Results } from './results.ts';
import type { TypedCheck } from './typed-check.ts';

const shownFigures = 3;

/** Holds the figures that a sentence names against its limits. */
export function checkFigure(check: TypedCheck & { kind: 'figure' }, results: Results): FindingOfFact {
  const { subject, every, bounds, percent } = check;
  const figures = figuresNamed({
    results,
    subject,
    every,
    accepts: ({ value }) => numberOf(value) !== undefined,
  });
  if (figures.length === 0) return undecided(`No figure named "${subject}" was found in the results.`);
  const outcomes = figures.map((figure) => ({ figure, holds: figureHolds({ figure, bounds, percent }) }));
  const limits = `${describeBounds(bounds)}${percent ? ' percent' : ''}`;
  const breaking = outcomes.filter((outcome) => outcome.holds === false).map(({ figure }) => figure);
  if (outcomes.every((outcome) => outcome.holds === true)) return passed(`${show(figures)}: ${limits}.`);
  if (outcomes.some((outcome) => outcome.holds === undefined))
    return undecided(
      `${show(figures)}: whether this is a share of one, of a hundred or rounded is not said.`,
    );
  if (!every && breaking.length < figures.length)
    return undecided(`"${subject}" may mean any of ${figures.length} figures: ${show(figures)}.`);
  return failed(`${show(breaking)}: not ${limits}.`);
}

function figureHolds(args: { figure: Figure; bounds: Bounds; percent: boolean }): boolean | undefined {
  const { figure, bounds, percent } = args;
  const value = numberOf(figure.value) ?? Number.NaN;
  if (!percent) return roundsToEqual(bounds, value) ? undefined : holds(bounds, value);
  const ofHundred = holds(bounds, value);
  if (String(figure.value).endsWith('%') || figure.keys.some((key) => /percent|pct/i.test(key)))
    return ofHundred;
  const ofOne = holds(scaleBounds(bounds, 0.01), value);
  if (ofHundred === ofOne) return ofOne;
  if (Math.abs(value) > 1) return ofHundred;
  return figure.keys.some((key) => /accuracy|confidence|probability|ratio|fraction|share/i.test(key))
    ? ofOne
    : undefined;
}

/** "equals 3.33" and a figure of 3.3333: the writer may have rounded, or meant 3.33. */
function roundsToEqual({ equals }: Bounds, value: number): boolean {
  if (equals === undefined || holds({ equals }, value)) return false;
  const decimals = String(equals).split('.')[1]?.length ?? 0;
  return decimals > 0 && Math.abs(value - equals) <= 0.5 * 10 ** -decimals + 1e-9;
}

function show(figures: readonly Figure[]): string {
  const shown = figures.slice(0, shownFigures).map(({ where, value }) => `${where} is ${String(value)}`);
  const more = figures.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
