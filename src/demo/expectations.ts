import type { Expectation } from './example.ts';

/** How a submission ended, as far as it came. */
export interface Ending {
  httpStatus: number;
  status?: string;
  outcome?: string | null;
  /** Of the refusal, or of the failed task. */
  errorCode?: string | undefined;
  steps?: number;
}

const accepted: readonly number[] = [200, 202];

/** Every expectation that did not come true, in words; empty when all did. */
export function unmetExpectations(expectation: Expectation, ending: Ending): string[] {
  const { http_status: httpStatus, status, outcome, error_code: errorCode, steps } = expectation;
  const isDoorAsExpected =
    httpStatus === undefined ? accepted.includes(ending.httpStatus) : ending.httpStatus === httpStatus;
  const compared = [
    ['status', status, ending.status],
    ['outcome', outcome, ending.outcome],
    ['error code', errorCode, ending.errorCode],
    ['number of steps', steps, ending.steps],
  ] as const;
  return [
    ...(isDoorAsExpected ? [] : [mismatch('HTTP status', httpStatus ?? 202, ending.httpStatus)]),
    ...compared.flatMap(([name, wanted, found]) =>
      wanted === undefined || wanted === found ? [] : [mismatch(name, wanted, found)],
    ),
  ];
}

function mismatch(name: string, wanted: string | number, found: string | number | null | undefined): string {
  return `${name}: expected ${wanted}, found ${found ?? 'none'}`;
}
