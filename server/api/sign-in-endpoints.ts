// Signing in and out by a browser, and who it is that looks. The page that offers it is one of the client's.
import { Router, type CookieOptions, type RequestHandler, type Response } from 'express';
import { SignInUnavailable } from '#schema/bad-news.ts';
import { cookieIn, SESSION_COOKIE, type SigningIn } from '../identity/asking.ts';
import { SIGN_IN, type Cookie, type Failure } from '../identity/desk.ts';
import type { Logger } from '../logger.ts';
import { onlyBy } from './nothing-here.ts';
import { requestIdOf } from './request-id.ts';

// Browsers take Secure cookies over http from this machine itself, so that tests need no exception.
const OPTIONS: CookieOptions = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' };

interface Behind extends SigningIn {
  readonly logger: Logger;
}

/** GET /session: who looks. GET /sign-in/ISSUER and …/back: there and back. POST /sign-out: where to go then. In local mode only the first, which says so. */
export function signInEndpoints(signingIn: SigningIn | undefined, logger: Logger): Router {
  const router = Router();
  router.all('/session', onlyBy('GET', 'HEAD'), sessionEndpoint(signingIn));
  if (signingIn === undefined) return router;
  const behind = { ...signingIn, logger };
  router.all(`${SIGN_IN}/:issuer`, onlyBy('GET'), begin(behind));
  router.all(`${SIGN_IN}/:issuer/back`, onlyBy('GET'), finish(behind));
  router.all('/sign-out', onlyBy('POST'), end(behind));
  return router;
}

function sessionEndpoint(signingIn: SigningIn | undefined): RequestHandler {
  return ({ headers }, response) => {
    response.setHeader('Cache-Control', 'no-store');
    if (signingIn === undefined) {
      response.json({ is: 'LOCAL' });
      return;
    }
    const issuers = signingIn.signIn.issuers.map(({ name, label }) => ({ name, label }));
    const session = signingIn.sessionOf(headers);
    const by = issuers.find(({ name }) => name === session?.issuer)?.label;
    response.json(session === undefined ? { is: 'SIGNED_OUT', issuers } : { is: 'SIGNED_IN', id: session.viewer.id, name: session.name, roles: session.viewer.roles, by });
  };
}

function begin({ desk, logger }: Behind): RequestHandler<{ issuer: string }> {
  return async ({ params, query }, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    try {
      const begun = await desk.begin(params.issuer, typeof query.to === 'string' ? query.to : '/');
      if (begun === undefined) {
        failed(response, 'unknown');
        return;
      }
      keep(response, begun.cookie);
      response.redirect(303, begun.to);
    } catch (error) {
      if (!away(error, response, logger)) next(error);
    }
  };
}

function finish({ desk, logger }: Behind): RequestHandler<{ issuer: string }> {
  return async ({ params, originalUrl, headers }, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    try {
      const finished = await desk.finish(params.issuer, { address: originalUrl, cookieOf: (name) => cookieIn(headers, name), before: cookieIn(headers, SESSION_COOKIE) });
      if (finished.cookie !== undefined) keep(response, finished.cookie);
      if ('failure' in finished) {
        logger.warn({ event: 'sign-in-failed', why: finished.failure, requestId: requestIdOf(response) }, 'Somebody was not signed in.');
        failed(response, finished.failure);
        return;
      }
      keep(response, { name: SESSION_COOKIE, value: finished.session });
      logger.info({ event: 'signed-in', requestId: requestIdOf(response) }, 'Somebody signed in.');
      response.redirect(303, finished.to);
    } catch (error) {
      if (!away(error, response, logger)) next(error);
    }
  };
}

function end({ desk, logger }: Behind): RequestHandler {
  return async ({ headers }, response) => {
    response.setHeader('Cache-Control', 'no-store');
    const to = await desk.end(cookieIn(headers, SESSION_COOKIE) ?? '');
    keep(response, { name: SESSION_COOKIE, value: undefined });
    logger.info({ event: 'signed-out', requestId: requestIdOf(response) }, 'Somebody signed out.');
    response.json({ to });
  };
}

function away(error: unknown, response: Response, logger: Logger): boolean {
  if (!(error instanceof SignInUnavailable)) return false;
  logger.warn({ event: 'sign-in-unavailable', requestId: requestIdOf(response) }, 'An issuer does not answer.');
  failed(response, 'unreachable');
  return true;
}

function failed(response: Response, failure: Failure): void {
  response.redirect(303, `${SIGN_IN}?failed=${failure}`);
}

function keep(response: Response, { name, value }: Cookie): void {
  if (value === undefined) response.clearCookie(name, OPTIONS);
  else response.cookie(name, value, OPTIONS);
}
