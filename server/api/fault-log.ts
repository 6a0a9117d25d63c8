// One line for each fault, enough to find its place and nothing of what was asked: no message, no stack, no Cypher.
import type { Logger } from '../logger.ts';
import { DatabaseFault } from '../neo4j/faults.ts';
import { causeOf, isFault, type PublicError } from './public-error.ts';

/** Writes nothing of what is not ours to look into, nor where nothing was said to the caller. */
export function logFault(logger: Logger, error: unknown, spoken: PublicError | undefined): void {
  if (spoken === undefined || !isFault(spoken)) return;
  const cause = causeOf(error);
  const { code, requestId } = spoken.extensions;
  logger.error({
    event: 'fault', code, requestId,
    kind: cause instanceof Error ? cause.name : typeof cause,
    database: cause instanceof DatabaseFault ? cause.code : undefined,
    place: placeOf(cause),
  }, 'A request failed.');
}

/** The file and line of ours where it arose, without what was there. */
function placeOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  return /\/((?:server|schema|cypher)\/[\w./-]+\.ts:\d+)/.exec(cause.stack?.slice(cause.message.length) ?? '')?.[1];
}
