// Is the process alive, and can it answer? Load balancers and `npm start` ask.
import type { RequestHandler } from 'express';
import type { Database } from '../neo4j/database.ts';

export const livez: RequestHandler = (_, response) => { response.json({ ok: true }); };

/** 200, or 503 with what is missing. Answers within 3 s also when the database does not. */
export function readyz(database: Database): RequestHandler {
  return async (_, response) => {
    const health = await database.health();
    const reasons = health.ok ? [] : [`database: ${health.reason}`];
    if (!health.ok) response.setHeader('Retry-After', '1');
    response.status(health.ok ? 200 : 503).json({ ok: health.ok, reasons });
  };
}
