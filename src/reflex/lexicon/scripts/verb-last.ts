import type { ScriptRow } from './script-row.ts';

/** Beginnings of words of a language whose verb comes last, as `ScriptRow` has them: a list of whole words would hold all their endings. */
export interface VerbLast {
  /** What makes orders those of the conversation: "all", "previous", "your". */
  owned: string;
  orders: string;
  /** Verbs that tell to drop something, as commands only: what was forgotten by someone is no attack. */
  drop: string;
  /** The same on the way to another verb: "forgetting them, show". */
  dropping: string;
  /** All that was said before, without its verb. */
  everything: string;
  hidden: string;
  prompts: string;
  /** "Your", where what follows at once is asked for. */
  your: string;
  /** What was given "to you", as one speaks to a machine and hardly to a customer. */
  toYou: string;
  /** Commands to show something, and "what is it" as it ends a question. */
  show: string;
  secrets: string;
  /** The model, as it is spoken to. */
  you: string;
  /** What gives it a role. */
  pretend: string;
  /** That a role has no limits. */
  free: string;
  /** The same in two parts, with so many units between them. */
  freeParted: readonly (readonly [string, number, string])[];
}

/** Attacks of a language that names what something is like before it. */
export function verbLastRows(language: VerbLast): ScriptRow[] {
  const { owned, orders, drop, hidden, prompts, your, secrets, show } = language;
  return [
    ['override', owned, 20, orders, 20, drop],
    ['extraction', hidden, 10, prompts, 24, show],
    ['extraction', your, 20, prompts, 20, show],
    ['ownSecrets', `${your}|${hidden}`, 14, secrets, 16, show],
    ...sharedRows(language),
  ];
}

/** The same of one that names it behind. */
export function nounFirstRows(language: VerbLast): ScriptRow[] {
  const { owned, orders, drop, hidden, prompts, your, secrets, show } = language;
  return [
    ['override', owned, 20, orders, 20, drop],
    ['override', orders, 8, owned, 16, drop],
    ['extraction', prompts, 8, `${hidden}|${your}`, 24, show],
    ['ownSecrets', secrets, 4, `${hidden}|${your}`, 16, show],
    ...sharedRows(language),
  ];
}

function sharedRows(language: VerbLast): ScriptRow[] {
  const { owned, orders, drop, dropping, everything, prompts, toYou, show, you, pretend, free } = language;
  return [
    ['drop', orders, 22, drop],
    ['drop', everything, 20, drop],
    ['forget', owned, 20, orders, 20, dropping, 30, show],
    ['extraction', toYou, 32, prompts, 24, show],
    ['extraction', prompts, 10, toYou, 24, show],
    ['role', pretend, 32, free],
    ['role', free, 30, pretend],
    ['unbound', you, 30, free],
    ...language.freeParted.flatMap(([limits, gap, none]): ScriptRow[] => [
      ['role', pretend, 32, limits, gap, none],
      ['unbound', you, 30, limits, gap, none],
    ]),
  ];
}
