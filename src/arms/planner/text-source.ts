import type { TextEntry } from './context-shape.ts';
import type { GoalPart } from './goal-parts.ts';
import { fillers, type Scene } from './reading.ts';
import { stemOf } from './words.ts';

/** Where a text stands, in the terms of the tools' `source`. */
export type TextSource =
  | { from: 'context' }
  | { from: 'context'; path: string }
  | { from: 'text'; text: string }
  | { from: 'step'; step: string; path: string };

export interface ChosenText {
  source: TextSource;
  /** For `action`: a path or a constant. */
  label: string;
}

export type TextChoice =
  { kind: 'chosen'; texts: ChosenText[]; words: ReadonlySet<string> } | { kind: 'problem'; reason: string };

/** Words that name a text without saying which. */
const textNouns: ReadonlySet<string> = new Set(
  (
    'text texts review comment feedback note message mail email article report document story transcript letter ' +
    'content paragraph passage sentence statement entry post survey response description context log page section ' +
    'product customer user client meeting call conversation chat original whole full entire all every each both ' +
    'any everything input following above below data field'
  )
    .split(' ')
    .map(stemOf),
);
const wholeWords = new Set(['all', 'both', 'everything', 'text', 'context', 'each', 'every'].map(stemOf));

/**
 * Which texts a part speaks of: quoted ones, the one behind its colon, or those of the context. A part that names none means
 * every text where `unnamed` is `all`, as a search through all of them leaves nothing out.
 */
export function chooseTexts(part: GoalPart, scene: Scene, unnamed: 'all' | 'only'): TextChoice {
  const quoted = part.tokens.filter(({ kind, text }) => kind === 'literal' && !isPlaceholder(text));
  if (quoted.length > 0)
    return chosen(quoted.map(({ text }) => ({ source: textSource(text), label: 'the quoted text' })));
  if (scene.payload !== undefined)
    return chosen([{ source: textSource(scene.payload), label: 'the text of the goal' }]);
  return earlierText(part, scene) ?? chooseFromContext(part, scene.shape.texts, unnamed);
}

/** `the results` of a search, `the summary`: a text that an earlier step makes, unless the part names one of the context. */
function earlierText({ tokens }: GoalPart, { made, shape }: Scene): TextChoice | undefined {
  const stems = new Set(tokens.map(({ stem }) => stem));
  if (namedEntries(shape.texts, stems).length > 0) return undefined;
  const spoken = tokens.filter(({ stem, lower }) =>
    made.some(({ words }) => words.includes(stem) || words.includes(lower)),
  );
  const meant = made.filter(
    ({ kind, words }) =>
      kind === 'text' && spoken.some(({ stem, lower }) => words.includes(stem) || words.includes(lower)),
  );
  if (meant.length === 0) return undefined;
  const isPlural = spoken.some(({ lower }) => lower === 'them' || lower.endsWith('s'));
  if (meant.length > 1 && !isPlural)
    return { kind: 'problem', reason: 'it is not clear which of several texts it means' };
  return chosen(
    meant.map(({ step, path }) => ({
      source: { from: 'step', step, path },
      label: `the ${path} of ${step}`,
    })),
    [...meant.flatMap(({ words }) => words), 'what', 'was', 'text', 'version'],
  );
}

function chooseFromContext(
  part: GoalPart,
  entries: readonly TextEntry[],
  unnamed: 'all' | 'only',
): TextChoice {
  if (entries.length === 0) {
    const reason =
      'neither the goal nor the context holds a text for it; add the text to the context, for example under `text` or as an array under `reviews`';
    return { kind: 'problem', reason };
  }
  const stems = new Set(part.tokens.map(({ stem }) => stem));
  const named = namedEntries(entries, stems);
  const all = unnamed === 'all' || entries.length === 1 || [...wholeWords].some((word) => stems.has(word));
  const rest = all ? entries : [];
  const picked = named.length > 0 ? named : rest;
  if (named.length === 0 && entries.length > 1 && part.tokens.some(({ lower }) => lower === 'it'))
    return { kind: 'problem', reason: 'it is not clear which of several texts "it" means' };
  if (picked.length === 0) {
    const names = entries.map(labelOf).join(', ');
    return {
      kind: 'problem',
      reason: `the context holds several texts (${names}) and the goal names none of them`,
    };
  }
  return chosen(
    picked.map(toChosen),
    picked.flatMap(({ pathWords }) => pathWords),
  );
}

function namedEntries(entries: readonly TextEntry[], stems: ReadonlySet<string>): readonly TextEntry[] {
  const tests = [
    ({ words }: TextEntry) => words.length > 0 && words.every((word) => stems.has(word)),
    ({ words }: TextEntry) => words.some((word) => stems.has(word)),
    ({ pathWords }: TextEntry) => pathWords.some((word) => stems.has(word)),
  ];
  return tests.map((test) => entries.filter(test)).find((found) => found.length > 0) ?? [];
}

function toChosen(entry: TextEntry): ChosenText {
  const source: TextSource =
    entry.path === undefined ? { from: 'context' } : { from: 'context', path: entry.path };
  return { source, label: labelOf(entry) };
}

function labelOf({ path }: TextEntry): string {
  return path === undefined ? 'the context' : `context.${path}`;
}

function chosen(texts: ChosenText[], words: readonly string[] = []): TextChoice {
  return { kind: 'chosen', texts, words: new Set(words) };
}

function textSource(text: string): TextSource {
  return { from: 'text', text };
}

function isPlaceholder(text: string): boolean {
  return /^\[[A-Z_]{1,60}_\d+\]$/.test(text);
}

/** Words of a part that neither belong to the request nor name a text: they ask for something more. */
export function unreadWords(part: GoalPart, known: readonly ReadonlySet<string>[]): string[] {
  return part.tokens
    .filter(({ kind }) => kind !== 'literal')
    .filter(
      ({ stem }) => !fillers.has(stem) && !textNouns.has(stem) && !known.some((words) => words.has(stem)),
    )
    .map(({ text }) => text);
}
