// For each question a document that asks for all it answers: as much as the same question without GraphQL would send.
import { isLeafType, isNonNullType, isObjectType, getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { LIMITS } from '../../server/api/limits.ts';

export interface WholeAnswer {
  readonly query: string;
  /** Every argument by its default, null where it has none. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** Throws for what is no question. */
export function wholeAnswer(schema: GraphQLSchema, question: string): WholeAnswer {
  const field = schema.getQueryType()?.getFields()[question];
  const type = getNamedType(field?.type);
  if (field === undefined || !isObjectType(type)) throw new Error(`${question} is no question that answers a thing.`);
  const declared = field.args.map(({ name, type: asked }) => `$${name}: ${String(asked)}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return {
    query: `query Asked${declared === '' ? '' : `(${declared})`} { ${question}${given === '' ? '' : `(${given})`} { ${fitting(type)} } }`,
    defaults: Object.fromEntries(field.args.map((argument) => [argument.name, argument.defaultValue ?? null])),
  };
}

// As deep as the bounds of one request let it go.
function fitting(type: GraphQLObjectType): string {
  for (let depth = LIMITS.depth - 1; depth > 0; depth -= 1) {
    const selection = selectionOf(type, depth, [type.name]);
    if ((selection.match(/\w+/g) ?? []).length < LIMITS.fields) return selection;
  }
  throw new Error(`${type.name} has more fields than one request may ask for.`);
}

function selectionOf(type: GraphQLObjectType, depth: number, path: readonly string[]): string {
  return Object.values(type.getFields()).flatMap((field) => selected(field, depth, path)).join(' ');
}

function selected({ name, type, args }: GraphQLField<unknown, unknown>, depth: number, path: readonly string[]): readonly string[] {
  if (args.some(isNeeded)) return [];
  const named = getNamedType(type);
  if (isLeafType(named)) return [name];
  if (!isObjectType(named) || depth === 1 || path.includes(named.name)) return [];
  const inner = selectionOf(named, depth - 1, [...path, named.name]);
  return inner === '' ? [] : [`${name} { ${inner} }`];
}

function isNeeded({ type, defaultValue }: GraphQLArgument): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}
