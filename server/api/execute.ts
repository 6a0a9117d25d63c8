// How an operation is executed: a question that comes again is compiled once, for all its values; all else is walked as it stands.
import { execute, getOperationAST, GraphQLError, Kind, OperationTypeNode, visit, type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { fieldsOf, fragmentsOf } from './admit/selection.ts';
import { rootResolvers } from './resolvers.generated.ts';

export interface Execution {
  readonly document: DocumentNode;
  /** Of several operations, which one. */
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: object;
}

type Compiled = (execution: Execution) => Promise<ExecutionResult> | ExecutionResult;

// Compiling takes as long as a dozen executions of a page: it pays for what is asked again and again.
const WALKED_FIRST = 2;

/** Answers as graphql-js does, in data and in errors. What is known of a document goes when the document is let go. */
export function createExecutor(schema: GraphQLSchema): (execution: Execution) => Promise<ExecutionResult> {
  const seen = new WeakMap<OperationDefinitionNode, { times: number; run?: Compiled }>();

  function walked({ document, operationName, variables, context }: Execution): Promise<ExecutionResult> | ExecutionResult {
    return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
  }

  function runOf({ document, operationName }: Execution): Compiled {
    const operation = getOperationAST(document, operationName);
    // None, or several without a name: graphql-js says so.
    if (operation === null || operation === undefined) return walked;
    const known = seen.get(operation) ?? { times: 0 };
    seen.set(operation, known);
    known.times += 1;
    if (known.times > WALKED_FIRST) known.run ??= compiled({ schema, document, operation }) ?? walked;
    return known.run ?? walked;
  }

  return async (execution) => await runOf(execution)(execution);
}

interface ToCompile {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** How the operation is executed for any values. Undefined: it is to be walked. */
export function compiled({ schema, document, operation }: ToCompile): Compiled | undefined {
  if (!isToBeCompiled(document, operation)) return undefined;
  const made = compileQuery(schema, document, operation.name?.value);
  if (!isCompiledQuery(made)) return undefined;
  return async ({ context, variables }) => {
    const { errors, ...result } = await made.query(undefined, context, variables);
    return errors === undefined ? result : { ...result, errors: errors.map(asOfGraphql) };
  };
}

/**
 * Only questions of ours: the generated reads look up in the document what they are asked for. And nothing that is skipped or
 * included by a value: the compiler loses fields of fragments there (its issue 111).
 */
function isToBeCompiled(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (operation.operation !== OperationTypeNode.QUERY) return false;
  const directives: unknown[] = [];
  visit(document, { [Kind.DIRECTIVE]: (directive) => { directives.push(directive); } });
  return directives.length === 0 && fieldsOf(operation.selectionSet, fragmentsOf(document)).every(({ name }) => name.value in rootResolvers.Query);
}

// The compiler's errors have the look of graphql's, and not all that is read of them.
function asOfGraphql({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  return Object.assign(new GraphQLError(message, { path, originalError }), { locations });
}
