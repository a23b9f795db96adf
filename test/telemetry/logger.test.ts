import { describe, expect, it } from 'vitest';
import { TaskFailure } from '../../src/domain/task-failure.ts';
import { createLogger, type LoggerOptions } from '../../src/telemetry/logger.ts';

function capture(options: Partial<LoggerOptions> = {}) {
  const written: string[] = [];
  const destination = { write: (text: string) => void written.push(text) };
  const logger = createLogger({ level: 'INFO', format: 'json', service: 'api', destination, ...options });
  return {
    logger,
    text: () => written.join(''),
    lines: () => written.map((line) => JSON.parse(line) as unknown),
  };
}

describe('a JSON log line', () => {
  it('carries time, level in words, message and fields', () => {
    const { logger, lines } = capture();
    logger.with({ request_id: 'r-1' }).warning('task refused', { task_id: 't-1' });
    expect(lines()).toEqual([
      {
        level: 'WARNING',
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
        service: 'api',
        request_id: 'r-1',
        task_id: 't-1',
        message: 'task refused',
      },
    ]);
  });

  it('is written for its level and above', () => {
    const { logger, lines } = capture({ level: 'ERROR' });
    logger.debug('a');
    logger.info('b');
    logger.warning('c');
    logger.error('d');
    logger.critical('e');
    expect(lines()).toMatchObject([
      { level: 'ERROR', message: 'd' },
      { level: 'CRITICAL', message: 'e' },
    ]);
  });

  it('describes an error and its causes without their messages', () => {
    const { logger, text, lines } = capture();
    const cause = Object.assign(new SyntaxError('Unexpected token, "anna@example.com" is not JSON'), {
      code: '22P02',
    });
    const error = new TaskFailure('TRANSIENT_FAILURE', {
      message: 'Anna called\n    at +49 30 1234567',
      cause,
    });
    logger.error('attempt failed', { error });
    expect(text()).not.toMatch(/anna|1234567/i);
    expect(lines()).toMatchObject([
      {
        error: {
          type: 'TaskFailure',
          code: 'TRANSIENT_FAILURE',
          stack: expect.arrayContaining([expect.stringContaining('logger.test.ts')]) as string[],
          cause: { type: 'SyntaxError', code: '22P02' },
        },
      },
    ]);
  });

  it('says only the type of a thrown value that is no error', () => {
    const { logger, lines } = capture();
    logger.error('attempt failed', { error: 'anna@example.com' });
    expect(lines()).toMatchObject([{ error: { type: 'string' } }]);
  });

  it('drops frames that cannot be told from the message', () => {
    const { logger, text } = capture();
    const error = new Error('first');
    error.message = 'changed later';
    error.stack = 'Error: anna@example.com\n    at anna (file.ts:1:1)';
    logger.error('attempt failed', { error });
    expect(text()).not.toContain('anna');
  });
});

describe('the console form', () => {
  it('reads as a line of words', () => {
    const { logger, text } = capture({ format: 'console' });
    logger.info('task admitted', { task_id: 't-1' });
    expect(text()).toMatch(/^\[.*\] INFO: task admitted \{"task_id":"t-1"\}\n$/);
  });

  it('keeps messages of errors out as well', () => {
    const { logger, text } = capture({ format: 'console' });
    logger.error('attempt failed', { error: new Error('anna@example.com') });
    expect(text()).toContain('attempt failed');
    expect(text()).not.toContain('anna');
  });
});
