import { FailureCode } from '../domain/failure-code.ts';
import { TaskFailure, type Usage } from '../domain/task-failure.ts';

/** An answer that was paid for and cannot be used. What the model wrote stays in memory: it is shown to no one but a model. */
export class UnusableAnswer extends TaskFailure {
  readonly answer: string;
  /** In words for the model; they name members of the form asked for. */
  readonly faults: string[];

  constructor({
    answer,
    faults,
    truncated,
    usage,
    cause,
  }: {
    answer: string;
    faults: string[];
    truncated: boolean;
    usage: Usage;
    cause?: unknown;
  }) {
    super(FailureCode.TRANSIENT_FAILURE, { message: unusableText(truncated), usage, cause });
    this.answer = answer;
    this.faults = truncated ? ['It was cut off: make it shorter.'] : faults;
  }
}

/** Text for an answer that was cut off by the output cap, or is not in the form asked for. */
export function unusableText(truncated: boolean): string {
  return truncated
    ? 'The answer of the model was cut off by the output cap before it was complete.'
    : 'The answer of the model is not in the form asked for.';
}
