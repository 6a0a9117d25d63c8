// The edge: one Express application with the API, the two health questions and the client. Nothing listens here.
import type { IncomingMessage } from 'node:http';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import type { Config } from '../config.ts';
import { createAsking } from '../identity/asking.ts';
import { planner } from '../identity/local.ts';
import type { Logger } from '../logger.ts';
import type { Database } from '../neo4j/database.ts';
import { answersByState } from './answers/answers.ts';
import { startApollo } from './apollo.ts';
import { clientFiles } from './client-files.ts';
import { exportEndpoint } from './export-endpoint.ts';
import { logFault } from './fault-log.ts';
import { graphqlEndpoint } from './graphql-endpoint.ts';
import { livez, readyz } from './health-endpoints.ts';
import { importEndpoint } from './import-endpoint.ts';
import { LIMITS, type Limits } from './limits.ts';
import { isFromThisMachine, isOnThisMachine } from './loopback.ts';
import { makeContext } from './make-context.ts';
import { nothingHere, onlyBy, refuse } from './nothing-here.ts';
import { toPublicError } from './public-error.ts';
import { askerOf, recognised } from './recognised.ts';
import { identified, requestIdOf } from './request-id.ts';
import { programEndpoint, type ProgramJobs } from './program-endpoint.ts';
import { makeSchema } from './schema.ts';
import { securityHeaders } from './security-headers.ts';
import { signInEndpoints } from './sign-in-endpoints.ts';
import { keptWarm } from './warm-up.ts';

export interface Edge {
  readonly database: Database;
  readonly config: Pick<Config, 'host'> & Partial<Pick<Config, 'signIn'>>;
  readonly logger: Logger;
  /** Where the built client lies; undefined: the API alone. */
  readonly clientFolder?: string | undefined;
  readonly limits?: Limits | undefined;
  /** Milliseconds before an issuer is asked again for a key that is not known; undefined: long enough not to burden it. */
  readonly keysAgainAfter?: number | undefined;
  /** What programs of the command line may have done here; undefined: nothing. */
  readonly programs?: ProgramJobs | undefined;
}

/** What Node's own server is to be told: how long a request may take to arrive. */
export function listenerOptions({ headersTime, bodyTime }: Limits = LIMITS) {
  return { headersTimeout: headersTime, requestTimeout: headersTime + bodyTime, connectionsCheckingInterval: 1_000 };
}

/** Throws a Refusal when there is no sign-in and HOST is not of this machine. */
export async function createApi({ database, config, logger, clientFolder, programs, keysAgainAfter, limits = LIMITS }: Edge): Promise<Express> {
  const { whoAsks, signingIn } = createAsking(config, keysAgainAfter);
  const schema = await makeSchema();
  const contextFor = (response: Response) => makeContext(database, { ...askerOf(response), requestId: requestIdOf(response), limits });
  const contextWithin = (execution: number) => makeContext(database, { viewer: planner, requestId: 'warm-up', limits: { ...limits, execution } });
  const { isReady, longestWait, planned, tookTooLong } = keptWarm({ schema, database, contextWithin }, limits.planning);
  const apollo = await startApollo({ schema, limits, logger, planned, tookTooLong });
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(identified, securityHeaders, signingIn === undefined ? onlyThisMachine : onlyOurPages(signingIn.signIn.url));
  const known = recognised(whoAsks, logger);
  app.all('/graphql', onlyBy('GET', 'POST'), known, graphqlEndpoint({ apollo, limits, logger, contextFor, longestWait, answers: answersByState(database) }));
  app.all('/livez', onlyBy('GET', 'HEAD'), livez);
  app.all('/readyz', onlyBy('GET', 'HEAD'), readyz({ database, isWarm: isReady }));
  app.use('/exports', onlyBy('GET', 'HEAD'), known, exportEndpoint({ limits, logger, contextFor, planned, url: signingIn?.signIn.url }));
  app.use('/imports', onlyBy('POST'), known, importEndpoint({ database, limits, logger, contextFor, planned }));
  app.use(signInEndpoints(signingIn, logger));
  if (programs !== undefined) app.use('/programs', onlyFromHere, programEndpoint(programs, { limits, logger }));
  // Below these the client has no pages.
  app.use(['/graphql', '/livez', '/readyz', '/programs', '/session', '/sign-in/:issuer', '/sign-out'], nothingHere);
  if (clientFolder !== undefined) app.use(clientFiles(clientFolder));
  app.use(nothingHere);
  app.use(lastResort(logger));
  return app;
}

const onlyThisMachine = onlyIf(isFromThisMachine, 'This server answers its own machine only.');
// The token in the data folder decides; who cannot have read it need not even try.
const onlyFromHere = onlyIf(isOnThisMachine, 'This is for programs on this machine.');

/** No page of another site may ask in the name of whoever is signed in here. */
function onlyOurPages(url: string): RequestHandler {
  return onlyIf(({ headers: { origin } }) => origin === undefined || origin === url, 'This server answers no pages of other sites.');
}

function onlyIf(isFit: (request: IncomingMessage) => boolean, message: string): RequestHandler {
  return (request, response, next) => {
    if (isFit(request)) next();
    else refuse(response, { status: 403, code: 'NOT_ALLOWED', message });
  };
}

// What Express itself refuses (a file that is not there, a malformed address) has a status.
function lastResort(logger: Logger): ErrorRequestHandler {
  // eslint-disable-next-line max-params -- Express knows a handler of errors by its four parameters
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusIn(error);
    const spoken = toPublicError(error, requestIdOf(response));
    if (status === undefined) logFault(logger, error, spoken);
    response.status(status ?? 500).type('text').send(status === 404 ? 'There is nothing here.' : 'This could not be done.');
  };
}

function statusIn(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}
