// One id from the first line to the last: in the answer's header, in errors, in the log, with the change, with the transaction.
import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

const HEADER = 'X-Request-Id';
const ACCEPTED = /^[\w.:-]{1,64}$/;

/** Takes the caller's id where it is fit for a log, else makes one. */
export const identified: RequestHandler = (request, response, next) => {
  const given = request.get(HEADER) ?? '';
  response.setHeader(HEADER, ACCEPTED.test(given) ? given : randomUUID());
  next();
};

/** Only behind `identified`, which sets it. */
export function requestIdOf(response: Response): string {
  return String(response.getHeader(HEADER));
}
