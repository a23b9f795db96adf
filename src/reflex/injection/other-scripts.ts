import type { ScriptKind } from '../lexicon/scripts/script-row.ts';
import { scriptRows } from '../lexicon/scripts/script-rows.ts';
import { codesOf } from '../text/codes.ts';
import type { Sections } from '../text/sections.ts';
import { isWordUnit } from '../text/words.ts';
import { Notebook } from './match.ts';
import type { InjectionMatch } from './match.ts';
import { Mentions } from './other-mention.ts';
import { formOfPhrase, scriptUnit } from './script-form.ts';

type Meaning = Omit<InjectionMatch, 'start' | 'end'>;

const override: Meaning = {
  type: 'INSTRUCTION_OVERRIDE',
  severity: 'critical',
  confidence: 'certain',
  ruleId: 'injection.override.other-script',
  reason: 'Tells the model to drop its instructions.',
  isPlain: true,
  isVague: false,
};
const role: Meaning = {
  type: 'ROLE_MANIPULATION',
  severity: 'critical',
  confidence: 'certain',
  ruleId: 'injection.role.played-other-script',
  reason: 'Gives the model a role without its limits.',
  isPlain: true,
  isVague: false,
};
const extraction: Meaning = {
  type: 'PROMPT_EXTRACTION',
  severity: 'high',
  confidence: 'likely',
  ruleId: 'injection.extract.other-script',
  reason: 'Asks for the instructions or secrets of the model.',
  isPlain: true,
  isVague: false,
};
const meanings: Record<ScriptKind, Meaning> = {
  override,
  drop: { ...override, confidence: 'likely', ruleId: 'injection.override.some-other-script' },
  forget: {
    ...override,
    confidence: 'likely',
    ruleId: 'injection.override.content-other-script',
    isVague: true,
  },
  hijack: { ...override, confidence: 'likely', ruleId: 'injection.override.hijack-other-script' },
  newOrders: { ...override, confidence: 'likely', ruleId: 'injection.override.new-other-script' },
  role,
  mode: { ...role, ruleId: 'injection.role.mode-other-script' },
  unbound: { ...role, confidence: 'likely', ruleId: 'injection.role.other-script', isVague: true },
  noRefusal: {
    ...role,
    confidence: 'possible',
    ruleId: 'injection.role.no-refusal-other-script',
    isVague: true,
  },
  extraction,
  above: {
    ...extraction,
    confidence: 'possible',
    ruleId: 'injection.extract.above-other-script',
    isVague: true,
  },
  ownSecrets: { ...extraction, ruleId: 'injection.extract.own-secrets-other-script', isVague: true },
  secrets: {
    ...extraction,
    confidence: 'possible',
    ruleId: 'injection.extract.secrets-other-script',
    isVague: true,
  },
};

// In a table, behind a phrase.
const endOfWord = '@';
const endings = new Set(Array.from('。។။؟।\u2028\u2029', (mark) => mark.charCodeAt(0)));

interface Row {
  meaning: Meaning;
  /** Of its first phrase, among the places of all rows. */
  slot: number;
  slots: number;
}

/** Where a phrase stands in a row. */
interface Use {
  row: Row;
  slot: number;
  /** How many units may stand before it; of the first phrase of a row nothing is asked. */
  gap: number;
  isFirst: boolean;
  isLast: boolean;
  /** Whether kana may stand in the gap: signs that Chinese and Japanese share mean other things among them. */
  mayHoldKana: boolean;
  /** Whether no letter may follow. */
  endsWord: boolean;
}

/** What phrases are that begin alike: where any of them ends, and how they go on: most of them with one unit only. */
interface Beginning {
  uses: Use[];
  /** The first unit that was met, and what follows with it; 0 at the end of all. */
  unit: number;
  then: Beginning | undefined;
  others: Map<number, Beginning> | undefined;
}

const firstUnit = 0x370;
const blank = 32;
const far = -0x10000;
// By the first unit of phrases.
const beginnings = new Map<number, Beginning>();
// Whether any phrase begins with a unit as it is written, with two of that hash, or is the one unit.
const opensAny = new Uint8Array(0x10000);
const opensWith = new Uint8Array(0x10000);
const isWhole = new Uint8Array(0x10000);
let slotCount = 0;
let widestGap = 0;

for (const [kind, ...parts] of scriptRows) addRow(meanings[kind], parts);
for (let code = 0; code < opensAny.length; code += 1)
  if (beginnings.has(scriptUnit(code))) opensAny[code] = 1;

function addRow(meaning: Meaning, parts: readonly (number | string)[]): void {
  const lists = parts.filter((part) => typeof part === 'string');
  const gaps = parts.filter((part) => typeof part === 'number');
  const mayHoldKana = lists.some((list) => Array.from(codesOf(list)).some(isKana));
  const row: Row = { meaning, slot: slotCount, slots: lists.length };
  slotCount += lists.length;
  widestGap = Math.max(widestGap, ...gaps);
  for (const [i, list] of lists.entries()) {
    const isLast = i === lists.length - 1;
    const place = { row, slot: row.slot + i, gap: gaps[i - 1] ?? 0, isFirst: i === 0, isLast, mayHoldKana };
    const use = { ...place, endsWord: false };
    const ending = { ...place, endsWord: true };
    // Later slots first: a phrase that stands in two of them fills one.
    for (const phrase of new Set(list.split('|'))) {
      const endsWord = phrase.endsWith(endOfWord);
      usesOf(formOfPhrase(endsWord ? phrase.slice(0, -endOfWord.length) : phrase)).unshift(
        endsWord ? ending : use,
      );
    }
  }
}

function usesOf(phrase: string): Use[] {
  const [first = 0, ...rest] = codesOf(phrase);
  const second = rest[0];
  if (second === undefined) isWhole[first] = 1;
  else opensWith[pairOf(first, second)] = 1;
  let beginning = noted(beginnings, first);
  for (const unit of rest) beginning = continued(beginning, unit);
  return beginning.uses;
}

function continued(beginning: Beginning, unit: number): Beginning {
  if (beginning.unit === 0 || beginning.unit === unit) {
    beginning.unit = unit;
    return (beginning.then ??= newBeginning());
  }
  return noted((beginning.others ??= new Map<number, Beginning>()), unit);
}

function noted(known: Map<number, Beginning>, unit: number): Beginning {
  const beginning = known.get(unit) ?? newBeginning();
  known.set(unit, beginning);
  return beginning;
}

function newBeginning(): Beginning {
  return { uses: [], unit: 0, then: undefined, others: undefined };
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + second) & 0xffff;
}

/** Attacks in scripts that the word list does not serve: they part no words, or bend them too much. */
export function findForeignAttacks({ text, codes }: Pick<Sections, 'text' | 'codes'>): InjectionMatch[] {
  const reading = new Reading(text, codes);
  let last = far;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    if (code >= firstUnit) last = at;
    // What stands farther from letters of these scripts ends no phrase of theirs.
    else if (at - last > widestGap && (codes[at + 2] ?? 0) < firstUnit) continue;
    if (opensAny[code] === 0) continue;
    const first = scriptUnit(code);
    const pair = pairOf(first, scriptUnit(codes[at + 1] ?? 0));
    if (opensWith[pair] === 0 && isWhole[first] === 0) continue;
    reading.noteAll(first, at);
    if (reading.isFull()) break;
  }
  return reading.found;
}

/** Goes through a text; of each row it keeps how far it has come. A bounded number of steps for each phrase. */
class Reading {
  readonly found: InjectionMatch[] = [];
  private readonly codes: Uint16Array;
  private readonly mentions: Mentions;
  private readonly notebook = new Notebook();
  // By slot: where the row began whose phrase of that slot was met last, and where that phrase ends.
  private starts: Int32Array | undefined;
  private ends: Int32Array | undefined;

  constructor(text: string, codes: Uint16Array) {
    this.codes = codes;
    this.mentions = new Mentions(text, codes);
  }

  isFull(): boolean {
    return this.notebook.isFull();
  }

  /** Takes notice of the phrases that stand at `at`, where `first` is read; blanks inside them count for nothing. */
  noteAll(first: number, at: number): void {
    let beginning = beginnings.get(first);
    for (let end = at + 1; beginning !== undefined; end += 1) {
      if (beginning.uses.length > 0) this.note(beginning.uses, at, end);
      if (beginning.unit === 0) return;
      if (end > at + 1 && this.codes[end] === blank) end += 1;
      const unit = scriptUnit(this.codes[end] ?? 0);
      beginning = beginning.unit === unit ? beginning.then : beginning.others?.get(unit);
    }
  }

  private note(uses: readonly Use[], at: number, end: number): void {
    const starts = (this.starts ??= new Int32Array(slotCount));
    const ends = (this.ends ??= new Int32Array(slotCount).fill(far));
    let isDenied: boolean | undefined;
    for (const use of uses) {
      if (!use.isFirst && at - (ends[use.slot - 1] ?? far) > use.gap) continue;
      const { row, slot, isFirst, isLast, endsWord } = use;
      if (endsWord && isWordUnit(this.codes[end] ?? 0)) continue;
      if (isFirst && (isDenied ??= this.mentions.isDenied(at))) continue;
      const start = isFirst ? at : this.startOf(use, at);
      if (start === undefined) continue;
      if (isLast) this.add(row, start, end);
      else if (end > (ends[slot] ?? far)) {
        starts[slot] = start;
        ends[slot] = end;
      }
    }
  }

  /** Where the row began, if no sentence ends between the phrase before and this one. */
  private startOf({ slot, mayHoldKana }: Use, at: number): number | undefined {
    const end = this.ends?.[slot - 1] ?? far;
    if (at < end) return undefined;
    for (let between = end; between < at; between += 1)
      if (this.endsSentence(between) || (!mayHoldKana && isKana(this.codes[between] ?? 0))) return undefined;
    return this.starts?.[slot - 1];
  }

  private endsSentence(at: number): boolean {
    const code = this.codes[at] ?? 0;
    if (code === 46) return (this.codes[at + 1] ?? 0) <= 32;
    return code < 128 ? code === 10 || code === 33 || code === 63 : endings.has(code);
  }

  private add({ meaning, slot, slots }: Row, start: number, end: number): void {
    this.ends?.fill(far, slot, slot + slots);
    if (this.notebook.isCrowded(meaning.ruleId, start)) return;
    if (this.mentions.has({ type: meaning.type, start, end })) return;
    const match = { ...meaning, start, end };
    this.notebook.note(match);
    this.found.push(match);
  }
}

function isKana(code: number): boolean {
  return code >= 0x3041 && code <= 0x30fa;
}
