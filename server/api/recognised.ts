// Nobody gets further than this without being known: 401 for every question, every list and every command.
import type { RequestHandler, Response } from 'express';
import { NothingGranted, NotSignedIn, SignInUnavailable } from '#schema/bad-news.ts';
import type { Asker, WhoAsks } from '../identity/asking.ts';
import type { Logger } from '../logger.ts';
import { refuse } from './nothing-here.ts';
import { requestIdOf } from './request-id.ts';

const known = new WeakMap<Response, Asker>();

/** Only behind `recognised`, which lets nobody through whom it does not know. */
export function askerOf(response: Response): Asker {
  const asker = known.get(response);
  if (asker === undefined) throw new NotSignedIn();
  return asker;
}

/** Asks once a request who it is from, by its cookie or its token and by nothing else that it says. */
export function recognised(whoAsks: WhoAsks, logger: Logger): RequestHandler {
  return async (request, response, next) => {
    try {
      known.set(response, await whoAsks(request.headers));
    } catch (error) {
      turnAway(error, response, logger);
      return;
    }
    next();
  };
}

function turnAway(error: unknown, response: Response, logger: Logger): void {
  response.setHeader('Cache-Control', 'no-store');
  if (error instanceof NothingGranted) {
    refuse(response, { status: 403, code: 'NOT_ALLOWED', message: error.message });
    return;
  }
  if (error instanceof SignInUnavailable) {
    logger.warn({ event: 'sign-in-unavailable', requestId: requestIdOf(response) }, 'An issuer does not answer.');
    response.setHeader('Retry-After', '5');
    refuse(response, { status: 503, code: 'SIGN_IN_UNAVAILABLE', message: error.message });
    return;
  }
  if (!(error instanceof NotSignedIn)) throw error;
  response.setHeader('WWW-Authenticate', 'Bearer');
  refuse(response, { status: 401, code: 'UNAUTHENTICATED', message: error.message });
}
