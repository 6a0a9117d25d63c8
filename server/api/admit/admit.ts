// May this operation run? One answer for every transport, given before anything is executed.
import { getOperationAST, getVariableValues, GraphQLError, validate, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type ValueNode } from 'graphql';
import type { Viewer } from '../../identity/viewer.ts';
import { badInput, checkAgainst, LIMITS, type Check, type Limits } from '../limits.ts';
import { costOfSet } from './cost.ts';
import { inputMeter, type Variables } from './input.ts';
import { isIntrospection, isStandardIntrospection } from './introspection.ts';
import { fieldsOf, fragmentsOf, isTypeName, sizer, type Fragments } from './selection.ts';
import { checkWritten } from './written.ts';
import { literalsOf } from './literals.ts';

export interface Operation {
  readonly document: DocumentNode;
  readonly name?: string | null | undefined;
  readonly variables: Variables;
}

export type Admit = (operation: Operation, viewer: Viewer) => void;

/** The door of one schema. What it returns throws a GraphQLError with a public code and says nothing when all is well. */
export function createAdmit(schema: GraphQLSchema, limits: Limits = LIMITS): Admit {
  const check = checkAgainst(limits);
  // The same document comes again and again; the server keeps parsed ones, and this what is known of those that are sound.
  const known = new WeakMap<DocumentNode, Sound>();

  function soundOf(document: DocumentNode): Sound {
    const isStandard = isStandardIntrospection(document);
    if (!isStandard) checkWritten(document, check);
    checkSound(schema, document);
    const sound: Sound = { isStandard, fragments: fragmentsOf(document), literals: literalsOf(document), sized: new Set() };
    known.set(document, sound);
    return sound;
  }

  return ({ document, name, variables }, viewer) => {
    const { isStandard, fragments, literals, sized } = known.get(document) ?? soundOf(document);
    const operation = getOperationAST(document, name);
    // None, or several without a name: the executor says so.
    if (operation === null || operation === undefined) return;
    refuseMissingRoot(schema, operation);
    if (isIntrospection(operation, fragments) && !viewer.isDeveloper) throw notForYou();
    if (!isStandard && !sized.has(operation)) checkSize(operation, fragments, check);
    sized.add(operation);
    checkInput(literals, variables, check);
    if (!isStandard) checkCost(operation, { schema, fragments, variables: coerced(schema, operation, variables), check });
  };
}

/** What a document is, whatever values come with it. */
interface Sound {
  readonly isStandard: boolean;
  readonly fragments: Fragments;
  readonly literals: readonly ValueNode[];
  /** Its operations that are within the bounds. */
  readonly sized: Set<OperationDefinitionNode>;
}

function checkSound(schema: GraphQLSchema, document: DocumentNode): void {
  const [error] = validate(schema, document, undefined, { maxErrors: 1 });
  if (error === undefined) return;
  // A scalar that refuses a written value bears its own code.
  const { code = 'GRAPHQL_VALIDATION_FAILED' } = error.extensions;
  throw new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code } });
}

// Validation lets an operation pass whose root type is not there, and the executor takes it for a fault of ours.
function refuseMissingRoot(schema: GraphQLSchema, { operation }: OperationDefinitionNode): void {
  const root = schema.getRootType(operation);
  if (root === undefined || root === null) throw badInput(`This API has no ${operation}. Ask by a query instead.`);
}

function checkSize(operation: OperationDefinitionNode, fragments: Fragments, check: Check): void {
  const { depth, fields } = sizer(fragments)(operation.selectionSet);
  check('depth', depth);
  check('fields', fields);
  check('rootFields', fieldsOf(operation.selectionSet, fragments).filter((field) => !isTypeName(field)).length);
}

function checkInput(literals: readonly ValueNode[], variables: Variables, check: Check): void {
  const meter = inputMeter(variables, check);
  meter.variables();
  literals.forEach(meter.literal);
}

function coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): Variables {
  const found = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (found.coerced !== undefined) return found.coerced;
  throw badInput(found.errors[0]?.message ?? 'A variable has a value that does not fit.');
}

function checkCost(operation: OperationDefinitionNode, costing: Parameters<typeof costOfSet>[2]): void {
  const parent = costing.schema.getRootType(operation.operation);
  if (parent !== undefined && parent !== null) costing.check('cost', costOfSet(operation.selectionSet, { parent, page: 0 }, costing));
}

function notForYou(): GraphQLError {
  return new GraphQLError('Only developers may ask about the API itself.', { extensions: { code: 'NOT_ALLOWED' } });
}
