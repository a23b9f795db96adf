import {
  ActivityFailure,
  ApplicationFailure,
  CancelledFailure,
  DefaultFailureConverter,
  defaultPayloadConverter,
  RetryState,
  ServerFailure,
  TerminatedFailure,
  TimeoutFailure,
  TimeoutType,
  type ProtoFailure,
} from '@temporalio/common';
import proto from '@temporalio/proto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FailureCode } from '../../src/domain/failure-code.ts';
import { failureText } from '../../src/domain/failure-text.ts';
import { TaskFailure } from '../../src/domain/task-failure.ts';
import { failureConverter } from '../../src/workflows/failure-converter.ts';

const personal = 'grace@navy.example';

function withData(): ApplicationFailure {
  return ApplicationFailure.create({
    message: `no such user ${personal}`,
    type: personal,
    details: [{ email: personal }, personal],
    cause: new Error(personal, { cause: new TypeError(personal) }),
  });
}

test.each<[string, unknown]>([
  ['an error', new Error(personal)],
  ['an error with causes', new Error('outer', { cause: new Error(personal, { cause: personal }) })],
  ['an error named after data', Object.assign(new Error('x'), { name: personal })],
  ['an aggregate of errors', new AggregateError([new Error(personal)], personal)],
  [
    'a failure of a task',
    new TaskFailure('TRANSIENT_FAILURE', { message: personal, cause: new Error(personal) }),
  ],
  ['an application failure', withData()],
  [
    'an application failure with a known code',
    ApplicationFailure.nonRetryable(personal, 'TASK_TIMEOUT', personal),
  ],
  ['a text', personal],
  ['an object', { message: personal, stack: personal, email: personal }],
  ['a cancellation', new CancelledFailure(personal, [personal], withData())],
  ['a time-out', new TimeoutFailure(personal, { email: personal }, TimeoutType.START_TO_CLOSE)],
  ['a termination', new TerminatedFailure(personal, withData())],
  ['a failure of the server', new ServerFailure(personal, true, withData())],
  [
    'a failed activity',
    new ActivityFailure(personal, 'runArm', '1', RetryState.TIMEOUT, 'worker', withData()),
  ],
  [
    'a failed activity inside a cancellation',
    new CancelledFailure(
      'x',
      [],
      new ActivityFailure('y', 'runArm', '1', RetryState.TIMEOUT, 'worker', withData()),
    ),
  ],
  [
    'a failure that came from history',
    failureConverter.failureToError(
      { message: personal, applicationFailureInfo: { type: personal }, cause: { message: personal } },
      defaultPayloadConverter,
    ),
  ],
])('nothing personal of %s reaches history', (_name, thrown) => {
  const written = asInHistory(convert(thrown));

  expect(written).not.toContain('grace');
  expect(written).not.toContain('failure-converter.test');
});

test('without the converter all of it would be there', () => {
  const failure = new DefaultFailureConverter().errorToFailure(withData(), defaultPayloadConverter);

  expect(asInHistory(failure).split('grace').length).toBeGreaterThan(5);
  expect(asInHistory(failure)).toContain('failure-converter.test');
});

test('whatever is thrown, each failure in the chain says constant text only', () => {
  const constant = new Set([
    ...Object.values(failureText),
    'A time-out of Temporal.',
    'Cancelled.',
    'An activity failed.',
  ]);
  fc.assert(
    fc.property(thrownValue(), (thrown) => {
      for (let failure: ProtoFailure | null | undefined = convert(thrown); failure; failure = failure.cause) {
        expect(constant).toContain(failure.message);
        expect(failure.stackTrace).toBe('');
        expect(failure.encodedAttributes ?? null).toBeNull();
        expect(failure.applicationFailureInfo?.details ?? null).toBeNull();
        if (failure.applicationFailureInfo)
          expect(Object.keys(failureText)).toContain(failure.applicationFailureInfo.type);
      }
    }),
  );
});

test.each(Object.values(FailureCode))('the code %s survives with its own text', (type) => {
  const failure = convert(ApplicationFailure.create({ type, message: personal, nonRetryable: true }));

  expect(failure.message).toBe(failureText[type]);
  expect(failure.applicationFailureInfo).toMatchObject({ type, nonRetryable: true });
});

test('a code survives inside the failure of its activity, with what Temporal says of the activity', () => {
  const cause = ApplicationFailure.create({ type: 'BUDGET_EXHAUSTED', message: personal });

  const failure = convert(new ActivityFailure('x', 'runArm', '7', RetryState.TIMEOUT, 'worker', cause));

  expect(failure.activityFailureInfo).toMatchObject({ activityType: { name: 'runArm' }, activityId: '7' });
  expect(failure.cause).toMatchObject({
    message: failureText.BUDGET_EXHAUSTED,
    applicationFailureInfo: { type: 'BUDGET_EXHAUSTED' },
  });
});

test('an unknown code, also one that every object inherits, becomes UNKNOWN_ERROR', () => {
  for (const type of [personal, 'toString', 'constructor', '__proto__', ''])
    expect(convert(ApplicationFailure.create({ type, message: 'x' }))).toMatchObject({
      message: failureText.UNKNOWN_ERROR,
      applicationFailureInfo: { type: 'UNKNOWN_ERROR' },
    });
});

test('the pause before the next attempt survives', () => {
  const failure = convert(ApplicationFailure.create({ type: 'PROVIDER_BUSY', nextRetryDelay: 1_500 }));

  expect(failure.applicationFailureInfo?.nextRetryDelay).toMatchObject({ nanos: 500_000_000 });
});

test('the kind of a time-out and a cancellation are still told apart after a round trip', () => {
  const timeout = roundTrip(new TimeoutFailure('x', { email: personal }, TimeoutType.SCHEDULE_TO_CLOSE));

  expect(timeout).toBeInstanceOf(TimeoutFailure);
  expect(timeout).toMatchObject({ timeoutType: 'SCHEDULE_TO_CLOSE', lastHeartbeatDetails: undefined });
  expect(roundTrip(new CancelledFailure('x'))).toBeInstanceOf(CancelledFailure);
});

function convert(thrown: unknown): ProtoFailure {
  return failureConverter.errorToFailure(thrown, defaultPayloadConverter);
}

function roundTrip(thrown: unknown): Error {
  return failureConverter.failureToError(convert(thrown), defaultPayloadConverter);
}

/** The bytes that go to Temporal, as text. */
function asInHistory(failure: ProtoFailure): string {
  return Buffer.from(proto.temporal.api.failure.v1.Failure.encode(failure).finish()).toString('latin1');
}

function thrownValue(): fc.Arbitrary<unknown> {
  const { thrown } = fc.letrec<{ thrown: unknown }>((tie) => ({
    thrown: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.anything(),
      fc.tuple(fc.string(), tie('thrown')).map(([text, cause]) => new Error(text, { cause })),
      fc
        .record({
          message: fc.string(),
          type: fc.oneof(fc.string(), fc.constantFrom(...Object.values(FailureCode))),
        })
        .map((options) => ApplicationFailure.create({ ...options, details: [options] })),
      fc
        .tuple(fc.string(), tie('thrown'))
        .map(
          ([text, cause]) =>
            new ActivityFailure(
              text,
              'runArm',
              '1',
              RetryState.TIMEOUT,
              undefined,
              cause instanceof Error ? cause : undefined,
            ),
        ),
      fc.string().map((text) => new CancelledFailure(text, [text])),
    ),
  }));
  return thrown;
}
