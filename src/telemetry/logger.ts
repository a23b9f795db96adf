import pino, { type DestinationStream } from 'pino';
import { prettyFactory } from 'pino-pretty';
import type { LogFormat, LogLevel } from '../config.ts';
import { describeError } from './describe-error.ts';

/** Field names are snake_case: `task_id`, `request_id`. `error` takes any thrown value. No field may hold what a user wrote. */
export type LogFields = Record<string, unknown>;

export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warning(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  critical(message: string, fields?: LogFields): void;
  /** A logger that adds `fields` to every line. */
  with(fields: LogFields): Logger;
}

export interface LoggerOptions {
  level: LogLevel;
  format: LogFormat;
  /** Which process speaks: `api`, `worker`. */
  service: string;
  /** Standard output unless given. */
  destination?: DestinationStream;
}

/** JSON lines with `timestamp` (ISO 8601), `level` and `message`, or the same for people with `format: 'console'`. */
export function createLogger({ level, format, service, destination }: LoggerOptions): Logger {
  const lines = destination ?? pino.destination({ dest: 1, sync: true });
  const logger = pino(
    {
      level: pinoLevel[level],
      messageKey: 'message',
      base: { service },
      timestamp: () => `,"timestamp":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: levelOf[label] ?? label }) },
      serializers: { error: describeError, err: describeError },
    },
    format === 'console' ? readable(lines) : lines,
  );
  return wrap(logger);
}

const pinoLevel = {
  DEBUG: 'debug',
  INFO: 'info',
  WARNING: 'warn',
  ERROR: 'error',
  CRITICAL: 'fatal',
} as const satisfies Record<LogLevel, string>;

const levelOf: Record<string, string> = Object.fromEntries(
  Object.entries(pinoLevel).map(([level, label]) => [label, level]),
);

function wrap(logger: pino.Logger): Logger {
  return {
    debug: (message, fields = {}) => logger.debug(fields, message),
    info: (message, fields = {}) => logger.info(fields, message),
    warning: (message, fields = {}) => logger.warn(fields, message),
    error: (message, fields = {}) => logger.error(fields, message),
    critical: (message, fields = {}) => logger.fatal(fields, message),
    with: (fields) => wrap(logger.child(fields)),
  };
}

// Formatted in this process: pino's transports run in a worker thread, which loses the last lines of a process that dies.
function readable(lines: DestinationStream): DestinationStream {
  const format = prettyFactory({
    colorize: false,
    messageKey: 'message',
    timestampKey: 'timestamp',
    translateTime: 'SYS:HH:MM:ss.l',
    customPrettifiers: { level: (level) => (typeof level === 'string' ? level : '') },
    ignore: 'service',
    singleLine: true,
  });
  return { write: (line) => lines.write(format(line)) };
}
