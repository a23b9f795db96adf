import type { Bounds } from './bounds.ts';

export type LengthUnit = 'characters' | 'words' | 'sentences' | 'lines' | 'paragraphs';
export type Shape = 'json' | 'number' | 'integer' | 'boolean' | 'list' | 'not_empty';

export interface Term {
  text: string;
  wholeWord: boolean;
  matchCase: boolean;
}

/** A plain sentence, understood. */
export type TypedCheck =
  | {
      kind: 'figure';
      subject: string;
      every: boolean;
      bounds: Bounds;
      percent: boolean;
      /** Unit or currency that the sentence names. */
      unit?: string;
      /** To which an equality holds, where the sentence shows decimals. */
      decimals?: number;
    }
  | { kind: 'length'; unit: LengthUnit; bounds: Bounds }
  /** `moreIsUnclear`: "includes 3 links" says nothing about a fourth. */
  | { kind: 'count'; noun: string; bounds: Bounds; moreIsUnclear: boolean }
  | { kind: 'terms'; mode: 'all' | 'any' | 'none'; terms: Term[] }
  | { kind: 'edge'; edge: 'start' | 'end'; text: string }
  /** Without `types` any personal data and any secret counts. */
  | { kind: 'no_pii'; types?: string[] }
  | { kind: 'shape'; shape: Shape }
  | { kind: 'member'; subject: string; text: string }
  /** ISO days; both ends included. */
  | { kind: 'date'; subject: string; from?: string; to?: string };
