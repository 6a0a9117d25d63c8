// The only maker of loggers: JSON lines on standard error, so that the programs keep standard output for people.
import { destination, pino, type Logger as PinoLogger } from 'pino';

/** What may stand in a line: counts, codes, durations, ids of requests. Never variables, tokens, names or Cypher. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Logger {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

type Level = 'info' | 'warn' | 'error' | 'silent';

/** A logger that writes lines of `level` and above. */
export function createLogger(level: Level = 'info'): Logger {
  return over(pino({ level, base: { app: 'answerable' }, timestamp: () => `,"at":"${new Date().toISOString()}"` }, destination(2)));
}

// Only these three, with flat fields: whole errors, requests and results cannot be logged by accident.
function over(lines: PinoLogger): Logger {
  return {
    info: (fields, message) => { lines.info(fields, message); },
    warn: (fields, message) => { lines.warn(fields, message); },
    error: (fields, message) => { lines.error(fields, message); },
  };
}
