// Apollo Server as the GraphQL-over-HTTP part of the edge: it parses, calls our door, executes and words the answer's head.
import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestContextWillSendResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Logger } from '../logger.ts';
import { createAdmit, type Admit } from './admit/admit.ts';
import { fieldsOf, fragmentsOf } from './admit/selection.ts';
import { createExecutor } from './execute.ts';
import { logFault } from './fault-log.ts';
import type { Limits } from './limits.ts';
import type { RequestContext } from './make-context.ts';
import { statusOf, toPublicError } from './public-error.ts';

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

interface Behind {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly logger: Logger;
  /** Settles when the database is ready for these root fields. */
  readonly planned: (fields: readonly string[]) => Promise<void>;
  /** Told of root fields whose request took too long. */
  readonly tookTooLong: (fields: readonly string[]) => void;
}

/** Settles once it takes requests. Whoever starts it stops it: it listens to no signal. */
export async function startApollo({ schema, limits, logger, planned, tookTooLong }: Behind): Promise<ApolloServer<RequestContext>> {
  const execute = createExecutor(schema);
  const apollo = new ApolloServer<RequestContext>({
    // The library takes another executor than its own only from what it calls a gateway.
    gateway: {
      onSchemaLoadOrUpdate: (loaded) => { loaded({ apiSchema: schema, coreSupergraphSdl: '' }); return () => undefined; },
      load: () => Promise.resolve({ executor: ({ document, request: { operationName, variables = {} }, context }) => execute({ document, operationName, variables, context }) }),
      stop: () => Promise.resolve(),
    },
    // Validation is ours: it comes after the bounds on what is written, and one error is enough.
    dangerouslyDisableValidation: true,
    introspection: true,
    parseOptions: { maxLexicalTokens: limits.tokens },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    // What it would say holds messages of errors; ours says what may be said.
    logger: SILENT,
    plugins: [
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(),
      door(createAdmit(schema, limits), planned), publicErrors(logger, tookTooLong),
    ],
  });
  await apollo.start();
  return apollo;
}

function door(admit: Admit, planned: Behind['planned']): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => Promise.resolve({
      didResolveOperation: async ({ document, operation, request, contextValue }) => {
        admit({ document, name: request.operationName, variables: request.variables ?? {} }, contextValue.viewer);
        await planned(rootFields({ document, operation }));
      },
    }),
  };
}

function rootFields({ document, operation }: { readonly document?: DocumentNode | undefined; readonly operation?: OperationDefinitionNode | undefined }): readonly string[] {
  if (document === undefined || operation === undefined) return [];
  return fieldsOf(operation.selectionSet, fragmentsOf(document)).map(({ name }) => name.value);
}

function publicErrors(logger: Logger, tookTooLong: Behind['tookTooLong']): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => Promise.resolve({
      willSendResponse: async (request) => {
        const codes = speakPublicly(request, logger);
        if (codes.includes('TIMED_OUT')) tookTooLong(rootFields(request));
        return Promise.resolve();
      },
    }),
  };
}

// Errors were worded by the library for the answer; they are worded again here, from what was thrown. Answers their codes.
function speakPublicly({ errors = [], response, contextValue }: GraphQLRequestContextWillSendResponse<RequestContext>, logger: Logger): readonly unknown[] {
  if (response.body.kind !== 'single' || errors.length === 0) return [];
  const spoken = errors.map((error) => toPublicError(error, contextValue.requestId));
  errors.forEach((error, at) => { logFault(logger, error, spoken[at]); });
  response.body.singleResult.errors = spoken;
  const status = statusOf(spoken);
  if (status !== 200 && response.http.status !== 405) response.http.status = status;
  if (status === 503) response.http.headers.set('retry-after', '1');
  return spoken.map(({ extensions }) => extensions.code);
}
