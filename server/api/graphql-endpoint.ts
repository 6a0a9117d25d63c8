// /graphql over HTTP: body in, Apollo or an answer that is held, answer out, within the time and the size there is.
import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { Logger } from '../logger.ts';
import { DatabaseFault } from '../neo4j/faults.ts';
import type { Answers } from './answers/answers.ts';
import type { Answer } from './answers/held.ts';
import { keyOf } from './answers/key-of.ts';
import { logFault } from './fault-log.ts';
import { overLimit, type Limits } from './limits.ts';
import type { RequestContext } from './make-context.ts';
import { STATUS_OF, toPublicError, type PublicError } from './public-error.ts';
import { readBody, RequestRefused } from './request-body.ts';
import { requestIdOf } from './request-id.ts';

interface Endpoint {
  readonly apollo: ApolloServer<RequestContext>;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly contextFor: (response: Response) => RequestContext;
  /** Milliseconds a request may have to wait before its work begins. */
  readonly longestWait: () => number;
  readonly answers: Answers;
}

/** Never throws: what goes wrong is one error with its code, status and request id; what takes longer than waiting and execution may, TIMED_OUT. */
export function graphqlEndpoint(endpoint: Endpoint): RequestHandler {
  return async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    try {
      const body = await readBody(request, endpoint.limits);
      await within(endpoint.longestWait() + endpoint.limits.execution, answer(endpoint, asked(request, body), response));
    } catch (error) {
      refuse(endpoint, error, response);
    }
  };
}

function asked(request: Request, body: unknown): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return { method: request.method, headers, search: new URL(request.originalUrl, 'http://localhost').search, body };
}

async function answer(endpoint: Endpoint, request: HTTPGraphQLRequest, response: Response): Promise<void> {
  const { context, hasTried, isOwn } = watched(endpoint.contextFor(response));
  const key = keyTo(request, context);
  const held = key === undefined ? undefined : await endpoint.answers.find(key);
  if (held !== undefined) {
    send(held, response);
    return;
  }
  const keep = key === undefined ? undefined : endpoint.answers.begin(key);
  const made = await answerMade(endpoint, request, context);
  // Whoever signed out meanwhile, or was signed out, is told no more.
  context.assertStill();
  send(made, response);
  if (hasTried()) endpoint.answers.changed();
  else if (made.isWhole && !isOwn()) await keep?.({ headers: made.headers, body: made.body });
}

interface Made extends Answer {
  /** False where there are errors. */
  readonly isWhole: boolean;
  readonly status: number;
}

async function answerMade({ apollo, limits }: Endpoint, httpGraphQLRequest: HTTPGraphQLRequest, context: RequestContext): Promise<Made> {
  const { body: said, headers, status = 200 } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: () => Promise.resolve(context) });
  if (said.kind !== 'complete') throw new Error('An answer came in parts; no operation of ours asks for that.');
  const text = said.string.includes('"requestId"') ? said.string : withRequestId(said.string, context.requestId);
  const body = Buffer.from(text);
  if (body.length > limits.response) throw overLimit('response', limits.response, body.length);
  // The library writes errors before data: what begins with data has none.
  return { headers: [...headers], body, status, isWhole: status === 200 && text.startsWith('{"data":') };
}

// By GET the library asks for a header of its own choice, so that no other site's form can ask: it decides each time.
function keyTo({ method, headers, body }: HTTPGraphQLRequest, { viewer, today }: RequestContext): string | undefined {
  if (method !== 'POST') return undefined;
  try {
    return keyOf({ viewer, today, accept: headers.get('accept') ?? '', body });
  } catch {
    // Nested too deep to be written down: refused further on, in words of its own.
    return undefined;
  }
}

/**
 * `hasTried`: whether anything was changed, or tried and undone. Such an answer is of no state of the graph.
 * `isOwn`: whether it is given to nobody but whoever asked.
 */
function watched(context: RequestContext) {
  let [isTried, isOwn] = [false, false];
  const tried = (): void => { isTried = true; };
  const watching: RequestContext = {
    ...context,
    write: (asked, work) => { tried(); return context.write(asked, work); },
    move: (said, work) => { tried(); return context.move(said, work); },
    readOwn: (work) => { isOwn = true; return context.readOwn(work); },
    preview: (work) => { tried(); return context.preview(work); },
  };
  return { context: watching, hasTried: () => isTried, isOwn: () => isOwn };
}

function send({ headers, body, status = 200 }: Answer & Partial<Made>, response: Response): void {
  if (response.headersSent) return;
  response.statusCode = status;
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('Content-Length', body.length);
  response.end(body);
}

const refusedEarly = z.object({ errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })) });

// What the library refuses before it has a context (no operation, a batch, a forged form) bears no request id yet.
function withRequestId(text: string, requestId: string): string {
  if (!text.startsWith('{"errors":')) return text;
  const { errors } = refusedEarly.parse(JSON.parse(text));
  return JSON.stringify({ errors: errors.slice(0, 1).map(({ message, extensions }) => ({ message, extensions: { code: extensions.code, requestId } })) });
}

function refuse({ logger }: Endpoint, error: unknown, response: Response): void {
  if (response.headersSent) return;
  const spoken = spokenOf(error, requestIdOf(response));
  logFault(logger, error, spoken);
  const status = STATUS_OF[spoken.extensions.code];
  // The rest of a body that was too long or too slow is not waited for.
  if (status === 408 || status === 413) response.setHeader('Connection', 'close');
  response.status(status).json({ errors: [spoken] });
}

function spokenOf(error: unknown, requestId: string): PublicError {
  if (!(error instanceof RequestRefused)) return toPublicError(error, requestId);
  return { message: error.message, extensions: { ...error.details, code: error.code, requestId } };
}

function within(limit: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => { reject(new DatabaseFault('TIMEOUT')); }, limit); });
  return Promise.race([work, late]).finally(() => { clearTimeout(timer); });
}
