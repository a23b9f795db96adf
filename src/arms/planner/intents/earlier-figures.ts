import { isFreeName } from '../../../domain/tool-input.ts';
import { arithmeticExpression } from '../arithmetic-text.ts';
import { fillers, stepsOf, type Figure, type Intent } from '../reading.ts';
import { standsAt, type Token } from '../words.ts';
import { calculation } from './arithmetic.ts';

interface Named {
  /** How the expression calls it: a reference, or the number itself. */
  spelled: string;
  step: string | undefined;
  words: string[];
}

/** Arithmetic over figures of earlier steps, or over numbers that the context names: `the margin as revenue minus cost`. */
export const readEarlierFigures: Intent = (part, { earlier, shape, nextStep }) => {
  const named = [
    ...earlier.map(fromFigure),
    ...shape.numbers.map(({ value, words }) => ({ spelled: String(value), step: undefined, words })),
  ];
  if (named.length === 0) return undefined;
  for (const { tokens, as } of readings(part.tokens)) {
    const { text, used } = substitute(tokens, named);
    const expression = used.length === 0 ? undefined : arithmeticExpression(text);
    if (expression === undefined) continue;
    const steps = [...new Set(used.flatMap(({ step }) => step ?? []))];
    return stepsOf({
      ...calculation({ expression, kind: 'arithmetic', step: nextStep, as }),
      dependsOn: steps,
      confidence: 0.85,
    });
  }
  return undefined;
};

/** The whole part, then what stands behind a name for the result: `the margin as …`, `profit = …`. */
function readings(tokens: readonly Token[]): { tokens: readonly Token[]; as?: string | undefined }[] {
  const sign = tokens.findIndex(({ lower }) => ['as', '=', ':'].includes(lower));
  const closes = tokens.findLastIndex(({ lower }) => lower === ')');
  const bracket =
    sign < 0 && closes >= tokens.length - 2 ? tokens.findIndex(({ lower }) => lower === '(') : -1;
  const at = Math.max(sign, bracket);
  if (at <= 0 || at > 8) return [{ tokens }];
  const behind = tokens.slice(at + 1, bracket > 0 ? closes : undefined);
  return [{ tokens: behind, as: nameOf(tokens.slice(0, at)) }, { tokens }];
}

/** What stands before the sign without verbs and articles, when that is a short name. */
function nameOf(tokens: readonly Token[]): string | undefined {
  const words = tokens.filter(({ stem }) => !fillers.has(stem)).map(({ lower }) => lower);
  const name = words.join('_');
  const isName = words.length <= 3 && /^[a-z][a-z0-9_]{1,59}$/.test(name);
  return isName && name !== 'value' && isFreeName(name) ? name : undefined;
}

function fromFigure({ step, name, words }: Figure): Named {
  return { spelled: `${step}.${name}`, step, words };
}

function substitute(tokens: readonly Token[], named: readonly Named[]): { text: string; used: Named[] } {
  const used: Named[] = [];
  const texts: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = longestAt(tokens, at, named);
    if (match) {
      used.push(match);
      texts.push(match.spelled);
      at += match.words.length;
    } else {
      texts.push(tokens[at]?.text ?? '');
      at += 1;
    }
  }
  return { text: texts.join(' ').replace(/\s+([?.!,])/g, '$1'), used };
}

/** Undefined also when two figures answer to the same words: a guess would be silent. */
function longestAt(tokens: readonly Token[], at: number, named: readonly Named[]): Named | undefined {
  const fitting = named
    .filter(({ words }) => standsAt(tokens, at, words, 'stem'))
    .toSorted((a, b) => b.words.length - a.words.length);
  const [first, second] = fitting;
  const ambiguous =
    first !== undefined && second?.words.length === first.words.length && second.spelled !== first.spelled;
  return ambiguous ? undefined : first;
}
