// What no address of ours answers, in our own words and not in those of Express.
import type { RequestHandler, Response } from 'express';
import type { PublicCode } from './public-error.ts';
import { requestIdOf } from './request-id.ts';

/** Refuses every method but those named: 405, with `Allow`. */
export function onlyBy(...methods: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (methods.includes(request.method)) {
      next();
      return;
    }
    response.setHeader('Allow', methods.join(', '));
    refuse(response, { status: 405, code: 'BAD_REQUEST', message: `This address answers ${methods.join(' and ')} only.` });
  };
}

/** 404 for an address that nothing of ours has. */
export const nothingHere: RequestHandler = (_, response) => {
  refuse(response, { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address.' });
};

interface Refused {
  readonly status: number;
  readonly code: PublicCode;
  readonly message: string;
}

/** Ends a request before anybody looks at what it asks; `status` stands where it is not that of the code. */
export function refuse(response: Response, { status, code, message }: Refused): void {
  response.status(status).json({ errors: [{ message, extensions: { code, requestId: requestIdOf(response) } }] });
}
