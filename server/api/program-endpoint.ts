// POST /programs/NAME: jobs that the command line has this server do, for whoever knows the token of its data folder.
import { timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { Refusal } from '../config.ts';
import type { Logger } from '../logger.ts';
import { logFault } from './fault-log.ts';
import type { Limits } from './limits.ts';
import { STATUS_OF, toPublicError, type PublicCode } from './public-error.ts';
import { readBody, RequestRefused } from './request-body.ts';
import { requestIdOf } from './request-id.ts';

export interface ProgramJobs {
  /** Sent as `Authorization: Bearer …`. */
  readonly token: string;
  /** By name. Each checks what it is asked, answers sentences, and throws a Refusal for what it will not do. */
  readonly jobs: Readonly<Record<string, (asked: unknown) => Promise<readonly string[]>>>;
}

/** 200 `{said}`; 400 with the sentence of a Refusal; 401 without the token, also for a job that there is not. */
export function programEndpoint({ token, jobs }: ProgramJobs, { limits, logger }: { readonly limits: Limits; readonly logger: Logger }): RequestHandler {
  return async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    try {
      if (!isAllowed(request, token)) throw new RequestRefused('UNAUTHENTICATED', 'This is for the programs of this server, by the token in its data folder.');
      const name = request.path.slice(1);
      const job = request.method === 'POST' && Object.hasOwn(jobs, name) ? jobs[name] : undefined;
      if (job === undefined) throw new RequestRefused('BAD_REQUEST', 'There is no such job.');
      response.json({ said: await job(await readBody(request, limits)) });
    } catch (error) {
      refuse(error, response, logger);
    }
  };
}

function isAllowed({ headers }: Request, token: string): boolean {
  const wanted = Buffer.from(`Bearer ${token}`);
  const given = Buffer.from(headers.authorization ?? '');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function refuse(error: unknown, response: Response, logger: Logger): void {
  const requestId = requestIdOf(response);
  const told = toldOf(error);
  if (told !== undefined) {
    response.status(STATUS_OF[told.code]).json({ errors: [{ message: told.message, extensions: { code: told.code, requestId } }] });
    return;
  }
  const spoken = toPublicError(error, requestId);
  logFault(logger, error, spoken);
  response.status(STATUS_OF[spoken.extensions.code]).json({ errors: [spoken] });
}

function toldOf(error: unknown): { readonly code: PublicCode; readonly message: string } | undefined {
  if (error instanceof RequestRefused) return error;
  return error instanceof Refusal ? { code: 'BAD_REQUEST', message: error.message } : undefined;
}
