// The edge: one Express application with the API, the two health questions and the client. Nothing listens here.
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { localViewer } from '../identity/local.ts';
import type { Logger } from '../logger.ts';
import type { Database } from '../neo4j/database.ts';
import { answersByState } from './answers/answers.ts';
import { startApollo } from './apollo.ts';
import { clientFiles } from './client-files.ts';
import { exportEndpoint } from './export-endpoint.ts';
import { logFault } from './fault-log.ts';
import { graphqlEndpoint } from './graphql-endpoint.ts';
import { livez, readyz } from './health-endpoints.ts';
import { LIMITS, type Limits } from './limits.ts';
import { isFromThisMachine } from './loopback.ts';
import { makeContext } from './make-context.ts';
import { nothingHere, onlyBy, refuse } from './nothing-here.ts';
import { toPublicError } from './public-error.ts';
import { identified, requestIdOf } from './request-id.ts';
import { programEndpoint, type ProgramJobs } from './program-endpoint.ts';
import { makeSchema } from './schema.ts';
import { securityHeaders } from './security-headers.ts';
import { keptWarm } from './warm-up.ts';

export interface Edge {
  readonly database: Database;
  readonly config: Pick<Config, 'host'>;
  readonly logger: Logger;
  /** Where the built client lies; undefined: the API alone. */
  readonly clientFolder?: string | undefined;
  readonly limits?: Limits | undefined;
  /** What programs of the command line may have done here; undefined: nothing. */
  readonly programs?: ProgramJobs | undefined;
}

/** What Node's own server is to be told: how long a request may take to arrive. */
export function listenerOptions({ headersTime, bodyTime }: Limits = LIMITS) {
  return { headersTimeout: headersTime, requestTimeout: headersTime + bodyTime, connectionsCheckingInterval: 1_000 };
}

/** Throws a Refusal when there is no sign-in and HOST is not of this machine. */
export async function createApi({ database, config, logger, clientFolder, programs, limits = LIMITS }: Edge): Promise<Express> {
  const viewer = localViewer(config.host);
  const schema = await makeSchema();
  const contextFor = (requestId: string) => makeContext(database, { viewer, requestId, limits });
  const contextWithin = (execution: number) => makeContext(database, { viewer, requestId: 'warm-up', limits: { ...limits, execution } });
  const { isReady, longestWait, planned, tookTooLong } = keptWarm({ schema, database, contextWithin }, limits.planning);
  const apollo = await startApollo({ schema, limits, logger, planned, tookTooLong });
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(identified, securityHeaders, onlyThisMachine);
  app.all('/graphql', onlyBy('GET', 'POST'), graphqlEndpoint({ apollo, limits, logger, contextFor, longestWait, answers: answersByState(database) }));
  app.all('/livez', onlyBy('GET', 'HEAD'), livez);
  app.all('/readyz', onlyBy('GET', 'HEAD'), readyz({ database, isWarm: isReady }));
  app.use('/exports', onlyBy('GET', 'HEAD'), exportEndpoint({ limits, logger, contextFor, planned }));
  if (programs !== undefined) app.use('/programs', programEndpoint(programs, { limits, logger }));
  // Below these the client has no pages.
  app.use(['/graphql', '/livez', '/readyz', '/programs'], nothingHere);
  if (clientFolder !== undefined) app.use(clientFiles(clientFolder));
  app.use(nothingHere);
  app.use(lastResort(logger));
  return app;
}

const onlyThisMachine: RequestHandler = (request, response, next) => {
  if (isFromThisMachine(request)) {
    next();
    return;
  }
  refuse(response, { status: 403, code: 'NOT_ALLOWED', message: 'This server answers its own machine only.' });
};

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
