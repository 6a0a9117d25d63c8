// Is the process alive, and can it answer? Load balancers and `npm start` ask.
import type { RequestHandler } from 'express';
import type { Database } from '../neo4j/database.ts';

/** 200 as long as the process runs, whether or not the database does. */
export const livez: RequestHandler = (_, response) => { response.json({ ok: true }); };

interface Readiness {
  readonly database: Database;
  /** Whether the first questions have been planned, or enough time was given to it. */
  readonly isWarm: () => boolean;
}

/** 200, or 503 with what is missing. Answers within 3 s also when the database does not. */
export function readyz(readiness: Readiness): RequestHandler {
  return async (_, response) => {
    const reasons = await missing(readiness);
    if (reasons.length > 0) response.setHeader('Retry-After', '1');
    response.status(reasons.length === 0 ? 200 : 503).json({ ok: reasons.length === 0, reasons });
  };
}

async function missing({ database, isWarm }: Readiness): Promise<readonly string[]> {
  const health = await database.health();
  if (!health.ok) return [`database: ${health.reason}`];
  return isWarm() ? [] : ['questions: being planned'];
}
