import type { FailureCode } from './failure-code.ts';

/** Tokens and money that a call consumed, as its provider reported them. */
export interface Usage {
  inputTokens: number;
  outputTokens: number;
  costMicroUsd: number;
}

export const noUsage: Usage = { inputTokens: 0, outputTokens: 0, costMicroUsd: 0 };

/** What is said of a task whose provider did not keep to the cap of a call. */
export const overrunText = 'A provider reported more usage than its call was allowed.';

export interface TaskFailureDetails {
  /** Constant text or text made of numbers and configuration names: it is shown to users and reaches history. */
  message: string;
  /** Usage that the failed call still reported; absent when the end of the call is unknown. */
  usage?: Usage;
  /** Pause that the other side asked for, in milliseconds. */
  retryAfterMs?: number;
  /** Whether no further attempt will follow; left out where the code alone decides. */
  final?: boolean;
  /** Which failed attempt at the work it was, from 1; left out where nobody but Temporal counts. */
  attempt?: number;
  cause?: unknown;
}

/** A failure with a meaning: thrown by arms, models and planners, turned into history or HTTP at one edge each. */
export class TaskFailure extends Error {
  override readonly name = 'TaskFailure';
  readonly code: FailureCode;
  readonly usage: Usage | undefined;
  readonly retryAfterMs: number | undefined;
  readonly final: boolean | undefined;
  readonly attempt: number | undefined;

  constructor(code: FailureCode, details: TaskFailureDetails) {
    super(details.message, { cause: details.cause });
    this.code = code;
    this.usage = details.usage;
    this.retryAfterMs = details.retryAfterMs;
    this.final = details.final;
    this.attempt = details.attempt;
  }
}
